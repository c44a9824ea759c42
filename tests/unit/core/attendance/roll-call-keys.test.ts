import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PressedKey } from '../../../../core/attendance/pressed-key';
import type {
  RollCallAction,
  RollCallContext,
  RollCallKeys,
} from '../../../../core/attendance/roll-call-keys';
import { firstRow, typeKey } from '../../../../core/attendance/roll-call-keys';

/** Whoever is marked late came two minutes after the start, and stays until the end. */
function roll(rows: number): RollCallContext {
  return { rows, lessonMinutes: 55, minutesLateOf: () => 2, minutesEarlyOf: () => null };
}

const thirty = roll(30);

function type(keys: readonly (string | PressedKey)[], context = thirty, from = firstRow) {
  const actions: RollCallAction[] = [];
  let state: RollCallKeys = from;
  for (const key of keys) {
    const typed = typeKey(state, typeof key === 'string' ? { key } : key, context);
    state = typed.state;
    actions.push(...(typed.putRight ?? []));
    if (typed.action) actions.push(typed.action);
  }
  return { state, actions };
}

describe('the keyboard of the roll call', () => {
  it('goes to the row whose number is typed', () => {
    expect(type([...'30']).state.cursor).toBe(29);
    expect(type([...'07'], roll(9)).state.cursor).toBe(6);
  });

  it('takes one digit alone as the number of a row when a letter or Enter follows', () => {
    expect(type([...'7a']).actions).toEqual([{ kind: 'absent', row: 6 }]);
    expect(type(['7', 'Enter'])).toEqual({ state: { ...firstRow, cursor: 6 }, actions: [] });
  });

  it('refuses a number without a row and then marks and validates nobody', () => {
    const refused = type([...'0431']);
    expect(refused.state).toEqual({ ...firstRow, cursor: 3, refused: 'row' });
    expect(type([...'0431aA']).actions).toEqual([]);
    expect(type([...'0431', 'Enter'])).toEqual({ state: { ...firstRow, cursor: 3 }, actions: [] });
    expect(type([...'0431', 'Enter', 'Enter']).actions).toEqual([{ kind: 'validate' }]);
    expect(type([...'00']).state.refused).toBe('row');
    expect(type([...'043105a']).actions).toEqual([{ kind: 'absent', row: 4 }]);
    expect(type([...'0431', 'ArrowDown', 'a']).actions).toEqual([{ kind: 'absent', row: 4 }]);
  });

  it('reads the letters P, A, R, S and I in any case', () => {
    const kinds = (keys: string) => type([...keys]).actions.map((action) => action.kind);
    expect(kinds('parsi')).toEqual(['present', 'absent', 'late', 'left', 'unreachable']);
    expect(kinds('PARSI')).toEqual(kinds('parsi'));
  });

  it('finds with the stroke, also where it is typed with Shift', () => {
    for (const shiftKey of [false, true]) {
      const typed = type(['3', { key: '/', code: 'Period', shiftKey }]);
      expect(typed).toEqual({ state: firstRow, actions: [{ kind: 'find' }] });
    }
    expect(typeKey(firstRow, { key: '/', ctrlKey: true }, thirty).consumed).toBe(false);
  });

  it('takes the digits after R as minutes until the next letter or move', () => {
    expect(type([...'03r12', 'ArrowDown', ...'08p']).actions).toEqual([
      { kind: 'late', row: 2 },
      { kind: 'late', row: 2, minutes: 1 },
      { kind: 'late', row: 2, minutes: 12 },
      { kind: 'present', row: 7 },
    ]);
    expect(type([...'r05']).actions.at(-1)).toEqual({ kind: 'late', row: 0, minutes: 5 });
    expect(type([...'r5a05']).state).toEqual({ ...firstRow, cursor: 4 });
  });

  it('reads two digits and a letter as the mark of that row, after R too', () => {
    expect(type([...'12r14a']).actions.slice(-2)).toEqual([
      { kind: 'late', row: 11, minutes: 2 },
      { kind: 'absent', row: 13 },
    ]);
    expect(type([...'12r714a']).actions.slice(-2)).toEqual([
      { kind: 'late', row: 11, minutes: 7 },
      { kind: 'absent', row: 13 },
    ]);
    expect(type([...'12r05r3']).actions.slice(-3)).toEqual([
      { kind: 'late', row: 11, minutes: 2 },
      { kind: 'late', row: 4 },
      { kind: 'late', row: 4, minutes: 3 },
    ]);
    expect(type([...'12r12p']).actions.at(-1)).toEqual({ kind: 'present', row: 11 });
  });

  it('marks nobody when the digits after R are neither minutes of the lesson nor a row', () => {
    expect(type([...'12r744a']).actions.at(-1)).toEqual({ kind: 'late', row: 11, minutes: 7 });
    expect(type([...'12r744a']).state.refused).toBe('row');
  });

  it('refuses more minutes than the lesson has and keeps the last ones that fit', () => {
    const typed = type([...'r99']);
    expect(typed.actions.at(-1)).toEqual({ kind: 'late', row: 0, minutes: 9 });
    expect(typed.state).toMatchObject({ cursor: 0, mode: 'late', refused: 'minutes' });
    expect(type([...'r99', 'Enter']).actions.at(-1)).not.toEqual({ kind: 'validate' });
  });

  it('moves with arrows, Home and End and stops at both ends', () => {
    expect(type(['ArrowUp']).state.cursor).toBe(0);
    expect(type(['End', 'ArrowDown']).state.cursor).toBe(29);
    expect(type(['End', 'ArrowUp', 'ArrowUp']).state.cursor).toBe(27);
    expect(type(['End', 'Home']).state.cursor).toBe(0);
  });

  it('leaves left and right alone in a list', () => {
    for (const key of ['ArrowLeft', 'ArrowRight']) {
      expect(typeKey(firstRow, { key }, thirty).consumed).toBe(false);
    }
  });

  it('moves to the neighbours in a seating plan, and stays where nobody sits', () => {
    // Numbers 1, 2, 3 in front of 4, a free place and 6.
    const plan: RollCallContext = {
      ...roll(6),
      neighbour: (row, direction) => {
        const next: Record<string, number> = { '1 right': 2, '2 down': 5, '5 left': 3, '3 up': 0 };
        return next[`${row} ${direction}`] ?? null;
      },
    };
    const from = { ...firstRow, cursor: 1 };
    const moves = ['ArrowRight', 'ArrowDown', 'ArrowLeft', 'ArrowUp'];
    expect(type(moves.slice(0, 1), plan, from).state.cursor).toBe(2);
    expect(type(moves.slice(0, 2), plan, from).state.cursor).toBe(5);
    expect(type(moves.slice(0, 3), plan, from).state.cursor).toBe(3);
    expect(type(moves, plan, from).state.cursor).toBe(0);
    expect(type([...moves, 'ArrowLeft'], plan, from).state.cursor).toBe(0);
    expect(type(['r', '5', 'ArrowUp', 'a'], plan, from).actions.at(-1)).toEqual({
      kind: 'absent',
      row: 1,
    });
  });

  it('clears what is typed with Escape and leaves Escape alone when nothing is', () => {
    expect(type(['1', 'Escape']).state).toEqual(firstRow);
    expect(type(['r', 'Escape', ...'02']).state.cursor).toBe(1);
    expect(typeKey(firstRow, { key: 'Escape' }, thirty).consumed).toBe(false);
  });

  it('undoes and redoes', () => {
    const kinds = type([
      { key: 'z', ctrlKey: true },
      { key: 'Z', ctrlKey: true, shiftKey: true },
      { key: 'y', ctrlKey: true },
      { key: 'z', metaKey: true },
    ]).actions.map((action) => action.kind);
    expect(kinds).toEqual(['undo', 'redo', 'redo', 'undo']);
  });

  it('leaves keys with other modifiers to the rest of the application', () => {
    const keys: PressedKey[] = [
      { key: 'a', ctrlKey: true },
      { key: 'p', altKey: true },
      { key: 'z', ctrlKey: true, altKey: true },
      { key: 'Enter', ctrlKey: true },
      { key: 'ArrowDown', shiftKey: true },
      { key: 'Tab' },
    ];
    for (const key of keys) {
      expect(typeKey(firstRow, key, thirty)).toEqual({ state: firstRow, consumed: false });
    }
  });

  it('reads the digits of a French keyboard with and without Shift', () => {
    const plain = [
      { key: '&', code: 'Digit1' },
      { key: 'é', code: 'Digit2' },
    ];
    expect(type(plain).state.cursor).toBe(11);
    const shifted = [
      { key: '1', code: 'Digit1', shiftKey: true },
      { key: '2', code: 'Digit2', shiftKey: true },
    ];
    expect(type(shifted).state.cursor).toBe(11);
  });

  it('does nothing to an empty roll', () => {
    const empty = roll(0);
    expect(type([...'01a', 'r', 'Enter', 'End', 'ArrowDown'], empty).actions).toEqual([]);
  });

  it('keeps the cursor, and every row it acts on, inside the roll', () => {
    const keys = fc.constantFrom(
      ...'0123456789parsix/',
      'ArrowUp',
      'ArrowDown',
      'ArrowLeft',
      'Home',
      'End',
      'Enter',
      'Escape',
      'Tab',
    );
    fc.assert(
      fc.property(
        fc.array(keys, { maxLength: 40 }),
        fc.nat({ max: 45 }),
        fc.nat({ max: 60 }),
        (sequence, rows, cursor) => {
          let state: RollCallKeys = { ...firstRow, cursor };
          for (const key of sequence) {
            const typed = typeKey(state, { key }, roll(rows));
            state = typed.state;
            expect(state.cursor).toBeGreaterThanOrEqual(0);
            expect(state.cursor).toBeLessThan(Math.max(1, rows));
            if (typed.action && 'row' in typed.action) {
              expect(typed.action.row).toBe(state.cursor);
              expect(typed.action.row).toBeLessThan(rows);
            }
          }
        },
      ),
    );
  });
});
