import { describe, expect, it } from 'vitest';
import {
  type Spot,
  spotLines,
  stepFrom,
  whereIs,
} from '../../../renderer/screens/classes/seating/seating-spots';

const plan = {
  columns: 3,
  seats: ['a', null, 'b', 'c', null, null],
  gaps: [1],
  standing: ['d', 'e', 'f'],
};
const lines = spotLines(plan);
const spots = [...lines.room, ...lines.standing].flat();
const spot = (id: string): Spot => {
  const found = spots.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no spot ${id}`);
  return found;
};
const ids = (rows: readonly (readonly Spot[])[]) => rows.map((row) => row.map(({ id }) => id));

describe('a plan that is changed', () => {
  it('has the board at the bottom, and below it who has no place, with room for one more', () => {
    expect(ids(lines.room)).toEqual([
      ['place-3', 'place-4', 'place-5'],
      ['place-0', 'place-1', 'place-2'],
    ]);
    expect(ids(lines.standing)).toEqual([
      ['standing-0', 'standing-1', 'standing-2'],
      ['standing-3'],
    ]);
    expect(spot('standing-3')).toMatchObject({ place: null, pupilId: null });
    expect(spots.filter(({ isGap }) => isGap).map(({ id }) => id)).toEqual(['place-1']);
  });

  it('is gone through with the arrows, down to those without a place', () => {
    const step = (from: string, key: string) => stepFrom(lines, spot(from), key)?.id;
    expect(step('place-3', 'ArrowDown')).toBe('place-0');
    expect(step('place-0', 'ArrowRight')).toBe('place-1');
    expect(step('place-1', 'ArrowDown')).toBe('standing-1');
    expect(step('standing-2', 'ArrowDown')).toBe('standing-3');
    expect(step('place-5', 'ArrowRight')).toBe('place-5');
    expect(step('place-4', 'ArrowUp')).toBe('place-4');
    expect(step('place-4', 'a')).toBeUndefined();
  });

  it('says rows from the board, and places from the left', () => {
    expect(whereIs(0, 3)).toEqual({ row: 1, column: 1 });
    expect(whereIs(5, 3)).toEqual({ row: 2, column: 3 });
  });
});
