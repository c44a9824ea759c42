import { shiftDate } from '../timetable/shift-date';

/**
 * The last day in the old class of a pupil who moves on a day (`YYYY-MM-DD`): that day belongs to
 * the new class, and to the old one too where its register already names the pupil.
 */
export function lastDayBeforeMove(on: string, isCalledThatDay: boolean): string {
  return isCalledThatDay ? on : shiftDate(on, -1);
}
