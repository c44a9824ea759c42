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
  if (year.weekA === undefined) return null;
  const [known, monday] = [mondayOf(year.weekA), mondayOf(date)];
  const [first, last] = known <= monday ? [known, monday] : [monday, known];
  const { days } = Temporal.PlainDate.from(first).until(last, { largestUnit: 'days' });
  const between = Array.from({ length: days / 7 }, (_, weeks) => shiftDate(first, weeks * 7));
  if (year.weekCount !== 'class') return between.length % 2 === 0 ? 'A' : 'B';
  if (!hasClass(year, monday)) return null;
  return between.filter((week) => hasClass(year, week)).length % 2 === 0 ? 'A' : 'B';
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
