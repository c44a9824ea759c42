import type { MatrixPupil } from '../../core/attendance/month-matrix';
import type { Stay } from '../../core/attendance/stay';
import { byName, type EnrolledPupil, nameInUse } from '../../core/roster/enrolled-pupil';
import { lastDayOf } from '../../core/timetable/last-day-of';
import type { Store } from './ports';

/** The pupils who were in a class for some of a month (`YYYY-MM`), by name, and their stays. */
export function readMonthPupils(
  store: Pick<Store, 'enrolled'>,
  classId: string,
  month: string,
): { readonly pupils: readonly MatrixPupil[]; readonly stays: readonly Stay[] } {
  return readPupilsOfDays(store, classId, { from: `${month}-01`, to: lastDayOf(month) });
}

/** The same for days, `YYYY-MM-DD`, both included. */
export function readPupilsOfDays(
  store: Pick<Store, 'enrolled'>,
  classId: string,
  days: { readonly from: string; readonly to: string },
): { readonly pupils: readonly MatrixPupil[]; readonly stays: readonly Stay[] } {
  const inDays = store
    .enrolled(classId)
    .filter(({ from, to }) => from <= days.to && (to === undefined || days.from <= to));
  // A pupil who left and came back has two stays, and one row.
  const pupils = [...new Map(inDays.map((pupil) => [pupil.id, pupil])).values()].sort(byName);
  return {
    pupils: pupils.map((pupil) => ({
      pupilId: pupil.id,
      lastName: nameInUse(pupil),
      firstName: pupil.firstName,
    })),
    stays: inDays.map(stayOf),
  };
}

/** An enrolment without the pupil's name. */
export function stayOf({ id, from, to }: EnrolledPupil): Stay {
  return { pupilId: id, from, ...(to !== undefined && { to }) };
}
