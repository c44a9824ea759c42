import { type EnrolledPupil, stillEnrolled } from '../../core/roster/enrolled-pupil';
import type { Pupil } from '../../core/roster/pupil';
import { dateIn } from '../../core/timetable/day';
import type { Store } from './ports';

/**
 * The pupils of a class by name, each once: those who have not left, of an earlier school year
 * those of its last day. Null: no such class.
 */
export function readClassPupils(
  store: Pick<Store, 'findClass' | 'enrolled' | 'schoolYears'>,
  classId: string,
  timeZone: string,
  now: string,
): readonly Pupil[] | null {
  const found = store.findClass(classId);
  if (found === undefined) return null;
  const today = dateIn(timeZone, now);
  const year = store.schoolYears().find(({ id }) => id === found.schoolYearId);
  const date = year !== undefined && year.end < today ? year.end : today;
  const pupils = stillEnrolled(store.enrolled(classId), date);
  return [...new Map(pupils.map((pupil) => [pupil.id, withoutStay(pupil)])).values()];
}

function withoutStay({ from: _from, to: _to, level: _level, ...pupil }: EnrolledPupil): Pupil {
  return pupil;
}
