import { type ClassRoster, classRoster } from '../../core/roster/class-roster';
import { type EnrolledPupil, enrolledOn } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import type { Store } from './ports';
import { yearOn } from './year-on';

/** Who is in a class, those to come included, and who has left it; `today` is `YYYY-MM-DD`. */
export function readClassRoster(
  store: Pick<Store, 'enrolled' | 'schoolYear' | 'schoolYears'>,
  found: Pick<SchoolClass, 'id' | 'schoolYearId'>,
  today: string,
): ClassRoster<EnrolledPupil> {
  const current = yearOn(store, today);
  const year =
    found.schoolYearId === current.id
      ? current
      : store.schoolYears().find(({ id }) => id === found.schoolYearId);
  return rosterInYear(store.enrolled(found.id), year ?? current, current, today);
}

/** Of the current school year as it is today; of an earlier one as it was on its last day. */
export function rosterInYear(
  stays: readonly EnrolledPupil[],
  year: Pick<StoredSchoolYear, 'id' | 'end'>,
  current: Pick<StoredSchoolYear, 'id'>,
  today: string,
): ClassRoster<EnrolledPupil> {
  if (year.id === current.id) return classRoster(stays, today);
  const { pupils, left } = classRoster(stays, year.end);
  return { pupils: enrolledOn(pupils, year.end), left };
}
