import { monthsBetween } from '../../../core/timetable/shift-date';

/** The months (`YYYY-MM`) of a school year and those that are chosen already, the oldest first. */
export function monthsOfYear(
  year: { readonly start: string; readonly end: string },
  chosen: readonly string[],
): readonly string[] {
  const months = monthsBetween(year.start.slice(0, 7), year.end.slice(0, 7));
  return [...new Set([...months, ...chosen])].sort();
}
