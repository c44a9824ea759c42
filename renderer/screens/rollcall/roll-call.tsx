import { lazy, Suspense, useCallback, useMemo, useState } from 'react';
import { lessonMinutes } from '../../../core/attendance/lesson-span';
import { ErrorNote } from '../../components/error-note';
import { useTranslate } from '../../components/translation';
import { useLessonOutage } from '../../stores/outage-decision';
import type { RegisterSheet } from '../../stores/register-sheet';
import { chooseView, type RollView } from '../../stores/seating';
import { FindPupil } from './find-pupil';
import { focusRoll } from './focus-roll';
import { KeysHelp } from './keys-help';
import { minutesEarlyOf, minutesLateOf } from './minutes-of';
import { OutageStrip } from './outage-strip';
import { RollCallBar } from './roll-call-bar';
import { RollCallHeader } from './roll-call-header';
import { RollCallNews } from './roll-call-news';
import { RollCallTools } from './roll-call-tools';
import { RollList } from './roll-list';
import styles from './rollcall.module.css';
import { allLines, neighbourIn, seatLines } from './seat-lines';
import { TypedKeys } from './typed-keys';
import { useRollCallKeys } from './use-roll-call-keys';
import { useSeats } from './use-seats';

// None of these is there when the first mark is typed.
const SeatingView = lazy(async () => ({
  default: (await import('./seating-view')).SeatingView,
}));
const LessonPick = lazy(async () => ({
  default: (await import('./lesson-pick')).LessonPick,
}));
const PupilDetails = lazy(async () => ({
  default: (await import('./pupil-details')).PupilDetails,
}));
const OutagePanel = lazy(async () => ({
  default: (await import('./outage-panel')).OutagePanel,
}));
const RegisterHistory = lazy(async () => ({
  default: (await import('./register-history')).RegisterHistory,
}));

/** What is open over the roll or in its place; null is the roll alone. */
type Opened =
  | { readonly kind: 'find' | 'history' | 'outage' }
  | { readonly kind: 'details'; readonly row: number };

export function RollCall({ sheet }: { readonly sheet: RegisterSheet }) {
  const t = useTranslate();
  const { truth } = sheet;
  const { lesson, roll } = truth;
  const { view, plans, plan, error } = useSeats(lesson.classId);
  const [isPicking, setPicking] = useState(false);
  const [opened, setOpened] = useState<Opened | null>(null);
  const outage = useLessonOutage(lesson.id);
  const lines = useMemo(
    () => (view === 'plan' && plan !== null ? seatLines(plan, roll) : null),
    [view, plan, roll],
  );
  const context = {
    rows: roll.length,
    lessonMinutes: lessonMinutes(lesson),
    minutesLateOf,
    minutesEarlyOf,
    ...(lines !== null && {
      neighbour: (row: number, direction: 'up' | 'down' | 'left' | 'right') =>
        neighbourIn(allLines(lines), row, direction),
    }),
  };
  const switchTo = useCallback(
    (wanted: RollView) => {
      setOpened(null);
      chooseView(lesson.classId, wanted);
    },
    [lesson.classId],
  );
  const { keys, moveTo } = useRollCallKeys(context, {
    onFind: () => setOpened({ kind: 'find' }),
    onDetails: (row) => onDetails(row),
    onSwitchView: () => switchTo(view === 'list' ? 'plan' : 'list'),
  });

  const onDetails = useCallback(
    (row: number) => {
      moveTo(row);
      setOpened({ kind: 'details', row });
    },
    [moveTo],
  );
  const hasUnmarked = roll.some(({ pupilId }) => truth.marks[pupilId] === undefined);
  // Most keys change nothing of it: it is drawn again only when one does.
  const tools = useMemo(
    () => (
      <RollCallTools
        view={view}
        hasUnmarked={hasUnmarked}
        isPicking={isPicking}
        onPick={() => setPicking(!isPicking)}
        onView={switchTo}
        onFind={() => setOpened({ kind: 'find' })}
        onHistory={() => setOpened({ kind: 'history' })}
      />
    ),
    [view, hasUnmarked, isPicking, switchTo],
  );

  const entry = opened?.kind === 'details' ? roll[opened.row] : undefined;
  const close = () => setOpened(null);
  // A dialog that is taken away with its contents does not give the keyboard back by itself.
  const closeDialog = () => {
    close();
    focusRoll();
  };
  return (
    <div className={styles.page}>
      <RollCallHeader lesson={lesson} className={truth.className} timeZone={truth.timeZone}>
        {tools}
      </RollCallHeader>
      <div className={styles.screen}>
        <RollCallBar
          sheet={sheet}
          finder={
            opened?.kind === 'find' && (
              <FindPupil
                roll={roll}
                onLeave={(row) => {
                  close();
                  if (row !== null) moveTo(row);
                }}
              />
            )
          }
        >
          <TypedKeys keys={keys} context={context} />
        </RollCallBar>
        <RollCallNews truth={truth} />
        <OutageStrip sheet={sheet} onOpen={() => setOpened({ kind: 'outage' })} />
        {isPicking && (
          <Suspense fallback={null}>
            <LessonPick
              classId={lesson.classId}
              lessonId={lesson.id}
              onClose={() => {
                setPicking(false);
                focusRoll();
              }}
            />
          </Suspense>
        )}
        {view === 'plan' && error !== null && <ErrorNote error={error} />}
        {view === 'list' && (
          <RollList sheet={sheet} cursor={keys.cursor} onMove={moveTo} onDetails={onDetails} />
        )}
        <Suspense fallback={<p className="soft">{t('rollcall.plan.reading')}</p>}>
          {lines !== null && plans !== null && plan !== null && (
            <SeatingView
              sheet={sheet}
              lines={lines}
              plans={plans}
              plan={plan}
              cursor={keys.cursor}
              onMove={moveTo}
              onDetails={onDetails}
            />
          )}
        </Suspense>
        <Suspense fallback={null}>
          {entry !== undefined && (
            <PupilDetails sheet={sheet} entry={entry} onClose={closeDialog} />
          )}
          {opened?.kind === 'outage' && outage !== null && (
            <OutagePanel sheet={sheet} outage={outage} onClose={close} />
          )}
          {opened?.kind === 'history' && <RegisterHistory truth={truth} onClose={closeDialog} />}
        </Suspense>
        <KeysHelp />
      </div>
    </div>
  );
}
