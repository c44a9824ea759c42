import type { SchoolYearChange, SchoolYearView } from '../../../core/contract/timetable-views';
import { USUAL_OPEN_HALF_DAYS } from '../../../core/timetable/half-day';
import { readHour } from '../../../core/timetable/read-hour';
import { type WeekHalf, ZONES } from '../../../core/timetable/school-year';
import { shiftDate } from '../../../core/timetable/shift-date';
import { mondayOf, weekLetter } from '../../../core/timetable/week-letter';

/** Longer than any holidays. */
const WEEKS_AHEAD = 15;

const FOUR_DAYS: readonly WeekHalf[] = ([1, 2, 4, 5] as const).flatMap(
  (weekday) => [`${weekday}-morning`, `${weekday}-afternoon`] as const,
);

/** Whole weeks to fill the half-days in with; that of the second degré is the usual one of core. */
export const HALF_DAY_PRESETS = [
  { name: 'four', open: FOUR_DAYS },
  { name: 'fourAndHalf', open: [...FOUR_DAYS, '3-morning'] },
  { name: 'secondary', open: USUAL_OPEN_HALF_DAYS },
] as const satisfies readonly { name: string; open: readonly WeekHalf[] }[];

/** What can be changed of a school year, as it stands. */
export function changeOf(year: SchoolYearView): SchoolYearChange {
  const { start, end, timeZone, midday } = year;
  return {
    ...{ start, end, timeZone, midday },
    openHalfDays: year.openHalfDays ?? USUAL_OPEN_HALF_DAYS,
    ...(year.zone === undefined ? {} : { zone: year.zone }),
    ...(year.weekA === undefined ? {} : { weekA: year.weekA }),
    ...(year.weekCount === undefined ? {} : { weekCount: year.weekCount }),
  };
}

/** Whether two states of the year say the same, in whatever order. */
export function isSameYear(one: SchoolYearChange, other: SchoolYearChange): boolean {
  const same = (['start', 'end', 'timeZone', 'zone', 'weekA', 'weekCount'] as const).every(
    (key) => one[key] === other[key],
  );
  const [a, b] = [one.openHalfDays, other.openHalfDays];
  return (
    same &&
    readHour(one.midday) === other.midday &&
    a.length === b.length &&
    a.every((half) => b.includes(half))
  );
}

/** The zone of that name, or none. */
export function withZone(draft: SchoolYearChange, chosen: string | null): SchoolYearChange {
  const { zone: _before, ...rest } = draft;
  const zone = ZONES.find((one) => one === chosen);
  return zone === undefined ? rest : { ...rest, zone };
}

/** The Monday whose week is given a letter; absent: the weeks have no letter. */
export function withWeekA(draft: SchoolYearChange, weekA: string | null): SchoolYearChange {
  const { weekA: _before, ...rest } = draft;
  return weekA === null ? rest : { ...rest, weekA };
}

/**
 * The Monday of the week to ask the letter of: the one of a date, or the next one with class where
 * weeks without class have no letter.
 */
export function letteredMonday(
  year: SchoolYearView,
  draft: SchoolYearChange,
  date: string,
): string {
  const monday = mondayOf(date);
  const ahead = Array.from({ length: WEEKS_AHEAD }, (_, weeks) => shiftDate(monday, weeks * 7));
  const hasLetter = (week: string) => letterOf(year, { ...draft, weekA: week }, week) !== null;
  return ahead.find(hasLetter) ?? monday;
}

/** The letter of a week in a year as it is being changed. */
export function letterOf(year: SchoolYearView, draft: SchoolYearChange, date: string) {
  const midday = readHour(draft.midday) ?? year.midday;
  return weekLetter({ ...draft, midday, closed: year.closed ?? [] }, date);
}
