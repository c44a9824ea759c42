import { HalfDayLegend } from '../../components/half-day-legend';
import { useTranslate } from '../../components/translation';
import styles from './month.module.css';

/** What the letters of a month mean, and what its totals count. */
export function MonthLegend() {
  const t = useTranslate();
  return (
    <section aria-label={t('registers.month.legend')} className={styles.legend}>
      <HalfDayLegend>
        <li>{t('registers.month.kinds.none')}</li>
      </HalfDayLegend>
      <p>
        {t('registers.month.legendHalves')} {t('registers.month.dayTotals')}
      </p>
      <p>{t('registers.month.legendLaw')}</p>
    </section>
  );
}
