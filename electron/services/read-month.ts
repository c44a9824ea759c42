import { boundsOfMonth } from '../../core/timetable/day';
import { outageReader } from './outage-reader';
import type { Store } from './ports';
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

/** The same for a span of ISO instants, `to` excluded. */
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
  return readRegisters(store, lessons, timeZone).map((register) => ({
    ...register,
    duringOutage: isDuring(register.lesson),
  }));
}
