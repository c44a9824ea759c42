import { composeMark, type SaidMark } from '../../../core/attendance/compose-mark';
import { arrivalAfter, proposeArrival } from '../../../core/attendance/lateness';
import { leavingBefore, proposeLeaving } from '../../../core/attendance/leaving';
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

/** What a button or a letter says of a pupil. */
export type MarkKind = MarkAction['kind'];

type MarkAction = Extract<RollCallAction, { readonly row: number }>;

/** The act of a button; minutes go with a lateness and a leaving only. */
export function markAction(row: number, kind: MarkKind, minutes?: number): RollCallAction {
  const hasHour = kind === 'late' || kind === 'left';
  if (!hasHour) return { kind, row };
  return minutes === undefined ? { kind, row } : { kind, row, minutes };
}

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
    case 'find':
      // The screen's own affair: it asks nothing of the register.
      return;
    default:
      markRow(sheet, action);
  }
}

function markRow(sheet: RegisterSheet, action: MarkAction): void {
  const pupilId = sheet.truth.roll[action.row]?.pupilId;
  if (pupilId === undefined) return;
  const before = shownMarks(sheet)[pupilId] ?? null;
  const said = sayOf(action, sheet.truth.lesson, before);
  if (said !== null) void markPupil(pupilId, composeMark(before, said));
}

function sayOf(action: MarkAction, lesson: Lesson, before: Mark | null): SaidMark | null {
  switch (action.kind) {
    case 'late':
      return sayLate(lesson, action.minutes, before);
    case 'left':
      return sayLeft(lesson, action.minutes, before);
    default:
      return { kind: action.kind };
  }
}

// R or S again, where its hour is known already, opens the minutes; it does not change the hour.
function sayLate(
  lesson: Lesson,
  minutes: number | undefined,
  before: Mark | null,
): SaidMark | null {
  if (minutes === undefined) {
    if (before?.arrivedAt !== undefined) return null;
    return { kind: 'late', arrivedAt: proposeArrival(lesson, new Date().toISOString()) };
  }
  const arrival = arrivalAfter(lesson, minutes);
  return arrival.ok ? { kind: 'late', arrivedAt: arrival.value } : null;
}

function sayLeft(
  lesson: Lesson,
  minutes: number | undefined,
  before: Mark | null,
): SaidMark | null {
  if (minutes === undefined) {
    if (before?.leftAt !== undefined) return null;
    const now = new Date().toISOString();
    return { kind: 'left', leftAt: proposeLeaving(lesson, now, before?.arrivedAt) };
  }
  const leaving = leavingBefore(lesson, minutes);
  return leaving.ok ? { kind: 'left', leftAt: leaving.value } : null;
}
