import { classRoster } from '../../core/roster/class-roster';
import { type EnrolledPupil, enrolledOn } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import type { Store } from './ports';
import { yearOn } from './year-on';

/**
 * The pupils who have a place in the plans of a class, by name: the same as on its page, those to
 * come included; of an earlier school year those of its last day. `today` is `YYYY-MM-DD`.
 */
export function seatedPupils(
  store: Pick<Store, 'enrolled' | 'schoolYear' | 'schoolYears'>,
  found: Pick<SchoolClass, 'id' | 'schoolYearId'>,
  today: string,
): readonly EnrolledPupil[] {
  const stays = store.enrolled(found.id);
  const year = store.schoolYears().find(({ id }) => id === found.schoolYearId);
  if (year === undefined || year.id === yearOn(store, today).id) {
    return classRoster(stays, today).pupils;
  }
  return enrolledOn(stays, year.end);
}
