import type { AppError } from '../../core/contract/errors';
import type { SchoolClass } from '../../core/roster/school-class';
import { failure, type Result, success } from '../../core/shared/result';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';
import { yearOn } from './year-on';

/** A class with its school year. */
type DatedClass = { readonly found: SchoolClass; readonly year: StoredSchoolYear };

/** A class or group that may be changed: one of an earlier school year stays as it was. */
export function classOfCurrentYear(
  store: Pick<Store, 'findClass' | 'schoolYear'>,
  classId: string,
  today: string,
): Result<DatedClass, AppError> {
  const found = store.findClass(classId);
  if (found === undefined) return failure({ code: 'class-unknown' });
  const year = yearOn(store, today);
  return found.schoolYearId === year.id ? success({ found, year }) : failure({ code: 'year-over' });
}

/** Whether a date (`YYYY-MM-DD`) may be the first or last day of a stay. */
export function isInYear(
  { start, end }: Pick<StoredSchoolYear, 'start' | 'end'>,
  date: string,
): boolean {
  return start <= date && date <= end;
}
