import { type LetterKind, type PressedKey, readDigit, readLetter } from './pressed-key';
import { insideRoll, moveFrom, type RollLayout } from './roll-call-moves';

/**
 * Where the keyboard of the roll call stands. `cursor` is a row counted from 0 (its number on the
 * screen is one more). In mode `row` the typed digits name a row; in mode `late` they are minutes
 * after the start of the lesson and in mode `left` minutes before its end, for the cursor's pupil.
 * `before` are the hours that stood there before the digits. `refused` tells the screen what could
 * not be done: no such row, or no such minutes in this lesson.
 */
export type RollCallKeys = {
  readonly cursor: number;
  readonly digits: string;
  readonly mode: 'row' | HourKind;
  readonly before: readonly HourAction[];
  readonly refused: 'row' | 'minutes' | null;
};

/** The two marks that have an hour. */
type HourKind = 'late' | 'left';

/** What the keys must know of the roll and of the lesson. */
export type RollCallContext = RollLayout & {
  /** The longest lateness, and the earliest leaving. */
  readonly lessonMinutes: number;
  /** Minutes late of the pupil in a row, counted from 0; null for a pupil who is not late. */
  readonly minutesLateOf: (row: number) => number | null;
  /** Minutes before the end at which the pupil in a row left; null for a pupil who stayed. */
  readonly minutesEarlyOf: (row: number) => number | null;
};

/**
 * What a key asks for. `row` counts from 0; `late` and `left` without `minutes` mean: arrived, or
 * left, about now. `find` asks the screen for its field.
 */
export type RollCallAction =
  | { readonly kind: 'present' | 'absent' | 'unreachable'; readonly row: number }
  | { readonly kind: HourKind; readonly row: number; readonly minutes?: number }
  | { readonly kind: 'validate' | 'undo' | 'redo' | 'find' };

type HourAction = { readonly kind: HourKind; readonly row: number; readonly minutes: number };

/** `consumed` is false for a key that means nothing here and is left to the rest of the screen. */
export type TypedKey = {
  readonly state: RollCallKeys;
  readonly action?: RollCallAction;
  /** To be done in this order before `action`: hours that digits changed, though they named a row. */
  readonly putRight?: readonly RollCallAction[];
  readonly consumed: boolean;
};

/** Minutes and the number of the next row, `714`; a lesson of a hundred minutes takes one more. */
const MOST_DIGITS = 5;

/** The keyboard when a roll call is opened: first row, nothing typed. */
export const firstRow: RollCallKeys = {
  cursor: 0,
  digits: '',
  mode: 'row',
  before: [],
  refused: null,
};

/**
 * The keyboard of the roll call (DESIGN §5, §10): two digits go to the numbered row, arrows, Home
 * and End move, P A R S I mark the cursor's row, digits after R or S are its minutes until the next
 * letter or move, Escape clears, Enter validates, `/` finds, Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y undo
 * and redo.
 *
 * One digit alone names its row as soon as a letter or Enter follows it. Nobody must be marked by
 * mistake: after a number without a row a letter marks nobody until the teacher moves, types
 * another number or presses Escape; Enter then only takes note of the refusal. And two digits
 * before a letter are a row after R and S too: in `12r14a` row 14 is absent, and the hours of row
 * 12 are again what they were before these digits.
 */
export function typeKey(state: RollCallKeys, key: PressedKey, context: RollCallContext): TypedKey {
  const cursor = insideRoll(state.cursor, context);
  const now = cursor === state.cursor ? state : { ...state, cursor };
  if (key.altKey) return ignored(now);
  if (key.ctrlKey || key.metaKey) return typeCommand(now, key);
  const digit = readDigit(key);
  if (digit !== null) {
    return now.mode === 'row'
      ? typeRow(now, digit, context)
      : typeMinutes(now, now.mode, digit, context);
  }
  const kind = readLetter(key);
  if (kind !== null) return typeMark(now, kind, context);
  // On a French keyboard the stroke is typed with Shift.
  if (key.key === '/') return act(at(now.cursor), { kind: 'find' });
  return key.shiftKey ? ignored(now) : typeNamedKey(now, key.key, context);
}

function typeCommand(state: RollCallKeys, key: PressedKey): TypedKey {
  const letter = key.key.toLowerCase();
  if (letter === 'z') return act(at(state.cursor), { kind: key.shiftKey ? 'redo' : 'undo' });
  if (letter === 'y' && !key.shiftKey) return act(at(state.cursor), { kind: 'redo' });
  return ignored(state);
}

function typeNamedKey(state: RollCallKeys, key: string, context: RollCallContext): TypedKey {
  if (key === 'Enter') return typeEnter(state, context);
  if (key === 'Escape') return isClear(state) ? ignored(state) : moved(state.cursor);
  const row = moveFrom(state.cursor, key, context);
  return row === null ? ignored(state) : moved(row);
}

