import { arrivalAfter, proposeArrival } from '../../../core/attendance/lateness';
import type { Mark } from '../../../core/attendance/mark';
import type { RollCallAction } from '../../../core/attendance/roll-call-keys';
import type { Lesson } from '../../../core/timetable/lesson';
import {
  markPupil,
  redoMark,
  undoMark,
  useRegister,
  validateRegister,
} from '../../stores/register';
import { type RegisterSheet, shownMarks } from '../../stores/register-sheet';

/** Does what a key or a button of the roll call asks for. */
export function performAction(action: RollCallAction): void {
  const { sheet, waiting } = useRegister.getState();
  if (sheet === null) return;
  const settled = waiting.length === 0;
  switch (action.kind) {
    case 'validate':
      if (sheet.truth.state !== 'done') void validateRegister();
      return;
    case 'undo':
      if (sheet.truth.canUndo || !settled) void undoMark();
      return;
    case 'redo':
      if (sheet.truth.canRedo || !settled) void redoMark();
      return;
    case 'present':
    case 'absent':
    case 'late':
      markRow(sheet, action);
  }
}

function markRow(
  sheet: RegisterSheet,
  action: Extract<RollCallAction, { readonly row: number }>,
): void {
  const pupilId = sheet.truth.roll[action.row]?.pupilId;
  if (pupilId === undefined) return;
  if (action.kind !== 'late') {
    void markPupil(pupilId, { presence: action.kind, evidence: 'seen' });
    return;
  }
  // R again on a pupil who is late already opens the minutes; it does not change the hour.
  const isLate = shownMarks(sheet)[pupilId]?.arrivedAt !== undefined;
  if (isLate && action.minutes === undefined) return;
  const mark = lateMark(sheet.truth.lesson, action.minutes);
  if (mark !== null) void markPupil(pupilId, mark);
}

function lateMark(lesson: Lesson, minutes: number | undefined): Mark | null {
  if (minutes === undefined) {
    const arrivedAt = proposeArrival(lesson, new Date().toISOString());
    return { presence: 'present', arrivedAt, evidence: 'seen' };
  }
  const arrival = arrivalAfter(lesson, minutes);
  return arrival.ok ? { presence: 'present', arrivedAt: arrival.value, evidence: 'seen' } : null;
}
