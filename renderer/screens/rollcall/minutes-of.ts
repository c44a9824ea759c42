import { minutesLate } from '../../../core/attendance/lateness';
import { minutesEarly } from '../../../core/attendance/leaving';
import type { Mark } from '../../../core/attendance/mark';
import { useRegister } from '../../stores/register';
import { shownMarks } from '../../stores/register-sheet';

/** Minutes late of the pupil in a row, counted from 0, as the screen shows them at this moment. */
export function minutesLateOf(row: number): number | null {
  const found = find(row);
  if (found?.mark.arrivedAt === undefined) return null;
  return minutesLate(found.lesson, found.mark.arrivedAt);
}

/** Minutes before the end at which the pupil in a row left. */
export function minutesEarlyOf(row: number): number | null {
  const found = find(row);
  if (found?.mark.leftAt === undefined) return null;
  return minutesEarly(found.lesson, found.mark.leftAt);
}

type Found = {
  readonly lesson: { readonly start: string; readonly end: string };
  readonly mark: Mark;
};

function find(row: number): Found | null {
  const { sheet } = useRegister.getState();
  const pupilId = sheet?.truth.roll[row]?.pupilId;
  if (sheet === null || pupilId === undefined) return null;
  const mark = shownMarks(sheet)[pupilId];
  return mark === undefined ? null : { lesson: sheet.truth.lesson, mark };
}
