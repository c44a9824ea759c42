import { Temporal } from 'temporal-polyfill';
import { isOpenHalfDay } from './half-day';
import type { SchoolCalendar, SchoolYear } from './school-year';
import { shiftDate } from './shift-date';

/** The letter of a week. */
export type WeekLetter = 'A' | 'B';

/** What the letters of the weeks depend on. */
export type LetteredYear = SchoolCalendar & Pick<SchoolYear, 'weekA' | 'weekCount'>;

/** The Monday (`YYYY-MM-DD`) of the week of a date. */
export function mondayOf(date: string): string {
  return shiftDate(date, 1 - Temporal.PlainDate.from(date).dayOfWeek);
}

/**
 * The letter of the week of a date (`YYYY-MM-DD`), before and after the week that is known to be
 * an A week. Null when the weeks of the year have no letter, and, where only weeks with class are
 * counted, for a week without any open half-day from Monday to Friday.
 */
export function weekLetter(year: LetteredYear, date: string): WeekLetter | null {
  return weekLetters(year)(date);
}

/** The same for many dates of one year: looks at each week once. */
export function weekLetters(year: LetteredYear): (date: string) => WeekLetter | null {
  const { weekA } = year;
  if (weekA === undefined) return () => null;
  const isCounted = once((monday) => year.weekCount !== 'class' || hasClass(year, monday));
  const letterOf = once((monday) => {
    if (!isCounted(monday)) return null;
    return weeksBetween(mondayOf(weekA), monday).filter(isCounted).length % 2 === 0 ? 'A' : 'B';
  });
  return (date) => letterOf(mondayOf(date));
}

function once<T>(compute: (monday: string) => T): (monday: string) => T {
  const known = new Map<string, T>();
  return (monday) => {
    const found = known.get(monday);
    if (found !== undefined) return found;
    const computed = compute(monday);
    known.set(monday, computed);
    return computed;
  };
}

/** The Mondays from the earlier of two to the later one, which is left out. */
function weeksBetween(one: string, other: string): readonly string[] {
  const [first, last] = one <= other ? [one, other] : [other, one];
  const { days } = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' });
  return Array.from({ length: days / 7 }, (_, weeks) => shiftDate(first, weeks * 7));
}

/** The `weekA` with which the week of a date has a letter, whichever way weeks are counted. */
export function letWeekBe(date: string, letter: WeekLetter): string {
  return letter === 'A' ? mondayOf(date) : shiftDate(mondayOf(date), 7);
}

function hasClass(year: SchoolCalendar, monday: string): boolean {
  return [0, 1, 2, 3, 4].some((days) => {
    const date = shiftDate(monday, days);
    return isOpenHalfDay(year, date, 'morning') || isOpenHalfDay(year, date, 'afternoon');
  });
}
