import { useRef, useState } from 'react';
import type { MonthView } from '../../../core/contract/register-views';
import { RadioLine } from '../../components/radio-line';
import { useTranslation } from '../../components/translation';
import { closeDetail, openDetail, useOverview } from '../../stores/overview';
import { CellDetail } from './cell-detail';
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
  const detail = useOverview((state) => state.detail);
  const opener = useRef<HTMLElement | null>(null);
  const pupil = view.rows.find(({ pupilId }) => pupilId === detail?.pupilId);
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
          onOpen={({ pupilId, date, button }) => {
            opener.current = button;
            void openDetail(pupilId, date);
          }}
        />
      )}
      <MonthLegend />
      {detail !== null && pupil !== undefined && (
        <CellDetail
          date={detail.date}
          lines={detail.lines}
          pupil={pupil}
          timeZone={view.timeZone}
          onClose={() => {
            closeDetail();
            opener.current?.focus();
          }}
        />
      )}
    </>
  );
}
