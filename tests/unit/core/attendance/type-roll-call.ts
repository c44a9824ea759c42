import { composeMark, type SaidMark } from '../../../../core/attendance/compose-mark';
import { arrivalAfter, minutesLate, proposeArrival } from '../../../../core/attendance/lateness';
import { leavingBefore, minutesEarly, proposeLeaving } from '../../../../core/attendance/leaving';
import { lessonMinutes } from '../../../../core/attendance/lesson-span';
import type { Mark } from '../../../../core/attendance/mark';
import type { PressedKey } from '../../../../core/attendance/pressed-key';
import {
  firstRow,
  type RollCallAction,
  type RollCallContext,
  typeKey,
} from '../../../../core/attendance/roll-call-keys';

/** Monday 8:00 to 8:55 in Paris. */
export const LESSON = { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' };

/** A pupil's mark in the words of a teacher: hours as minutes late and early. */
type Told = { readonly said: string; readonly late?: number; readonly early?: number };

/** Types on the keyboard of a roll call, as the screen lets a teacher do it at a moment. */
export function typeRollCall(
  keys: readonly (string | PressedKey)[],
  { rows = 30, now = '2026-11-23T07:07:30Z' } = {},
) {
  const marks = new Map<number, Mark>();
  const asked: string[] = [];
  const context: RollCallContext = {
    rows,
    lessonMinutes: lessonMinutes(LESSON),
    minutesLateOf: (row) => {
      const arrivedAt = marks.get(row)?.arrivedAt;
      return arrivedAt === undefined ? null : minutesLate(LESSON, arrivedAt);
    },
    minutesEarlyOf: (row) => {
      const leftAt = marks.get(row)?.leftAt;
      return leftAt === undefined ? null : minutesEarly(LESSON, leftAt);
    },
  };

  function perform(action: RollCallAction): void {
    if (!('row' in action)) {
      asked.push(action.kind);
      return;
    }
    const before = marks.get(action.row) ?? null;
    const said = sayOf(action, before, now);
    if (said !== null) marks.set(action.row, composeMark(before, said));
  }

  let state = firstRow;
  for (const key of keys) {
    const typed = typeKey(state, typeof key === 'string' ? { key } : key, context);
    state = typed.state;
    for (const action of typed.putRight ?? []) perform(action);
    if (typed.action) perform(typed.action);
  }
  return { state, asked, marked: marksByNumber(marks) };
}

// R or S again on a pupil who has that hour opens its minutes and changes nothing.
function sayOf(
  action: Extract<RollCallAction, { readonly row: number }>,
  before: Mark | null,
  now: string,
): SaidMark | null {
  if (action.kind === 'late') {
    if (action.minutes === undefined) {
      if (before?.arrivedAt !== undefined) return null;
      return { kind: 'late', arrivedAt: proposeArrival(LESSON, now) };
    }
    const arrival = arrivalAfter(LESSON, action.minutes);
    return arrival.ok ? { kind: 'late', arrivedAt: arrival.value } : null;
  }
  if (action.kind === 'left') {
    if (action.minutes === undefined) {
      if (before?.leftAt !== undefined) return null;
      return { kind: 'left', leftAt: proposeLeaving(LESSON, now, before?.arrivedAt) };
    }
    const leaving = leavingBefore(LESSON, action.minutes);
    return leaving.ok ? { kind: 'left', leftAt: leaving.value } : null;
  }
  return { kind: action.kind };
}

/** By the numbers that stand on the screen, from 1. */
function marksByNumber(marks: ReadonlyMap<number, Mark>): Record<number, Told> {
  return Object.fromEntries(
    [...marks].map(([row, { presence, arrivedAt, leftAt }]): [number, Told] => [
      row + 1,
      {
        said: presence,
        ...(arrivedAt !== undefined && { late: minutesLate(LESSON, arrivedAt) }),
        ...(leftAt !== undefined && { early: minutesEarly(LESSON, leftAt) }),
      },
    ]),
  );
}
