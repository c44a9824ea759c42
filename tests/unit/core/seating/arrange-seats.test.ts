import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { arrangeSeats, fillSeats } from '../../../../core/seating/arrange-seats';
import { MOST_PLACES } from '../../../../core/seating/seating-plan';
import { anyPlans, everybody, isSound, pupilLists } from './plans';

const FREE = null;

describe('a seating plan', () => {
  test('of nobody yet is in alphabetical order, six in a row', () => {
    expect(arrangeSeats(undefined, ['a', 'b', 'c', 'd', 'e', 'f', 'g'])).toEqual({
      columns: 6,
      seats: ['a', 'b', 'c', 'd', 'e', 'f', 'g', FREE, FREE, FREE, FREE, FREE],
      gaps: [],
      standing: [],
    });
  });

  test('gives the place of a pupil who left to the one who comes, and a gap to nobody', () => {
    const plan = { columns: 2, seats: ['a', 'gone', FREE, 'b'], gaps: [2], standing: [] };
    expect(arrangeSeats(plan, ['a', 'b']).seats).toEqual(['a', FREE, FREE, 'b']);
    expect(arrangeSeats(plan, ['a', 'b', 'c', 'd'])).toEqual({
      columns: 2,
      seats: ['a', 'c', FREE, 'b', 'd', FREE],
      gaps: [2],
      standing: [],
    });
  });

  test('leaves standing who the teacher left without a place', () => {
    const plan = { columns: 2, seats: ['a', FREE], gaps: [], standing: ['b', 'gone'] };
    const { seats, standing } = arrangeSeats(plan, ['a', 'b', 'c']);
    expect({ seats, standing }).toEqual({ seats: ['a', 'c'], standing: ['b'] });
  });

  test('has everyone sit or stand exactly once, nobody in a gap, in whole rows', () => {
    fc.assert(
      fc.property(anyPlans, pupilLists, (plan, pupilIds) => {
        const arranged = arrangeSeats(plan, pupilIds);
        expect(everybody(arranged)).toEqual([...pupilIds].sort());
        expect(isSound(arranged)).toBe(true);
      }),
    );
  });

  test('moves nobody who has a place, unless there is no table any more', () => {
    fc.assert(
      fc.property(anyPlans, pupilLists, (plan, pupilIds) => {
        const { seats } = arrangeSeats(plan, pupilIds);
        for (const id of pupilIds) {
          const place = plan.seats.findIndex((one, at) => one === id && !plan.gaps.includes(at));
          if (place !== -1) expect(seats[place]).toBe(id);
        }
      }),
    );
  });

  test('arranged twice stays as it is', () => {
    fc.assert(
      fc.property(anyPlans, pupilLists, (plan, pupilIds) => {
        const once = arrangeSeats(plan, pupilIds);
        expect(arrangeSeats(once, pupilIds)).toEqual(once);
      }),
    );
  });

  test.each([6, 16, 13])('of %i columns holds a large group as far as a page can', (columns) => {
    const pupils = Array.from({ length: 300 }, (_, index) => `p${index}`);
    const plan = { columns, seats: [], gaps: [], standing: [] };
    const { seats, standing } = arrangeSeats(plan, pupils);
    expect(seats.length).toBeLessThanOrEqual(MOST_PLACES);
    expect(standing).toEqual(pupils.slice(seats.length));
  });
});

describe('a plan that is filled anew', () => {
  test('seats the class on its tables in order, and the rest in new rows', () => {
    const plan = { columns: 2, seats: ['c', FREE, FREE, 'a'], gaps: [1], standing: ['b'] };
    expect(fillSeats(plan, ['a', 'b', 'c', 'd'])).toEqual({
      columns: 2,
      seats: ['a', FREE, 'b', 'c', 'd', FREE],
      gaps: [1],
      standing: [],
    });
  });
});
