import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeSeats } from '../../../../core/roster/seating';

const ids = fc.uniqueArray(fc.constantFrom(...'abcdefghijklmnopqrst'), { maxLength: 20 });
const plans = fc.record({
  columns: fc.integer({ min: 1, max: 8 }),
  seats: fc.array(fc.option(fc.constantFrom(...'abcdefghijklmnopqrst')), { maxLength: 30 }),
});

describe('a seating plan', () => {
  test('of nobody yet is in alphabetical order, six in a row', () => {
    const { columns, seats } = arrangeSeats(undefined, ['a', 'b', 'c', 'd', 'e', 'f', 'g']);
    expect(columns).toBe(6);
    expect(seats).toEqual(['a', 'b', 'c', 'd', 'e', 'f', 'g', null, null, null, null, null]);
  });

  test('gives the place of a pupil who left to the one who comes', () => {
    const plan = { columns: 2, seats: ['a', 'gone', null, 'b'] };
    expect(arrangeSeats(plan, ['a', 'b'])).toEqual({ columns: 2, seats: ['a', null, null, 'b'] });
    expect(arrangeSeats(plan, ['a', 'b', 'c', 'd', 'e'])).toEqual({
      columns: 2,
      seats: ['a', 'c', 'd', 'b', 'e', null],
    });
  });

  test('has everyone sit exactly once, in whole rows', () => {
    fc.assert(
      fc.property(plans, ids, (plan, pupilIds) => {
        const { columns, seats } = arrangeSeats(plan, pupilIds);
        expect(seats.filter((each) => each !== null).toSorted()).toEqual(pupilIds.toSorted());
        expect(seats.length % columns).toBe(0);
      }),
    );
  });

  test('moves nobody who has a place', () => {
    fc.assert(
      fc.property(plans, ids, (plan, pupilIds) => {
        const { seats } = arrangeSeats(plan, pupilIds);
        for (const id of pupilIds) {
          const place = plan.seats.indexOf(id);
          if (place !== -1) expect(seats[place]).toBe(id);
        }
      }),
    );
  });

  test('arranged twice stays as it is', () => {
    fc.assert(
      fc.property(plans, ids, (plan, pupilIds) => {
        const once = arrangeSeats(plan, pupilIds);
        expect(arrangeSeats(once, pupilIds)).toEqual(once);
      }),
    );
  });
});
