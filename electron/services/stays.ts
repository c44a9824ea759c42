import type { Enrolment } from '../../core/roster/enrolment';
import { shiftDate } from '../../core/timetable/shift-date';
import type { Store } from './ports';

/** The stays of a pupil in a class, by first day. */
export function staysOf(
  store: Pick<Store, 'enrolmentsOf'>,
  pupilId: string,
  classId: string,
): readonly Enrolment[] {
  return store.enrolmentsOf(pupilId).filter((stay) => stay.classId === classId);
}

/** The stay that a date falls into, else the last one that had begun by then. */
export function stayUpTo(stays: readonly Enrolment[], date: string): Enrolment | undefined {
  return stays.filter(({ from }) => from <= date).at(-1);
}

/** Whether a stay has a day in common with what begins on a date and does not end. */
export function lastsUntil(stay: Enrolment, date: string): boolean {
  return stay.to === undefined || stay.to >= date;
}

/**
 * The pupil is in the class from a day on. A stay that ended on this day or the day before goes on:
 * the pupil was never away.
 */
export function beginStay(store: Store, begun: Omit<Enrolment, 'to'>): void {
  const { pupilId, classId, from } = begun;
  const before = stayUpTo(staysOf(store, pupilId, classId), from);
  if (before !== undefined && lastsUntil(before, shiftDate(from, -1))) {
    const { to: _ended, ...goesOn } = before;
    store.changeEnrolment(goesOn);
  } else {
    store.enrol(begun);
  }
}
