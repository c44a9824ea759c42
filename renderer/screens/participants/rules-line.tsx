import type { ParticipantsView, ProposalRules } from '../../../core/contract/participant-views';
import { LARGEST_TOLERANCE } from '../../../core/participants/proposal-rules';
import { formatTime } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { changeRules } from '../../stores/participant-changes';
import { RuleField } from './rule-field';
import styles from './rules.module.css';

type Props = {
  readonly rules: ProposalRules;
  readonly view: Pick<ParticipantsView, 'measured' | 'timeZone' | 'outages'>;
  /** A report says when pupils were there; where it says how long only, nobody is late or gone. */
  readonly isTimed: boolean;
};

/** How presence becomes a proposal; a change shows at once, and is remembered. */
export function RulesLine({ rules, view, isTimed }: Props) {
  const { t, language } = useTranslation();
  const { measured, timeZone, outages } = view;
  const time = (instant: string) => formatTime(instant, timeZone, language);
  return (
    <section aria-label={t('participants.rules.legend')} className={styles.rules}>
      {isTimed && (
        <>
          <RuleField
            label={t('participants.rules.late')}
            unit={t('participants.rules.minutes')}
            value={rules.lateAfter}
            largest={LARGEST_TOLERANCE}
            onChange={(lateAfter) => void changeRules({ ...rules, lateAfter })}
          />
          <RuleField
            label={t('participants.rules.left')}
            unit={t('participants.rules.minutes')}
            value={rules.leftBefore}
            largest={LARGEST_TOLERANCE}
            onChange={(leftBefore) => void changeRules({ ...rules, leftBefore })}
          />
        </>
      )}
      <RuleField
        label={t('participants.rules.share')}
        unit={t('participants.rules.percent')}
        value={rules.share}
        largest={100}
        onChange={(share) => void changeRules({ ...rules, share })}
      />
      {isTimed && (
        <p className={styles.measured}>
          {t(
            outages.length > 0
              ? 'participants.rules.measuredOutages'
              : 'participants.rules.measured',
            {
              from: time(measured.from),
              to: time(measured.to),
              minutes: measured.minutes,
            },
          )}
        </p>
      )}
    </section>
  );
}
