import { Temporal } from 'temporal-polyfill';

/** The last date (`YYYY-MM-DD`) of a month (`YYYY-MM`). */
export function lastDayOf(month: string): string {
  const { daysInMonth } = Temporal.PlainYearMonth.from(month);
  return `${month}-${String(daysInMonth).padStart(2, '0')}`;
}
