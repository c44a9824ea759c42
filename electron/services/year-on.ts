import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';

/** The school year that has begun last on a date (`YYYY-MM-DD`): opening the vault makes one. */
export function yearOn(store: Pick<Store, 'schoolYear'>, date: string): StoredSchoolYear {
  const year = store.schoolYear(date);
  if (year === undefined) throw new Error('an open vault has a school year');
  return year;
}
