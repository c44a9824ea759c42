import { stayCheck } from '../../core/attendance/stay';
import { localClock } from '../../core/export/local-clock';
import { boundsOfMonth } from '../../core/timetable/day';
import { outageReader } from './outage-reader';
import type { Store } from './ports';
import { stayOf } from './read-month-pupils';
import { type ReadRegister, readRegisters } from './read-registers';

/** A register with what the rooms say of its absences. */
export type MonthRegister = ReadRegister & { readonly duringOutage: boolean };

/** Reads the registers of a month (`YYYY-MM`) of some classes or of all, and nothing else. */
export function readMonth(
  store: Store,
  month: string,
  timeZone: string,
  classIds: readonly string[] | 'all',
): MonthRegister[] {
  return readSpan(store, boundsOfMonth(month, timeZone), timeZone, classIds);
}

/**
 * The same for a span of ISO instants, `to` excluded. A validation freezes its roll: who was told
 * afterwards to have been in another class or group by then is counted in none of these.
 */
export function readSpan(
  store: Store,
  { from, to }: { readonly from: string; readonly to: string },
  timeZone: string,
  classIds: readonly string[] | 'all',
): MonthRegister[] {
  const lessons =
    classIds === 'all'
      ? store.lessonsBetween(from, to)
      : classIds.flatMap((classId) => store.lessonsOfClass(classId, from, to));
  const isDuring = outageReader(store, { from, to });
  const isIn = memberReader(store);
  const clock = localClock(timeZone);
  return readRegisters(store, lessons, timeZone).map(({ roll, ...register }) => {
    const { classId, start } = register.lesson;
    const { date } = clock(start);
    return {
      ...register,
      roll: roll.filter((pupilId) => isIn(classId, pupilId, date)),
      duringOutage: isDuring(register.lesson),
    };
  });
}

/** Says of many pupils whether they are in a class or group on a date. */
function memberReader(store: Pick<Store, 'enrolled'>) {
  const known = new Map<string, ReturnType<typeof stayCheck>>();
  return (classId: string, pupilId: string, date: string): boolean => {
    const isIn = known.get(classId) ?? stayCheck(store.enrolled(classId).map(stayOf));
    known.set(classId, isIn);
    return isIn(pupilId, date);
  };
}
