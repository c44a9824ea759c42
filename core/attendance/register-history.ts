import { Temporal } from 'temporal-polyfill';
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

/**
 * An event before it is dated and named. `of` is the id of the `mark` event concerned. A mark that
 * `amends` another takes its place: both are undone as one.
 */
export type RegisterAct =
  | {
      readonly kind: 'mark';
      readonly pupilId: string;
      readonly mark: Mark;
      readonly amends?: string;
    }
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
  /** The `mark` events in force, oldest first: the last one is undone next. */
  readonly inForce: readonly MarkEvent[];
  /** The undone `mark` events, the last undone at the end; a new mark empties it. */
  readonly undone: readonly MarkEvent[];
};

type MarkEvent = Extract<RegisterEvent, { kind: 'mark' }>;

/** Typing the minutes after R is one gesture: a lateness corrected this soon (ms) amends. */
const ONE_GESTURE = 5000;

/** Why an act on a register adds no event. */
export type RegisterRefusal = 'pupil-not-on-roll' | 'nothing-to-undo' | 'nothing-to-redo';

/** Replays events in the order in which they were recorded. The same events give the same history. */
export function replayRegister(events: readonly RegisterEvent[]): RegisterHistory {
  let inForce: MarkEvent[] = [];
  let undone: MarkEvent[] = [];
  let validation: { roll: readonly string[]; at: string } | undefined;

  for (const event of events) {
    switch (event.kind) {
      case 'mark':
        inForce = [...inForce.filter(({ id }) => id !== event.amends), event];
        undone = [];
        break;
      case 'undo':
        undone = [...undone, ...inForce.filter(({ id }) => id === event.of)];
        inForce = inForce.filter(({ id }) => id !== event.of);
        break;
      case 'redo':
        inForce = [...inForce, ...undone.filter(({ id }) => id === event.of)];
        undone = undone.filter(({ id }) => id !== event.of);
        break;
      case 'validate':
        validation ??= { roll: event.roll, at: event.at };
        break;
      default:
        assertNever(event);
    }
  }

  const marks: Record<string, Mark> = {};
  for (const { pupilId, mark } of inForce) marks[pupilId] = mark;
  return {
    state: validation ? 'done' : events.length === 0 ? 'todo' : 'open',
    revision: events.length,
    marks,
    inForce,
    undone,
    ...(validation && { roll: validation.roll, validatedAt: validation.at }),
  };
}

/**
 * Decides a mark said at an ISO instant. Saying again what is already known adds no event: the
 * answer is then null.
 */
export function decideMark(
  history: RegisterHistory,
  roll: readonly string[],
  said: { readonly pupilId: string; readonly mark: Mark; readonly at: string },
): Result<RegisterAct | null, RegisterRefusal> {
  const { pupilId, mark, at } = said;
  if (!roll.includes(pupilId)) return failure('pupil-not-on-roll');
  if (sameMark(history.marks[pupilId] ?? null, mark)) return success(null);
  const last = history.inForce.at(-1);
  const amends =
    last?.pupilId === pupilId && isLate(last.mark) && isLate(mark) && isSoon(last.at, at);
  return success({ kind: 'mark', pupilId, mark, ...(amends && { amends: last.id }) });
}

function isLate(mark: Mark): boolean {
  return mark.arrivedAt !== undefined;
}

function isSoon(before: string, after: string): boolean {
  const passed = Temporal.Instant.from(before).until(after).total('milliseconds');
  return passed >= 0 && passed <= ONE_GESTURE;
}

/** Takes back the last mark in force. */
export function decideUndo(history: RegisterHistory): Result<RegisterAct, RegisterRefusal> {
  const last = history.inForce.at(-1);
  return last === undefined ? failure('nothing-to-undo') : success({ kind: 'undo', of: last.id });
}

/** Puts back the mark that was undone last. */
export function decideRedo(history: RegisterHistory): Result<RegisterAct, RegisterRefusal> {
  const last = history.undone.at(-1);
  return last === undefined ? failure('nothing-to-redo') : success({ kind: 'redo', of: last.id });
}

/** Validates with the pupils enrolled that day; a register that is done stays done (null). */
export function decideValidation(
  history: RegisterHistory,
  roll: readonly string[],
): RegisterAct | null {
  return history.state === 'done' ? null : { kind: 'validate', roll };
}
