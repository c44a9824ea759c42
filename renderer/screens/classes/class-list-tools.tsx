import { Select } from '@mantine/core';
import type { YearSummary } from '../../../core/contract/class-views';
import { useTranslate } from '../../components/translation';
import { chooseYear } from '../../stores/classes-of-year';
import { goTo } from '../../stores/navigation';
import styles from './class-list.module.css';

type Props = {
  readonly years: readonly YearSummary[];
  /** The year being looked at. */
  readonly yearId: string | null;
  /** There are classes to take over from the last year. */
  readonly hasOffer: boolean;
};

/** The year whose classes are shown, and the pages beside the list. */
export function ClassListTools({ years, yearId, hasOffer }: Props) {
  const t = useTranslate();
  return (
    <div className={styles.tools}>
      {years.length > 1 && (
        <Select
          className={styles.year ?? ''}
          label={t('classes.year')}
          data={years.map(({ id, label, isCurrent }) => ({
            value: id,
            label: isCurrent ? t('classes.currentYear', { label }) : label,
          }))}
          value={yearId}
          onChange={(id) => id !== null && chooseYear(id)}
        />
      )}
      {hasOffer && (
        <button
          type="button"
          className="link-button"
          onClick={() => goTo({ screen: 'classes', page: 'new-year' })}
        >
          {t('classes.newYear')}
        </button>
      )}
      <button
        type="button"
        className="link-button"
        onClick={() => goTo({ screen: 'classes', page: 'imports' })}
      >
        {t('classes.imports')}
      </button>
    </div>
  );
}
