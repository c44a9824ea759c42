import type { SchoolYearChange, SchoolYearView } from '../../core/contract/timetable-views';
import { describeHoliday } from '../../core/strings/describe-holiday';
import type { Translate } from '../../core/strings/translate';
import { holidaysKnown, zonePeriods, zoneSource } from '../../core/timetable/closed-days';
import { USUAL_MIDDAY, USUAL_OPEN_HALF_DAYS } from '../../core/timetable/half-day';
import { publicHolidays } from '../../core/timetable/public-holidays';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { shiftDate } from '../../core/timetable/shift-date';
import type { Store } from './ports';

/** Some weeks more than a year: what is longer is a slip of the keys. */
const LONGEST_YEAR = 400;

/** A school year with what follows from it; the periods in order. */
export function viewOfYear(year: StoredSchoolYear, translate: Translate): SchoolYearView {
  const source = zoneSource(year);
  return {
    ...year,
    midday: year.midday ?? USUAL_MIDDAY,
    openHalfDays: year.openHalfDays ?? USUAL_OPEN_HALF_DAYS,
    closedPeriods: [...zonePeriods(year), ...year.closed].sort((a, b) =>
      a.first < b.first ? -1 : Number(a.first > b.first),
    ),
    publicHolidays: publicHolidays(year.start, year.end).map(({ date, holiday }) => ({
      date,
      name: describeHoliday(translate, holiday),
    })),
    holidaysKnown: holidaysKnown(year),
    ...(source !== null && { zoneSource: source }),
  };
}

/**
 * Whether a year may have these dates: in order, not too long, begun by today (it would be lost
 * from sight), after the beginning of the year before it; its A week at most a year away, since
 * the weeks in between are counted one by one.
 */
export function areYearDates(
  store: Pick<Store, 'schoolYear'>,
  year: StoredSchoolYear,
  { start, end, weekA = start }: Pick<SchoolYearChange, 'start' | 'end' | 'weekA'>,
  today: string,
): boolean {
  const before = store.schoolYear(shiftDate(year.start, -1));
  return (
    start < end &&
    end <= shiftDate(start, LONGEST_YEAR) &&
    start <= today &&
    shiftDate(start, -LONGEST_YEAR) <= weekA &&
    weekA <= shiftDate(end, LONGEST_YEAR) &&
    (before === undefined || before.start < start)
  );
}
