import type { MonthView } from '../../../core/contract/register-views';
import { useTranslation } from '../../components/translation';
import { HALVES } from './month-cell';
import styles from './month-table.module.css';
import { TotalCells } from './total-cells';

/** Of the whole class, whatever is filtered; under each day the pupils with an absence. */
export function MonthTotals({ view }: { readonly view: MonthView }) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.name}>
          {t('registers.month.total')}
        </th>
        <TotalCells totals={view.totals} />
        {view.days.map(({ date }) => (
          <td key={date} className={styles.dayTotal}>
            {absentOn(view, date)}
          </td>
        ))}
      </tr>
    </tfoot>
  );
}

function absentOn({ rows }: MonthView, date: string): number {
  return rows.filter(({ cells }) =>
    HALVES.some((half) => (cells[`${date} ${half}`]?.absences ?? 0) > 0),
  ).length;
}
