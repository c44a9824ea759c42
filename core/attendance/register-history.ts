import { assertNever } from '../shared/assert-never';
import { failure, type Result, success } from '../shared/result';
import { type Mark, sameMark } from './mark';
import type { RegisterState } from './register';

/**
 * One thing that happened to a register. Events are only ever added (DESIGN §4): undo and redo
 * are events too, so that they work without limit and after a restart, and nothing is erased.
 */
export type RegisterEvent = RegisterAct & {
  readonly id: string;
  /** ISO instant at which it was recorded. */
  readonly at: string;
};

/** An event before it is dated and named. `of` is the id of the `mark` event concerned. */
export type RegisterAct =
  | { readonly kind: 'mark'; readonly pupilId: string; readonly mark: Mark }
  | { readonly kind: 'undo'; readonly of: string }
  | { readonly kind: 'redo'; readonly of: string }
  | { readonly kind: 'validate'; readonly roll: readonly string[] };

/** What the events of one register amount to. */
export type RegisterHistory = {
  readonly state: RegisterState;
  /** Number of events. */
  readonly revision: number;
  readonly marks: Readonly<Record<string, Mark>>;
  /** Frozen by the validation; absent before. */
  readonly roll?: readonly string[];
  readonly validatedAt?: string;
  /** Ids of the `mark` events in force, oldest first: the last one is undone next. */
  readonly inForce: readonly string[];
  /** Ids of the undone `mark` events, the last undone at the end; a new mark empties it. */
  readonly undone: readonly string[];
};

export type RegisterRefusal = 'pupil-not-on-roll' | 'nothing-to-undo' | 'nothing-to-redo';

/** Replays events in the order in which they were recorded. The same events give the same history. */
export function replayRegister(events: readonly RegisterEvent[]): RegisterHistory {
  const markEvents = new Map<string, { pupilId: string; mark: Mark }>();
  let inForce: string[] = [];
  let undone: string[] = [];
  let validation: { roll: readonly string[]; at: string } | undefined;

  for (const event of events) {
    switch (event.kind) {
      case 'mark':
        markEvents.set(event.id, event);
        inForce.push(event.id);
        undone = [];
        break;
      case 'undo':
        inForce = inForce.filter((id) => id !== event.of);
        undone.push(event.of);
        break;
      case 'redo':
        undone = undone.filter((id) => id !== event.of);
        inForce.push(event.of);
        break;
      case 'validate':
        validation ??= { roll: event.roll, at: event.at };
        break;
      default:
        assertNever(event);
    }
  }

  const marks: Record<string, Mark> = {};
  for (const id of inForce) {
    const marked = markEvents.get(id);
    if (marked !== undefined) marks[marked.pupilId] = marked.mark;
  }
  return {
    state: validation ? 'done' : events.length === 0 ? 'todo' : 'open',
    revision: events.length,
    marks,
    inForce,
    undone,
    ...(validation && { roll: validation.roll, validatedAt: validation.at }),
  };
}

/** Decides a mark. Saying again what is already known adds no event: the answer is then null. */
export function decideMark(
  history: RegisterHistory,
  roll: readonly string[],
  pupilId: string,
  mark: Mark,
): Result<RegisterAct | null, RegisterRefusal> {
  if (!roll.includes(pupilId)) return failure('pupil-not-on-roll');
  if (sameMark(history.marks[pupilId] ?? null, mark)) return success(null);
  return success({ kind: 'mark', pupilId, mark });
}

export function decideUndo(history: RegisterHistory): Result<RegisterAct, RegisterRefusal> {
  const of = history.inForce.at(-1);
  return of === undefined ? failure('nothing-to-undo') : success({ kind: 'undo', of });
}

export function decideRedo(history: RegisterHistory): Result<RegisterAct, RegisterRefusal> {
  const of = history.undone.at(-1);
  return of === undefined ? failure('nothing-to-redo') : success({ kind: 'redo', of });
}

/** Validates with the pupils enrolled that day; a register that is done stays done (null). */
export function decideValidation(
  history: RegisterHistory,
  roll: readonly string[],
): RegisterAct | null {
  return history.state === 'done' ? null : { kind: 'validate', roll };
}
