import { Button } from '@mantine/core';
import { useId } from 'react';
import type { GoneDecision } from '../../../../core/roster/merging/merge';
import { pupilName } from '../../../../core/roster/pupil-name';
import { DateField } from '../../../components/date-field';
import { RadioLine } from '../../../components/radio-line';
import { useTranslation } from '../../../components/translation';
import type { PlannedClass, PlannedGone } from '../../../stores/import-choices';
import { decideGone } from '../../../stores/import-decisions';
import styles from './import-preview.module.css';
import { LazyList } from './lazy-list';
import { pupilInWords } from './listed-words';

type Props = {
  readonly planned: PlannedClass;
  /** `YYYY-MM-DD` */
  readonly today: string;
};

/** The pupils of the class whom the list does not name: who leaves, and on which day. */
export function ImportGone({ planned: { merge, gone }, today }: Props) {
  const { t } = useTranslation();
  const titleId = useId();
  const ids = gone.map(({ line }) => line.pupilId);
  const decide = (pupilIds: readonly string[], decision: GoneDecision) =>
    decideGone(merge.source, pupilIds, decision);

  return (
    <section aria-labelledby={titleId} className={styles.section}>
      <h3 id={titleId}>{t('merge.screen.sections.gone', { count: gone.length })}</h3>
      {merge.isPartial && <p>{t('merge.screen.partial')}</p>}
      <p className="soft">{t('merge.screen.goneLead')}</p>
      {gone.length > 1 && (
        <div className={styles.buttons}>
          <Button onClick={() => decide(ids, { kind: 'leave', on: today })}>
            {t('merge.screen.allLeave')}
          </Button>
          <Button onClick={() => decide(ids, { kind: 'stay' })}>{t('merge.screen.allStay')}</Button>
        </div>
      )}
      <LazyList items={gone} labelId={titleId}>
        {(one) => (
          <GoneRow
            key={one.line.pupilId}
            planned={one}
            today={today}
            onDecide={(decision) => decide([one.line.pupilId], decision)}
          />
        )}
      </LazyList>
    </section>
  );
}

type RowProps = {
  readonly planned: PlannedGone;
  readonly today: string;
  readonly onDecide: (decision: GoneDecision) => void;
};

function GoneRow({ planned: { line, decision }, today, onDecide }: RowProps) {
  const { t, language } = useTranslation();
  const proposed = line.proposed.kind === 'leave' ? line.proposed.on : today;
  return (
    <li className={`${styles.line} ${styles.gone}`}>
      <RadioLine
        legend={pupilInWords(t, language, line)}
        value={decision.kind}
        choices={[
          { value: 'leave', label: t('merge.screen.leaves') },
          { value: 'stay', label: t('merge.screen.stays') },
        ]}
        onChange={(kind) =>
          onDecide(kind === 'leave' ? { kind: 'leave', on: proposed } : { kind: 'stay' })
        }
      />
      {decision.kind === 'leave' && (
        <DateField
          label={t('merge.screen.lastDay', { name: pupilName(line) })}
          value={decision.on}
          className={styles.date}
          onChange={(on) => onDecide({ kind: 'leave', on })}
        />
      )}
    </li>
  );
}
