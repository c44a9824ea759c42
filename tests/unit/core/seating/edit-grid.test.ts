import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSeats } from '../../../../core/seating/arrange-seats';
import { addColumn, addRow, removeColumn, removeRow } from '../../../../core/seating/edit-grid';
import type { SeatingPlan } from '../../../../core/seating/seating-plan';
import { anyPlans, everybody, isSound, pupilLists } from './plans';

const FREE = null;
const plan: SeatingPlan = { columns: 2, seats: ['a', 'b', FREE, 'c'], gaps: [2], standing: [] };
const sound = fc.tuple(anyPlans, pupilLists).map(([any, ids]) => arrangeSeats(any, ids));

describe('a row', () => {
  it('is added where it is wanted, and everybody behind it moves with their tables', () => {
    expect(addRow(plan, 1)).toEqual({
      columns: 2,
      seats: ['a', 'b', FREE, FREE, FREE, 'c'],
      gaps: [4],
      standing: [],
    });
  });

  it('that is removed gives its pupils the next free places, else they stand', () => {
    const wide = { ...plan, gaps: [] };
    expect(removeRow(wide, 0)).toEqual({
      columns: 2,
      seats: ['a', 'c', 'b', FREE],
      gaps: [],
      standing: [],
    });
    expect(removeRow({ ...plan, columns: 4 }, 0)).toBeNull();
  });
});

describe('a column', () => {
  it('is added where it is wanted', () => {
    expect(addColumn(plan, 1)).toEqual({
      columns: 3,
      seats: ['a', FREE, 'b', FREE, FREE, 'c'],
      gaps: [3],
      standing: [],
    });
  });

  it('that is removed gives its pupils the next free places', () => {
    expect(removeColumn(plan, 0)).toEqual({
      columns: 1,
      seats: ['b', 'c', 'a'],
      gaps: [],
      standing: [],
    });
    expect(removeColumn({ ...plan, columns: 1 }, 0)).toBeNull();
  });
});

describe('rows and columns', () => {
  it('are added as far as a page can hold them', () => {
    const full = { columns: 16, seats: Array(16 * 14).fill(FREE), gaps: [], standing: [] };
    expect(addRow(full, 0)).toBeNull();
    expect(addColumn({ ...plan, columns: 16 }, 0)).toBeNull();
    expect(addColumn({ ...full, columns: 14 }, 0)).toBeNull();
  });

  it('come and go without anybody lost or doubled, or in a gap', () => {
    const edits = [addRow, removeRow, addColumn, removeColumn];
    fc.assert(
      fc.property(sound, fc.array(fc.tuple(fc.nat(3), fc.nat(9))), (before, steps) => {
        let now = before;
        for (const [kind, number] of steps) {
          const size = kind < 2 ? now.seats.length / now.columns : now.columns;
          now = edits[kind]?.(now, number % Math.max(1, size)) ?? now;
        }
        expect(everybody(now)).toEqual(everybody(before));
        expect(isSound(now)).toBe(true);
      }),
    );
  });

  it('that were added and removed again leave everybody where they were', () => {
    fc.assert(
      fc.property(sound, fc.nat(5), (before, at) => {
        const row = at % (1 + before.seats.length / before.columns);
        const added = addRow(before, row);
        if (added !== null && before.seats.length > 0) {
          expect(removeRow(added, row)).toEqual(before);
        }
      }),
    );
  });
});
