import { isDuringOutage } from '../../core/attendance/during-outage';
import type { Outage } from '../../core/reachability/outage';
import { boundsOfMonth } from '../../core/timetable/day';
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
  const { from, to } = boundsOfMonth(month, timeZone);
  const lessons =
    classIds === 'all'
      ? store.lessonsBetween(from, to)
      : classIds.flatMap((classId) => store.lessonsOfClass(classId, from, to));
  const outages = new Map<string, readonly Outage[]>();
  return readRegisters(store, lessons, timeZone).map((register) => {
    const { lesson } = register;
    const ofClass = outages.get(lesson.classId) ?? store.outagesOfClass(lesson.classId, from, to);
    outages.set(lesson.classId, ofClass);
    return { ...register, duringOutage: isDuringOutage(lesson, ofClass) };
  });
}
