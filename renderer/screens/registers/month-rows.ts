import type { MatrixRow, MatrixTotals } from '../../../core/contract/register-views';
import { assertNever } from '../../../core/shared/assert-never';

export const MONTH_FILTERS = ['all', 'unjustified', 'late', 'remote'] as const;
/** Which pupils of a month are shown. */
export type MonthFilter = (typeof MONTH_FILTERS)[number];

export const TOTAL_COLUMNS = ['absences', 'late', 'brutes', 'calculees', 'unjustified'] as const;
type TotalColumn = (typeof TOTAL_COLUMNS)[number];

/** What the rows are in the order of: the name, from A to Z, or a total. */
export type MonthOrder = { readonly by: 'name' | TotalColumn; readonly descending: boolean };

export function rowsOf(rows: readonly MatrixRow[], filter: MonthFilter): readonly MatrixRow[] {
  return rows.filter(({ totals }) => isIn(totals, filter));
}

/** Pupils with equal totals stay in the order of their names. */
export function inOrder(rows: readonly MatrixRow[], order: MonthOrder): readonly MatrixRow[] {
  const { by, descending } = order;
  if (by === 'name') return descending ? rows.toReversed() : rows;
  const sign = descending ? -1 : 1;
  return rows.toSorted((a, b) => sign * (a.totals[by] - b.totals[by]));
}

/** The first press on a total shows the largest first, on a name A first; the next one turns it. */
export function orderAfter(order: MonthOrder, by: MonthOrder['by']): MonthOrder {
  return { by, descending: order.by === by ? !order.descending : by !== 'name' };
}

function isIn(totals: MatrixTotals, filter: MonthFilter): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'unjustified':
    case 'late':
    case 'remote':
      return totals[filter] > 0;
    default:
      return assertNever(filter);
  }
}
