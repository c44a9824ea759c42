import type { SchoolCalendar } from './school-year';

/** The ninth month, counted from 0. */
const SEPTEMBER = 8;

/**
 * The school year (`2026-2027`) in which the middle of a calendar lies: its ends may have been moved
 * by some weeks, or months overseas.
 */
export function schoolYearLabel({ start, end }: SchoolCalendar): string {
  const middle = Math.floor((monthsOf(start) + monthsOf(end)) / 2);
  const year = Math.floor((middle - SEPTEMBER) / 12);
  return `${year}-${year + 1}`;
}

/** Months since the year 0. In figures and not by Temporal: it is asked for each day of a year. */
function monthsOf(date: string): number {
  return Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1;
}
