import { Button, Modal, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { OutageDecision } from '../../../core/attendance/mark';
import type { LessonOutage } from '../../../core/contract/watch-requests';
import { pupilName } from '../../../core/roster/pupil-name';
import { BusyButton } from '../../components/busy-button';
import { CheckLine } from '../../components/check-line';
import { ErrorNote } from '../../components/error-note';
import { useTranslation } from '../../components/translation';
import { useReturnFocus } from '../../components/use-return-focus';
import { decideOutage, useOutageDecision } from '../../stores/outage-decision';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';
import styles from './outage-panel.module.css';
import { type AwayPupil, awayPupils, isProposed } from './outage-pupils';
import { outageWords, rowState, stateWords } from './row-state';

/** The longest wording that main takes, in characters. */
const LONGEST = 2000;

type Props = {
  readonly sheet: RegisterSheet;
  readonly outage: LessonOutage;
  readonly onClose: () => void;
};

/** The pupils who were away, the wording, and the teacher's word for those who are ticked. */
export function OutagePanel({ sheet, outage, onClose }: Props) {
  const { t } = useTranslation();
  useReturnFocus();
  const isDeciding = useOutageDecision((state) => state.isDeciding);
  const refused = useOutageDecision((state) => state.refused);
  const away = awayPupils(sheet.truth.roll, shownMarks(sheet));
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(away.filter(isProposed).map(({ entry }) => entry.pupilId)),
  );
  const [wording, setWording] = useState(outage.proposedWording);
  const chosen = away.map(({ entry }) => entry.pupilId).filter((id) => ticked.has(id));

  async function decide(decision: OutageDecision): Promise<void> {
    if (await decideOutage({ pupilIds: chosen, decision, wording })) onClose();
  }

  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={t('outages.title')}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      <div className={styles.panel}>
        <p className="soft">{t('outages.lead')}</p>
        <fieldset className={styles.pupils}>
          <legend>{t('outages.pupils')}</legend>
          {away.map((pupil) => (
            <PupilBox
              key={pupil.entry.pupilId}
              sheet={sheet}
              pupil={pupil}
              isTicked={ticked.has(pupil.entry.pupilId)}
              onToggle={() => setTicked(toggled(ticked, pupil.entry.pupilId))}
            />
          ))}
        </fieldset>
        <Textarea
          label={t('outages.wording')}
          description={t('outages.wordingHint')}
          autosize={false}
          rows={4}
          maxLength={LONGEST}
          value={wording}
          onChange={(event) => setWording(event.currentTarget.value)}
        />
        {refused !== null && <ErrorNote error={refused} />}
        {chosen.length === 0 && <p role="status">{t('outages.choose')}</p>}
        <div className={styles.actions}>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <BusyButton
            busy={isDeciding}
            disabled={chosen.length === 0}
            onClick={() => void decide('set-aside')}
          >
            {t('outages.setAside')}
          </BusyButton>
          <BusyButton
            variant="filled"
            busy={isDeciding}
            disabled={chosen.length === 0}
            onClick={() => void decide('accepted')}
          >
            {t('outages.accept')}
          </BusyButton>
        </div>
      </div>
    </Modal>
  );
}

type BoxProps = {
  readonly sheet: RegisterSheet;
  readonly pupil: AwayPupil;
  readonly isTicked: boolean;
  readonly onToggle: () => void;
};

function PupilBox({ sheet, pupil, isTicked, onToggle }: BoxProps) {
  const wording = useTranslation();
  const { t } = wording;
  const state = rowState(pupil.mark, sheet.truth, wording);
  const words = [stateWords(state, t), outageWords(state, t), state.remarks];
  return (
    <CheckLine checked={isTicked} onChange={onToggle}>
      {t('outages.pupil', {
        pupil: pupilName(pupil.entry),
        state: words.filter((word) => word !== '').join(', '),
      })}
    </CheckLine>
  );
}

function toggled(ticked: ReadonlySet<string>, pupilId: string): ReadonlySet<string> {
  const changed = new Set(ticked);
  if (!changed.delete(pupilId)) changed.add(pupilId);
  return changed;
}
