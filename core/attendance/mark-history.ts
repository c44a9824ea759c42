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
 * it froze. A mark that amends the one of the last line gives one line with it: minutes are typed
 * digit by digit, and nobody came at the hours in between. The lines, applied in order, give the
 * marks of the replay.
 */
export function markHistory(events: readonly RegisterEvent[]): HistoryLine[] {
  const lines: HistoryLine[] = [];
  let before = untouched;
  // The event of the last line, where that line is the whole of what it changed.
  let told: RegisterEvent['id'] | null = null;
  for (const event of events) {
    const after = addEvent(before, event);
    const changed = changedMarks(event, before.marks, after.marks);
    const isAmended = event.kind === 'mark' && event.amends === told && changed.length === 1;
    const first = isAmended ? lines.pop() : undefined;
    const added: readonly HistoryLine[] = first === undefined ? changed : amended(first, changed);
    lines.push(...added);
    if (changed.length > 0) told = event.kind === 'mark' && added.length === 1 ? event.id : null;
    if (isValidation(before, after)) {
      lines.push({ at: event.at, cause: 'validate', before: null, after: null });
      told = null;
    }
    before = after;
  }
  return lines;
}

/** From what stood before the first one to what the later ones say; nothing if that is the same. */
function amended(first: HistoryLine, later: readonly HistoryLine[]): readonly HistoryLine[] {
  return later
    .map((line) => ({ ...line, before: first.before }))
    .filter((line) => !sameMark(line.before, line.after));
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
