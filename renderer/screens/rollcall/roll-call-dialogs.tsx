import { fetchedLater } from '../../components/fetched-later';
import { useLessonOutage } from '../../stores/outage-decision';
import type { RegisterSheet } from '../../stores/register-sheet';
import { focusRoll } from './focus-roll';

// None of these is there when the first mark is typed.
const PupilDetails = fetchedLater(async () => (await import('./pupil-details')).PupilDetails);
const OutagePanel = fetchedLater(async () => (await import('./outage-panel')).OutagePanel);
const RegisterHistory = fetchedLater(
  async () => (await import('./register-history')).RegisterHistory,
);

/** What is open over the roll; the field that finds a pupil is in the bar. */
export type Opened =
  | { readonly kind: 'find' | 'history' | 'outage' }
  /** Row of the roll counted from 0. */
  | { readonly kind: 'details'; readonly row: number };

type Props = {
  readonly sheet: RegisterSheet;
  /** Null is the roll alone. */
  readonly opened: Opened | null;
  readonly onClose: () => void;
};

/** The dialogs of the roll call, one at a time. */
export function RollCallDialogs({ sheet, opened, onClose }: Props) {
  const { truth } = sheet;
  const outage = useLessonOutage(truth.lesson.id);
  const entry = opened?.kind === 'details' ? truth.roll[opened.row] : undefined;

  // A dialog that is taken away with its contents does not give the keyboard back by itself.
  function closeToRoll(): void {
    onClose();
    focusRoll();
  }

  return (
    <>
      {entry !== undefined && <PupilDetails sheet={sheet} entry={entry} onClose={closeToRoll} />}
      {opened?.kind === 'outage' && outage !== null && (
        <OutagePanel sheet={sheet} outage={outage} onClose={onClose} />
      )}
      {opened?.kind === 'history' && <RegisterHistory truth={truth} onClose={closeToRoll} />}
    </>
  );
}
