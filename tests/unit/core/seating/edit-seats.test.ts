import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { arrangeSeats } from '../../../../core/seating/arrange-seats';
import {
  clearSeats,
  pupilsOf,
  seatPupil,
  standPupil,
  toggleTable,
} from '../../../../core/seating/edit-seats';
import type { SeatingPlan } from '../../../../core/seating/seating-plan';
import { anyPlans, everybody, isSound, pupilLists } from './plans';

const FREE = null;
const plan: SeatingPlan = { columns: 2, seats: ['a', 'b', FREE, FREE], gaps: [3], standing: ['c'] };
const sound = fc.tuple(anyPlans, pupilLists).map(([any, ids]) => arrangeSeats(any, ids));

describe('a pupil who is given a place', () => {
  it('sits there, and who sat there takes the place that became free', () => {
    expect(seatPupil(plan, 'a', 1).seats).toEqual(['b', 'a', FREE, FREE]);
    expect(seatPupil(plan, 'a', 2).seats).toEqual([FREE, 'b', 'a', FREE]);
  });

  it('and had none has the other one stand', () => {
    const { seats, standing } = seatPupil(plan, 'c', 0);
    expect({ seats, standing }).toEqual({ seats: ['c', 'b', FREE, FREE], standing: ['a'] });
  });

  it('stays where they are when there is no table', () => {
    expect(seatPupil(plan, 'a', 3)).toEqual(plan);
    expect(seatPupil(plan, 'a', 99)).toEqual(plan);
  });
});

describe('the table of a place', () => {
  it('that is taken away leaves who sat there standing; it comes back free', () => {
    const without = toggleTable(plan, 0);
    expect(without).toEqual({
      columns: 2,
      seats: [FREE, 'b', FREE, FREE],
      gaps: [0, 3],
      standing: ['c', 'a'],
    });
    expect(toggleTable(without, 0).gaps).toEqual([3]);
  });
});

describe('a plan that is cleared', () => {
  it('has everybody stand as they sat, and keeps its tables', () => {
    expect(clearSeats(plan)).toEqual({
      columns: 2,
      seats: [FREE, FREE, FREE, FREE],
      gaps: [3],
      standing: ['a', 'b', 'c'],
    });
  });
});

describe('whatever is changed', () => {
  it('nobody is lost or doubled, and nobody sits in a gap', () => {
    const edits = fc.array(fc.tuple(fc.constantFrom('seat', 'stand', 'toggle'), fc.nat(40)), {
      maxLength: 12,
    });
    fc.assert(
      fc.property(sound, edits, (before, steps) => {
        let now = before;
        for (const [kind, number] of steps) {
          const pupilId = pupilsOf(now)[number % Math.max(1, pupilsOf(now).length)];
          if (kind === 'toggle') now = toggleTable(now, number);
          else if (pupilId === undefined) continue;
          else now = kind === 'stand' ? standPupil(now, pupilId) : seatPupil(now, pupilId, number);
        }
        expect(everybody(now)).toEqual(everybody(before));
        expect(isSound(now)).toBe(true);
      }),
    );
  });
});
