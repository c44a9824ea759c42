import type { MatrixTotals } from '../../../core/contract/register-views';
import { formatDecimal } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import styles from './month-table.module.css';

/** Zero is what is hoped for: quiet. A number always says out of how many. */
export function TotalCells({ totals }: { readonly totals: MatrixTotals }) {
  const { t, language } = useTranslation();
  const outOf = (part: number | string, whole: number) => (
    <>
      <span aria-hidden="true">{t('registers.month.outOf', { part, whole })}</span>
      <span className="visually-hidden">{t('registers.month.outOfWords', { part, whole })}</span>
    </>
  );
  return (
    <>
      <td className={styles.total} data-none={totals.absences === 0}>
        {outOf(totals.absences, totals.calls)}
      </td>
      <td className={styles.total} data-none={totals.late === 0}>
        {totals.late}
        {totals.late > 0 && (
          <span className={styles.minutes}>
            {' '}
            {t('registers.month.minutes', { count: totals.minutesLate })}
          </span>
        )}
      </td>
      <td className={styles.total} data-none={totals.brutes === 0}>
        {outOf(totals.brutes, totals.open)}
      </td>
      <td className={styles.total} data-none={totals.calculees === 0}>
        {outOf(formatDecimal(totals.calculees, language), totals.open)}
      </td>
      <td className={styles.total} data-none={totals.unjustified === 0}>
        {outOf(totals.unjustified, totals.open)}
      </td>
    </>
  );
}
