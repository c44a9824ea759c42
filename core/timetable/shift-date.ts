import { Temporal } from 'temporal-polyfill';

/** The date (`YYYY-MM-DD`) some days later, or earlier when negative. */
export function shiftDate(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** So many months (`YYYY-MM`) back from that of a date, the newest first. */
export function monthsUntil(date: string, count: number): readonly string[] {
  const newest = Temporal.PlainDate.from(date).toPlainYearMonth();
  return Array.from({ length: count }, (_, back) => newest.subtract({ months: back }).toString());
}

/** The months (`YYYY-MM`) from one to another, both included, the oldest first. */
export function monthsBetween(from: string, to: string): readonly string[] {
  const first = Temporal.PlainYearMonth.from(from);
  const { months } = first.until(to, { largestUnit: 'months' });
  return Array.from({ length: months + 1 }, (_, count) => first.add({ months: count }).toString());
}
