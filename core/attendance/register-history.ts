import { Temporal } from 'temporal-polyfill';
import { assertNever } from '../shared/assert-never';
import { failure, type Result, success } from '../shared/result';
import { keepDecision } from './kept-decision';
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

/** Marks by pupil id. */
export type Marks = Readonly<Record<string, Mark>>;

/**
 * An event before it is dated and named. `of` is the id of the event that marked. A mark that
 * `amends` another takes its place: both are undone as one, as are the marks of a `mark-many`.
 */
export type RegisterAct =
  | {
      readonly kind: 'mark';
      readonly pupilId: string;
      readonly mark: Mark;
      readonly amends?: string;
    }
  | {
      readonly kind: 'mark-many';
      /**
       * `bulk`: the unmarked pupils at once; `period`: the reason of an absence period; `outage`:
       * what was decided of an outage of the room; `participants`: what was taken over from the
       * reports of a visio.
       */
      readonly cause: 'bulk' | 'period' | 'outage' | 'participants';
      readonly marks: Marks;
    }
  | { readonly kind: 'undo'; readonly of: string }
  | { readonly kind: 'redo'; readonly of: string }
  | {
      readonly kind: 'validate';
      readonly roll: readonly string[];
      /** The absences declared in advance, under marks too: taking a mark back shows them again. */
      readonly declared?: Marks;
    };

/** What the events of one register amount to. */
export type RegisterHistory = {
  readonly state: RegisterState;
  /** Number of events. */
  readonly revision: number;
  readonly marks: Marks;
  /** Frozen by the validation; absent before. */
  readonly roll?: readonly string[];
  readonly validatedAt?: string;
  /** Declared in advance and frozen by the validation: what lies under the marks in force. */
  readonly declared: Marks;
  /** The marking events in force, oldest first: the last one is undone next. */
  readonly inForce: readonly MarkingEvent[];
  /** The undone ones, the last undone at the end; a new mark empties it. */
  readonly undone: readonly MarkingEvent[];
};

type MarkingEvent = Extract<RegisterEvent, { kind: 'mark' | 'mark-many' }>;

/** Typing the minutes after R or S is one gesture: an hour corrected this soon (ms) amends. */
const ONE_GESTURE = 5000;

/** Why an act on a register adds no event. */
export type RegisterRefusal =
  | 'pupil-not-on-roll'
  | 'nothing-to-undo'
  | 'nothing-to-redo'
  | 'nobody-unmarked'
  | 'nothing-to-decide';

/** A register in which nothing happened yet. */
export const untouched: RegisterHistory = {
  state: 'todo',
  revision: 0,
  marks: {},
  declared: {},
  inForce: [],
  undone: [],
};

/** Replays events in the order in which they were recorded. The same events give the same history. */
export function replayRegister(events: readonly RegisterEvent[]): RegisterHistory {
  return withMarks(events.reduce(afterEvent, untouched));
}

/** The history after one more event. */
export function addEvent(history: RegisterHistory, event: RegisterEvent): RegisterHistory {
  return withMarks(afterEvent(history, event));
}

// Leaves the marks as they were: those of hundreds of registers are worked out once for each.
function afterEvent(history: RegisterHistory, event: RegisterEvent): RegisterHistory {
  const next = {
    ...history,
    state: history.state === 'todo' ? ('open' as const) : history.state,
    revision: history.revision + 1,
  };
  switch (event.kind) {
    case 'mark': {
      const stays = history.inForce.filter(({ id }) => id !== event.amends);
      return { ...next, inForce: [...stays, event], undone: [] };
    }
    case 'mark-many':
      return { ...next, inForce: [...history.inForce, event], undone: [] };
    case 'undo':
      return {
        ...next,
        inForce: history.inForce.filter(({ id }) => id !== event.of),
        undone: [...history.undone, ...history.inForce.filter(({ id }) => id === event.of)],
      };
    case 'redo':
      return {
        ...next,
        inForce: [...history.inForce, ...history.undone.filter(({ id }) => id === event.of)],
        undone: history.undone.filter(({ id }) => id !== event.of),
      };
    case 'validate':
      if (history.state === 'done') return next;
      return {
        ...next,
        state: 'done',
        roll: event.roll,
        declared: event.declared ?? {},
        validatedAt: event.at,
      };
    default:
      return assertNever(event);
  }
}

function withMarks(history: RegisterHistory): RegisterHistory {
  const marks: Record<string, Mark> = { ...history.declared };
  for (const event of history.inForce) {
    if (event.kind === 'mark') marks[event.pupilId] = event.mark;
    else Object.assign(marks, event.marks);
  }
  return { ...history, marks };
}

/**
 * Decides a mark said at an ISO instant. Saying again what is already known adds no event: the
 * answer is then null. What was decided of an outage stays with a pupil who is away as before.
 */
export function decideMark(
  history: RegisterHistory,
  roll: readonly string[],
  said: { readonly pupilId: string; readonly mark: Mark; readonly at: string },
): Result<RegisterAct | null, RegisterRefusal> {
  const { pupilId, at } = said;
  if (!roll.includes(pupilId)) return failure('pupil-not-on-roll');
  const before = history.marks[pupilId] ?? null;
  const mark = keepDecision(before, said.mark);
  if (sameMark(before, mark)) return success(null);
  const last = history.inForce.at(-1);
  const amends =
    last?.kind === 'mark' &&
    last.pupilId === pupilId &&
    isSameGesture(last.mark, mark) &&
    isSoon(last.at, at);
  return success({ kind: 'mark', pupilId, mark, ...(amends && { amends: last.id }) });
}

// Two marks that differ by an hour only: the minutes were being typed.
function isSameGesture(before: Mark, after: Mark): boolean {
  const onlyArrival = before.arrivedAt !== undefined && after.arrivedAt !== undefined;
  const onlyLeaving = before.leftAt !== undefined && after.leftAt !== undefined;
  return (
    (onlyArrival && sameMark({ ...before, arrivedAt: after.arrivedAt }, after)) ||
    (onlyLeaving && sameMark({ ...before, leftAt: after.leftAt }, after))
  );
}

function isSoon(before: string, after: string): boolean {
  const passed = Temporal.Instant.from(before).until(after).total('milliseconds');
  return passed >= 0 && passed <= ONE_GESTURE;
}

/**
 * Decides one mark for every pupil of the roll who has none; `declared` ones count as marked, and
 * in a register that is done everybody does: the unmarked are present there. Real marks are never
 * overwritten (users complain of just that of mod_attendance).
 */
export function decideMarkUnmarked(
  history: RegisterHistory,
  roll: readonly string[],
  declared: Marks,
  mark: Mark,
): Result<Extract<RegisterAct, { kind: 'mark-many' }>, RegisterRefusal> {
  const unmarked = roll.filter(
    (pupilId) => history.marks[pupilId] === undefined && declared[pupilId] === undefined,
  );
  if (history.state === 'done' || unmarked.length === 0) return failure('nobody-unmarked');
  const marks = Object.fromEntries(unmarked.map((pupilId) => [pupilId, mark]));
  return success({ kind: 'mark-many', cause: 'bulk', marks });
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

/**
 * Validates with the pupils enrolled that day and the absences declared for it; a register that
 * is done stays done (null).
 */
export function decideValidation(
  history: RegisterHistory,
  roll: readonly string[],
  declared: Marks,
): RegisterAct | null {
  if (history.state === 'done') return null;
  const frozen = Object.entries(declared).filter(([pupilId]) => roll.includes(pupilId));
  return {
    kind: 'validate',
    roll,
    ...(frozen.length > 0 && { declared: Object.fromEntries(frozen) }),
  };
}
