import type { ListedDecision, MergeCandidate } from '../../../../core/roster/merging/merge';
import { RadioLine } from '../../../components/radio-line';
import { useTranslation } from '../../../components/translation';
import styles from './import-preview.module.css';
import { changeInWords } from './listed-words';
import { withLeaving } from './match-decision';

type Props = {
  readonly candidate: MergeCandidate;
  readonly decision: Extract<ListedDecision, { kind: 'match' }>;
  readonly onDecide: (decision: ListedDecision) => void;
};

/** What the list would change of a known pupil: before and after, and whether to take it. */
export function ImportChanges({ candidate, decision, onDecide }: Props) {
  const { t, language } = useTranslation();
  const { changes, elsewhere, returns } = candidate;
  return (
    <>
      {returns === true && <p className="soft">{t('merge.screen.returns')}</p>}
      {changes.length > 0 && (
        <>
          <ul className={styles.changes}>
            {changes.map((change) => (
              <li key={change.field}>
                {changeInWords(t, language, change)}
                {change.byHand === true && (
                  <span className="soft"> ({t('merge.screen.byHand')})</span>
                )}
              </li>
            ))}
          </ul>
          <RadioLine
            legend={t('merge.screen.changes')}
            value={decision.take ? 'take' : 'keep'}
            choices={[
              { value: 'take', label: t('merge.screen.takeChanges') },
              { value: 'keep', label: t('merge.screen.keepMine') },
            ]}
            onChange={(value) => onDecide({ ...decision, take: value === 'take' })}
          />
        </>
      )}
      {elsewhere !== undefined && (
        <RadioLine
          legend={t('merge.screen.elsewhere')}
          value={decision.leavesOther === true ? 'leaves' : 'stays'}
          choices={[
            { value: 'leaves', label: t('merge.screen.leavesOther', elsewhere) },
            { value: 'stays', label: t('merge.screen.staysOther', elsewhere) },
          ]}
          onChange={(value) => onDecide(withLeaving(decision, value === 'leaves'))}
        />
      )}
    </>
  );
}