function typeEnter(state: RollCallKeys, context: RollCallContext): TypedKey {
  if (context.rows === 0) return ignored(state);
  if (state.refused !== null) return moved(state.cursor);
  if (state.mode === 'row' && state.digits !== '') {
    return { state: goToRow(state, state.digits, context), consumed: true };
  }
  return act(at(state.cursor), { kind: 'validate' });
}

function typeMark(state: RollCallKeys, kind: LetterKind, context: RollCallContext): TypedKey {
  if (context.rows === 0) return ignored(state);
  if (rowAfterMinutes(state, context) !== null) return typeNextRow(state, kind, context);
  if (state.refused === 'minutes') {
    return { state: { ...at(state.cursor), refused: 'row' }, consumed: true };
  }
  const pending = state.mode === 'row' && state.digits !== '';
  const there = pending ? goToRow(state, state.digits, context) : state;
  if (there.refused === 'row') return { state: there, consumed: true };
  const mode = kind === 'late' || kind === 'left' ? kind : 'row';
  return act({ ...at(there.cursor), mode }, { kind, row: there.cursor });
}

/**
 * The number that the digits after R or S name if a letter comes next; null when they are minutes
 * only.
 */
export function rowAfterMinutes(state: RollCallKeys, context: RollCallContext): number | null {
  if (state.mode === 'row' || state.digits.length < 2) return null;
  const number = Number(state.digits.slice(-2));
  return number >= 1 && number <= context.rows ? number : null;
}

function typeNextRow(state: RollCallKeys, kind: LetterKind, context: RollCallContext): TypedKey {
  const marked = typeMark(goToRow(state, state.digits.slice(-2), context), kind, context);
  const putRight = hoursToPutRight(state, context);
  if (putRight.length === 0 || marked.state.cursor === state.cursor) return marked;
  return { ...marked, putRight };
}

// The minutes typed before the number of the next row, else those that stood there; and the other
// hour of that pupil, which digits may have pushed out on their way.
function hoursToPutRight(
  { cursor: row, mode, digits, before }: RollCallKeys,
  { lessonMinutes }: RollCallContext,
): readonly RollCallAction[] {
  const typed = Number(digits.slice(0, -2));
  if (mode === 'row' || typed < 1 || typed > lessonMinutes) return before;
  const other = before.filter(
    ({ kind, minutes }) => kind !== mode && minutes + typed < lessonMinutes,
  );
  return [{ kind: mode, row, minutes: typed }, ...other];
}

function typeRow(state: RollCallKeys, digit: string, context: RollCallContext): TypedKey {
  const digits = state.digits + digit;
  const waiting = { ...at(state.cursor), digits };
  return { state: digits.length < 2 ? waiting : goToRow(state, digits, context), consumed: true };
}

// Each digit is an action of its own, so that what the screen shows is always what was saved.
function typeMinutes(
  state: RollCallKeys,
  mode: HourKind,
  digit: string,
  context: RollCallContext,
): TypedKey {
  const digits = (state.digits + digit).slice(-MOST_DIGITS);
  const minutes = Number(digits);
  const before = state.digits === '' ? hoursOf(state.cursor, context) : state.before;
  const refused = minutes > context.lessonMinutes ? ('minutes' as const) : null;
  const typed: RollCallKeys = { ...state, digits, before, refused };
  if (minutes === 0 || refused !== null) return { state: typed, consumed: true };
  return act(typed, { kind: mode, row: state.cursor, minutes });
}

function hoursOf(row: number, context: RollCallContext): readonly HourAction[] {
  const late = context.minutesLateOf(row);
  const left = context.minutesEarlyOf(row);
  return [
    ...(late === null ? [] : [{ kind: 'late' as const, row, minutes: late }]),
    ...(left === null ? [] : [{ kind: 'left' as const, row, minutes: left }]),
  ];
}

function goToRow(state: RollCallKeys, digits: string, context: RollCallContext): RollCallKeys {
  const number = Number(digits);
  const exists = number >= 1 && number <= context.rows;
  return exists ? at(number - 1) : { ...at(state.cursor), refused: 'row' };
}

function isClear(state: RollCallKeys): boolean {
  return state.digits === '' && state.mode === 'row' && state.refused === null;
}

function at(cursor: number): RollCallKeys {
  return { ...firstRow, cursor };
}

function moved(cursor: number): TypedKey {
  return { state: at(cursor), consumed: true };
}

function act(state: RollCallKeys, action: RollCallAction): TypedKey {
  return { state, action, consumed: true };
}

function ignored(state: RollCallKeys): TypedKey {
  return { state, consumed: false };
}
