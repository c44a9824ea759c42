import { schoolYearOf } from '../../core/timetable/day';
import type { SchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';

/** The school year of a date (`YYYY-MM-DD`); one that nobody has described yet is the usual one. */
export function readCalendar(
  store: Pick<Store, 'schoolYear'>,
  date: string,
  timeZone: string,
): Omit<SchoolYear, 'id'> {
  return store.schoolYear(date) ?? schoolYearOf(date, timeZone);
}
