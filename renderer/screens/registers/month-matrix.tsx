import { useState } from 'react';
import type { MonthView } from '../../../core/contract/register-views';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { openDetail } from '../../stores/overview';
import styles from './month.module.css';
import { MonthLegend } from './month-legend';
import {
  inOrder,
  MONTH_FILTERS,
  type MonthFilter,
  type MonthOrder,
  orderAfter,
  rowsOf,
} from './month-rows';
import { MonthTable } from './month-table';

type Props = { readonly view: MonthView };

/** The pupils of a class by the days of a month, sorted and filtered as the teacher asks. */
export function MonthMatrix({ view }: Props) {
  const { t } = useTranslation();
  const [filter, setFilter] = useState<MonthFilter>('all');
  const [order, setOrder] = useState<MonthOrder>({ by: 'name', descending: false });
  const rows = inOrder(rowsOf(view.rows, filter), order);
  return (
    <>
      <RadioLine
        legend={t('registers.month.filter')}
        value={filter}
        choices={MONTH_FILTERS.map((value) => ({
          value,
          label: t(`registers.month.filters.${value}`, { count: rowsOf(view.rows, value).length }),
        }))}
        onChange={setFilter}
      />
      {rows.length === 0 ? (
        <p className={styles.nobody}>{t('registers.month.nobody')}</p>
      ) : (
        <MonthTable
          view={view}
          rows={rows}
          filter={filter}
          order={order}
          onSort={(by) => setOrder(orderAfter(order, by))}
          onOpen={(pupilId, date) => void openDetail(pupilId, date)}
        />
      )}
      <MonthLegend />
    </>
  );
}
