import { monthsUntil } from '../../../core/timetable/shift-date';
import type { VisitedClass } from '../../stores/visited-class';

const MONTHS_SHOWN = 12;
/** No school year is longer. */
const LONGEST_YEAR = 14;

/** The months (`YYYY-MM`) of a class to choose from, the newest first: the last ones, or its year. */
export function monthsOf({ over }: Pick<VisitedClass, 'over'>, today: string): readonly string[] {
  if (over === undefined) return monthsUntil(today, MONTHS_SHOWN);
  const first = over.start.slice(0, 7);
  return monthsUntil(over.end, LONGEST_YEAR).filter((month) => month >= first);
}

/**
 * The month that was looked at, where the class has it; of a year that is over the last one with a
 * roll call.
 */
export function monthFor(
  one: Pick<VisitedClass, 'over'>,
  before: string | undefined,
  today: string,
): string {
  if (before !== undefined && monthsOf(one, today).includes(before)) return before;
  return (one.over?.lastCallOn ?? one.over?.start ?? today).slice(0, 7);
}
