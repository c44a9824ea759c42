import { Modal } from '@mantine/core';
import { composeMark, type MarkDetails } from '../../../core/attendance/compose-mark';
import type { RollEntry } from '../../../core/contract/register-views';
import { pupilName } from '../../../core/roster/pupil-name';
import { visioWords } from '../../../core/strings/describe-mark';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { goTo } from '../../stores/navigation';
import { useDuringOutage } from '../../stores/outage-decision';
import { markPupil } from '../../stores/register';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import { CommentField } from './comment-field';
import { OutageTag } from './outage-tag';
import styles from './pupil-details.module.css';
import { PupilHistory } from './pupil-history';
import { ReasonField } from './reason-field';
import { outageWords, rowState, stateWords } from './row-state';

type Props = {
  readonly sheet: RegisterSheet;
  readonly entry: RollEntry;
  readonly onClose: () => void;
};

/** All that can be said of one pupil besides the presence; each choice is saved at once. */
export function PupilDetails({ sheet, entry, onClose }: Props) {
  const wording = useTranslation();
  const { t } = wording;
  const { pupilId } = entry;
  const mark = shownMarks(sheet)[pupilId] ?? null;
  const duringOutage = useDuringOutage(sheet.truth.lessonId);
  const state = rowState(mark ?? undefined, sheet.truth, wording, duringOutage);
  const visio = visioWords(mark, t);

  function say(details: MarkDetails): void {
    void markPupil(pupilId, composeMark(mark, { kind: 'details', ...details }));
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('rollcall.details.title', {
        number: entry.number,
        pupil: pupilName(entry),
        state: stateWords(state, t),
      })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles.details}>
        {mark === null && <p className="soft">{t('rollcall.details.willBePresent')}</p>}
        {state.isDeclared && <p className="soft">{t('rollcall.details.declared')}</p>}
        {visio !== '' && <p className="soft">{t('rollcall.details.visio', { visio })}</p>}
        {state.outage !== '' && (
          <p>
            <OutageTag outage={state.outage} words={outageWords(state, t)} />
          </p>
        )}
        <ReasonField mark={mark} onChange={(reason) => say({ reason })} />
        <RadioLine
          legend={t('rollcall.details.exemption')}
          value={mark?.exemption ?? 'none'}
          choices={[
            { value: 'none', label: t('rollcall.details.noExemption') },
            { value: 'here', label: t('rollcall.details.exemptions.here') },
            { value: 'away', label: t('rollcall.details.exemptions.away') },
          ]}
          onChange={(chosen) => say({ exemption: chosen === 'none' ? null : chosen })}
        />
        <RadioLine
          legend={t('rollcall.details.mode')}
          value={mark?.mode ?? 'lesson'}
          choices={[
            { value: 'lesson', label: t('rollcall.details.lessonMode') },
            { value: 'on-site', label: t('rollcall.details.modes.on-site') },
            { value: 'remote', label: t('rollcall.details.modes.remote') },
            { value: 'asynchronous', label: t('rollcall.details.modes.asynchronous') },
          ]}
          onChange={(chosen) => say({ mode: chosen === 'lesson' ? null : chosen })}
        />
        <CommentField comment={mark?.comment ?? ''} onChange={(comment) => say({ comment })} />
        <PupilHistory truth={sheet.truth} pupilId={pupilId} />
        <div>
          <button
            type="button"
            className="link-button"
            onClick={() => {
              onClose();
              goTo({ screen: 'classes', classId: sheet.truth.lesson.classId, pupilId });
            }}
          >
            {t('rollcall.details.page')}
          </button>
        </div>
      </div>
    </Modal>
  );
}
