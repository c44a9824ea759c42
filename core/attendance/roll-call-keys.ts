/**
 * Where the keyboard of the roll call stands. `cursor` is a row counted from 0 (its number on the
 * screen is one more). In mode `row` the typed digits name a row, in mode `minutes` they are the
 * minutes late of the cursor's pupil. `minutesBefore` is the lateness that stood there before the
 * digits. `refused` tells the screen what could not be done: no such row, or no such lateness in
 * this lesson.
 */
export type RollCallKeys = {
  readonly cursor: number;
  readonly digits: string;
  readonly mode: 'row' | 'minutes';
  readonly minutesBefore?: number;
  readonly refused: 'row' | 'minutes' | null;
};

/** What the keys must know of the roll and of the lesson. */
export type RollCallContext = {
  /** Rows on the roll. */
  readonly rows: number;
  /** The longest lateness. */
  readonly lessonMinutes: number;
  /** Minutes late of the pupil in a row, counted from 0; null for a pupil who is not late. */
  readonly minutesLateOf: (row: number) => number | null;
};

/** The part of a `KeyboardEvent` that is read; an event can be passed as it is. */
export type PressedKey = {
  readonly key: string;
  /** Physical key, for the digits of a French keyboard without Shift. */
  readonly code?: string;
  readonly ctrlKey?: boolean;
  readonly metaKey?: boolean;
  readonly altKey?: boolean;
  readonly shiftKey?: boolean;
};

/** What a key asks for. `row` counts from 0; `late` without `minutes` means: arrived about now. */
export type RollCallAction =
  | { readonly kind: 'present' | 'absent'; readonly row: number }
  | { readonly kind: 'late'; readonly row: number; readonly minutes?: number }
  | { readonly kind: 'validate' | 'undo' | 'redo' };

/** `consumed` is false for a key that means nothing here and is left to the rest of the screen. */
export type TypedKey = {
  readonly state: RollCallKeys;
  readonly action?: RollCallAction;
  /** To be done before `action`: the lateness that digits had changed, though they named a row. */
  readonly putRight?: RollCallAction;
  readonly consumed: boolean;
};

/** Minutes and the number of the next row, `714`; a lesson of a hundred minutes takes one more. */
const MOST_DIGITS = 5;

const MARKS = { p: 'present', a: 'absent', r: 'late' } as const;

/** The keyboard when a roll call is opened: first row, nothing typed. */
export const firstRow: RollCallKeys = { cursor: 0, digits: '', mode: 'row', refused: null };

/**
 * The keyboard of the roll call (DESIGN §5, §10): two digits go to the numbered row, arrows, Home
 * and End move, P A R mark the cursor's row, digits after R are its minutes late until the next
 * letter or move, Escape clears, Enter validates, Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y undo and redo.
 *
 * One digit alone names its row as soon as a letter or Enter follows it. Nobody must be marked by
 * mistake: after a number without a row a letter marks nobody until the teacher moves, types
 * another number or presses Escape; Enter then only takes note of the refusal. And two digits
 * before a letter are a row after R too: in `12r14a` row 14 is absent, and the lateness of row 12 is
 * again what it was before these digits.
 */
export function typeKey(state: RollCallKeys, key: PressedKey, context: RollCallContext): TypedKey {
  const cursor = insideRoll(state.cursor, context.rows);
  const now = cursor === state.cursor ? state : { ...state, cursor };
  if (key.altKey) return ignored(now);
  if (key.ctrlKey || key.metaKey) return typeCommand(now, key);
  const digit = readDigit(key);
  if (digit !== null) {
    return now.mode === 'minutes' ? typeMinutes(now, digit, context) : typeRow(now, digit, context);
  }
  const kind = readMark(key);
  if (kind !== null) return typeMark(now, kind, context);
  return key.shiftKey ? ignored(now) : typeNamedKey(now, key.key, context);
}

function typeCommand(state: RollCallKeys, key: PressedKey): TypedKey {
  const letter = key.key.toLowerCase();
  if (letter === 'z') return act(at(state.cursor), { kind: key.shiftKey ? 'redo' : 'undo' });
  if (letter === 'y' && !key.shiftKey) return act(at(state.cursor), { kind: 'redo' });
  return ignored(state);
}

