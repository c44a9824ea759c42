import type { MatrixDay } from '../../../core/contract/register-views';
import { formatDay, formatWeekdayLetter } from '../../../core/strings/format-time';
import { useTranslation } from '../../components/translation';
import { type MonthOrder, TOTAL_COLUMNS } from './month-rows';
import styles from './month-table.module.css';

type Props = {
  readonly days: readonly MatrixDay[];
  readonly order: MonthOrder;
  readonly onSort: (by: MonthOrder['by']) => void;
};

export function MonthHead({ days, order, onSort }: Props) {
  const { language } = useTranslation();
  return (
    <thead>
      <tr>
        <SortedHead by="name" order={order} onSort={onSort} />
        {TOTAL_COLUMNS.map((by) => (
          <SortedHead key={by} by={by} order={order} onSort={onSort} />
        ))}
        {days.map(({ date }) => (
          <th key={date} scope="col" className={styles.dayHead}>
            <span aria-hidden="true">
              {formatWeekdayLetter(date, language)}
              <br />
              {Number(date.slice(-2))}
            </span>
            <span className="visually-hidden">{formatDay(date, language)}</span>
          </th>
        ))}
      </tr>
    </thead>
  );
}

type SortedProps = Pick<Props, 'order' | 'onSort'> & { readonly by: MonthOrder['by'] };

function SortedHead({ by, order, onSort }: SortedProps) {
  const { t } = useTranslation();
  const direction = order.descending ? 'descending' : 'ascending';
  return (
    <th
      scope="col"
      className={by === 'name' ? styles.nameHead : styles.totalHead}
      aria-sort={order.by === by ? direction : undefined}
    >
      <button type="button" className={styles.sort} onClick={() => onSort(by)}>
        {t(`registers.month.columns.${by}`)}
      </button>
    </th>
  );
}
