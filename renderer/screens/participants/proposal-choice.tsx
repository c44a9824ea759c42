import type { RegisterState } from '../../../core/attendance/register';
import type { ProposalView } from '../../../core/contract/participant-views';
import { presenceInWords } from '../../../core/strings/describe-mark';
import { CheckLine } from '../../components/check-line';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { choose } from '../../stores/participant-changes';
import { canBeAbsent, canBeTaken } from '../../stores/participant-choices';
import { useParticipants } from '../../stores/participants';
import { proposalWords } from './proposal-words';
import styles from './proposals.module.css';

type Props = {
  readonly proposal: ProposalView;
  readonly pupil: string;
  readonly timeZone: string;
  readonly state: RegisterState;
};

/** What stands in the register now, and what becomes of it. */
export function ProposalChoice({ proposal, pupil, timeZone, state }: Props) {
  const wording = useTranslation();
  const { t } = wording;
  const { pupilId, before, change } = proposal;
  const isLeftOut = useParticipants(({ choices }) => choices.leftOut.has(pupilId));
  const isReplacing = useParticipants(({ choices }) => choices.replacing.has(pupilId));
  const isAbsent = useParticipants(({ choices }) => choices.absent.has(pupilId));
  // Whoever has no mark in a register that is validated counts as present.
  const unmarked = state === 'done' ? t('common.marks.present') : null;
  const now = before === null ? unmarked : presenceInWords(before, timeZone, wording);

  if (change === 'conflict') {
    return (
      <div className={styles.conflict}>
        <RadioLine
          legend={t('participants.table.conflict', { pupil })}
          value={isReplacing ? 'take' : 'keep'}
          choices={[
            { value: 'keep', label: t('participants.table.keepMine', { mark: now ?? '' }) },
            { value: 'take', label: t('participants.table.takeProposal') },
          ]}
          onChange={(value) => choose('replacing', [pupilId], value === 'take')}
        />
      </div>
    );
  }
  if (canBeTaken(proposal)) {
    const kind = proposalWords(proposal, timeZone, wording);
    return (
      <>
        <CheckLine
          checked={!isLeftOut}
          onChange={(isTaken) => choose('leftOut', [pupilId], !isTaken)}
        >
          {t(
            // A roll call has no mark of its own for it.
            proposal.kind === 'partial'
              ? 'participants.table.takePartial'
              : 'participants.table.take',
          )}
          <span className="visually-hidden">{t('participants.table.takeOf', { pupil, kind })}</span>
        </CheckLine>
        {now !== null && <p className="soft">{t('participants.table.now', { mark: now })}</p>}
      </>
    );
  }
  if (canBeAbsent(proposal)) {
    return (
      <>
        <CheckLine
          checked={isAbsent}
          onChange={(isTicked) => choose('absent', [pupilId], isTicked)}
        >
          {t('participants.table.absent')}
          <span className="visually-hidden">{t('participants.table.absentOf', { pupil })}</span>
        </CheckLine>
        {now !== null && <p className="soft">{t('participants.table.now', { mark: now })}</p>}
      </>
    );
  }
  return (
    <p className="soft">
      {change === 'same'
        ? t('participants.table.same')
        : t('participants.table.stays', { mark: now ?? '' })}
    </p>
  );
}
