import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SeatingPlan } from '../../../core/contract/register-views';
import { seatPupil, withColumns } from '../../../renderer/screens/rollcall/seat-pupils';

const PUPILS = ['a', 'b', 'c', 'd', 'e', 'f', 'g'];

const plans: fc.Arbitrary<SeatingPlan> = fc.record({
  columns: fc.integer({ min: 1, max: 5 }),
  seats: fc
    .tuple(fc.subarray(PUPILS), fc.array(fc.constant(null), { maxLength: 8 }))
    .chain(([seated, free]) =>
      fc.shuffledSubarray([...seated, ...free], { minLength: seated.length + free.length }),
    ),
});

function seated({ seats }: SeatingPlan): readonly string[] {
  return seats.filter((one) => one !== null).sort();
}

describe('a pupil who is given a place', () => {
  it('sits there, and who sat there takes the place that became free', () => {
    const plan = seatPupil({ columns: 2, seats: ['a', 'b', null] }, 'a', 1);
    expect(plan.seats).toEqual(['b', 'a']);
  });

  it('and had none leaves who sat there without one', () => {
    expect(seatPupil({ columns: 2, seats: ['a'] }, 'b', 0).seats).toEqual(['b']);
  });

  it('sits in one place only, and nobody else loses theirs', () => {
    fc.assert(
      fc.property(plans, fc.constantFrom(...PUPILS), fc.nat(20), (plan, pupil, place) => {
        const next = seatPupil(plan, pupil, place);
        expect(next.seats[place]).toBe(pupil);
        const wasThere = plan.seats[place] ?? null;
        const stays = plan.seats.includes(pupil) || wasThere === null;
        const expected = new Set([...seated(plan), pupil]);
        if (!stays && wasThere !== null) expected.delete(wasThere);
        expect(seated(next)).toEqual([...expected].sort());
      }),
    );
  });
});

describe('a plan with another number of places in a row', () => {
  it('leaves everybody in line and column who fits', () => {
    const plan = withColumns({ columns: 2, seats: ['a', 'b', 'c'] }, 3);
    expect(plan.seats).toEqual(['a', 'b', null, 'c']);
  });

  it('gives the next free place to whom does not fit', () => {
    const plan = withColumns({ columns: 3, seats: ['a', 'b', 'c', 'd'] }, 2);
    expect(plan.seats).toEqual(['a', 'b', 'd', 'c']);
  });

  it('seats the same pupils', () => {
    fc.assert(
      fc.property(plans, fc.integer({ min: 1, max: 6 }), (plan, columns) => {
        expect(seated(withColumns(plan, columns))).toEqual(seated(plan));
      }),
    );
  });
});
