import halfDay from '../../components/half-day.module.css';
import { HALF_DAY_KINDS, letterOf } from '../../components/half-day-kinds';
import { useTranslate } from '../../components/translation';
import styles from './month.module.css';

export function MonthLegend() {
  const t = useTranslate();
  return (
    <section aria-label={t('registers.month.legend')} className={styles.legend}>
      <ul className={styles.legendList}>
        {HALF_DAY_KINDS.map((kind) => (
          <li key={kind} className={styles.legendLine}>
            <span className={halfDay.half} data-kind={kind} aria-hidden="true">
              {t(`registers.month.letters.${letterOf(kind)}`)}
            </span>{' '}
            {t(`registers.month.kinds.${kind}`)}
          </li>
        ))}
        <li>{t('registers.month.kinds.none')}</li>
      </ul>
      <p>
        {t('registers.month.legendHalves')} {t('registers.month.dayTotals')}
      </p>
      <p>{t('registers.month.legendLaw')}</p>
    </section>
  );
}
