import { minutesLate } from '../../../core/attendance/lateness';
import { useRegister } from '../../stores/register';
import { shownMarks } from '../../stores/register-sheet';

/** Minutes late of the pupil in a row, counted from 0, as the screen shows them at this moment. */
export function minutesLateOf(row: number): number | null {
  const { sheet } = useRegister.getState();
  const pupilId = sheet?.truth.roll[row]?.pupilId;
  if (sheet === null || pupilId === undefined) return null;
  const arrivedAt = shownMarks(sheet)[pupilId]?.arrivedAt;
  return arrivedAt === undefined ? null : minutesLate(sheet.truth.lesson, arrivedAt);
}
