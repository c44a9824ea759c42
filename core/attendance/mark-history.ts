import type { HistoryLine } from '../contract/register-views';
import { assertNever } from '../shared/assert-never';
import { sameMark } from './mark';
import {
  addEvent,
  type Marks,
  type RegisterEvent,
  type RegisterHistory,
  untouched,
} from './register-history';

/**
 * What the events of a register changed, oldest first: a line for each pupil whose mark an event
 * changed, and a line without pupil for the validation, after those of the declared absences that
 * it froze. The lines, applied in order, give the marks of the replay.
 */
export function markHistory(events: readonly RegisterEvent[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let before = untouched;
  for (const event of events) {
    const after = addEvent(before, event);
    lines.push(...changedMarks(event, before.marks, after.marks));
    if (isValidation(before, after)) {
      lines.push({ at: event.at, cause: 'validate', before: null, after: null });
    }
    before = after;
  }
  return lines;
}

function changedMarks(event: RegisterEvent, before: Marks, after: Marks): HistoryLine[] {
  const pupils = new Set([...Object.keys(before), ...Object.keys(after)]);
  return [...pupils]
    .map((pupilId) => ({
      at: event.at,
      cause: causeOf(event),
      pupilId,
      before: before[pupilId] ?? null,
      after: after[pupilId] ?? null,
    }))
    .filter((line) => !sameMark(line.before, line.after));
}

function causeOf(event: RegisterEvent): HistoryLine['cause'] {
  switch (event.kind) {
    case 'mark':
    case 'undo':
    case 'redo':
      return event.kind;
    case 'mark-many':
      return event.cause;
    case 'validate':
      return 'declared';
    default:
      return assertNever(event);
  }
}

function isValidation(before: RegisterHistory, after: RegisterHistory): boolean {
  return before.state !== 'done' && after.state === 'done';
}