function typeNamedKey(state: RollCallKeys, key: string, context: RollCallContext): TypedKey {
  const last = insideRoll(context.rows - 1, context.rows);
  switch (key) {
    case 'ArrowUp':
      return moved(insideRoll(state.cursor - 1, context.rows));
    case 'ArrowDown':
      return moved(insideRoll(state.cursor + 1, context.rows));
    case 'Home':
      return moved(0);
    case 'End':
      return moved(last);
    case 'Escape':
      return isClear(state) ? ignored(state) : moved(state.cursor);
    case 'Enter':
      return typeEnter(state, context);
    default:
      return ignored(state);
  }
}

function typeEnter(state: RollCallKeys, context: RollCallContext): TypedKey {
  if (context.rows === 0) return ignored(state);
  if (state.refused !== null) return moved(state.cursor);
  if (state.mode === 'row' && state.digits !== '') {
    return { state: goToRow(state, state.digits, context), consumed: true };
  }
  return act(at(state.cursor), { kind: 'validate' });
}

function typeMark(
  state: RollCallKeys,
  kind: (typeof MARKS)[keyof typeof MARKS],
  context: RollCallContext,
): TypedKey {
  if (context.rows === 0) return ignored(state);
  if (rowAfterMinutes(state, context) !== null) return typeNextRow(state, kind, context);
  if (state.refused === 'minutes') {
    return { state: { ...at(state.cursor), refused: 'row' }, consumed: true };
  }
  const pending = state.mode === 'row' && state.digits !== '';
  const there = pending ? goToRow(state, state.digits, context) : state;
  if (there.refused === 'row') return { state: there, consumed: true };
  const mode = kind === 'late' ? 'minutes' : 'row';
  return act({ ...at(there.cursor), mode }, { kind, row: there.cursor });
}

/** The number that the digits after R name if a letter comes next; null when they are minutes only. */
export function rowAfterMinutes(state: RollCallKeys, context: RollCallContext): number | null {
  if (state.mode !== 'minutes' || state.digits.length < 2) return null;
  const number = Number(state.digits.slice(-2));
  return number >= 1 && number <= context.rows ? number : null;
}

function typeNextRow(
  state: RollCallKeys,
  kind: (typeof MARKS)[keyof typeof MARKS],
  context: RollCallContext,
): TypedKey {
  const typed = Number(state.digits.slice(0, -2));
  const fits = typed >= 1 && typed <= context.lessonMinutes;
  const minutes = fits ? typed : state.minutesBefore;
  const marked = typeMark(goToRow(state, state.digits.slice(-2), context), kind, context);
  if (minutes === undefined || marked.state.cursor === state.cursor) return marked;
  return { ...marked, putRight: { kind: 'late', row: state.cursor, minutes } };
}

function typeRow(state: RollCallKeys, digit: string, context: RollCallContext): TypedKey {
  const digits = state.digits + digit;
  const waiting = { ...at(state.cursor), digits };
  return { state: digits.length < 2 ? waiting : goToRow(state, digits, context), consumed: true };
}

// Each digit is an action of its own, so that what the screen shows is always what was saved.
function typeMinutes(state: RollCallKeys, digit: string, context: RollCallContext): TypedKey {
  const digits = (state.digits + digit).slice(-MOST_DIGITS);
  const minutes = Number(digits);
  const before = state.digits === '' ? context.minutesLateOf(state.cursor) : null;
  const typed: RollCallKeys = {
    ...state,
    digits,
    ...(before !== null && { minutesBefore: before }),
    refused: minutes > context.lessonMinutes ? 'minutes' : null,
  };
  if (minutes === 0 || typed.refused !== null) return { state: typed, consumed: true };
  return act(typed, { kind: 'late', row: state.cursor, minutes });
}

function goToRow(state: RollCallKeys, digits: string, context: RollCallContext): RollCallKeys {
  const number = Number(digits);
  const exists = number >= 1 && number <= context.rows;
  return exists ? at(number - 1) : { ...at(state.cursor), refused: 'row' };
}

// On a French keyboard the upper row gives & é " ' ( without Shift and digits with it: both count.
function readDigit(key: PressedKey): string | null {
  if (/^\d$/.test(key.key)) return key.key;
  const physical = key.shiftKey ? null : /^Digit(\d)$/.exec(key.code ?? '');
  return physical?.[1] ?? null;
}

function readMark(key: PressedKey): (typeof MARKS)[keyof typeof MARKS] | null {
  const letter = key.key.toLowerCase();
  return letter === 'p' || letter === 'a' || letter === 'r' ? MARKS[letter] : null;
}

function insideRoll(row: number, rows: number): number {
  return Math.max(0, Math.min(row, rows - 1));
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
