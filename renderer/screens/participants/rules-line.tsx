import type { ProposalRules } from '../../../core/contract/participant-views';
import { LARGEST_TOLERANCE } from '../../../core/participants/proposal-rules';
import { useTranslate } from '../../components/translation';
import { changeRules } from '../../stores/participant-changes';
import { RuleField } from './rule-field';
import styles from './rules.module.css';

type Props = {
  readonly rules: ProposalRules;
  /** A report says when pupils were there; where it says how long only, nobody is late or gone. */
  readonly isTimed: boolean;
};

/** How presence becomes a proposal; a change shows at once, and is remembered. */
export function RulesLine({ rules, isTimed }: Props) {
  const t = useTranslate();
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
    </section>
  );
}
