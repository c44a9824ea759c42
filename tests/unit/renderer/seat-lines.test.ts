import { describe, expect, it } from 'vitest';
import { allLines, neighbourIn, seatLines } from '../../../renderer/screens/rollcall/seat-lines';

const roll = ['a', 'b', 'c', 'd', 'e'].map((pupilId, row) => ({
  pupilId,
  number: row + 1,
  lastName: pupilId,
  firstName: '',
}));

describe('a seating plan on the screen', () => {
  it('has the line next to the board at the bottom', () => {
    const { seated } = seatLines(
      { columns: 2, seats: ['a', 'b', 'c', 'd'], gaps: [] },
      roll.slice(0, 4),
    );
    expect(seated).toEqual([
      [2, 3],
      [0, 1],
    ]);
  });

  it('shows the pupils without a place, and no place of a pupil who has left', () => {
    const lines = seatLines({ columns: 2, seats: ['gone', 'a'], gaps: [] }, roll.slice(0, 3));
    expect(lines).toEqual({ seated: [[null, 0]], unseated: [[1, 2]] });
  });

  it('leaves gaps where there is no table', () => {
    const plan = { columns: 3, seats: ['a', null, 'b', null, null, null], gaps: [1, 4] };
    expect(seatLines(plan, roll.slice(0, 2)).seated).toEqual([[0, 'gap', 1]]);
  });

  it('has everybody without a place as long as nobody was seated', () => {
    expect(seatLines({ columns: 3, seats: [], gaps: [] }, roll)).toEqual({
      seated: [],
      unseated: [
        [0, 1, 2],
        [3, 4],
      ],
    });
  });
});

describe('the pupil next to another', () => {
  const lines = allLines(
    seatLines({ columns: 3, seats: ['a', null, 'b', null, null, null, 'c', 'd'], gaps: [1] }, roll),
  );

  it('sits beside, over a place without a table', () => {
    expect(neighbourIn(lines, 0, 'right')).toBe(1);
    expect(neighbourIn(lines, 1, 'left')).toBe(0);
  });

  it('sits nearest in the next line that is not empty', () => {
    expect(neighbourIn(lines, 1, 'up')).toBe(3);
    expect(neighbourIn(lines, 3, 'down')).toBe(0);
  });

  it('may be one without a place', () => {
    expect(neighbourIn(lines, 1, 'down')).toBe(4);
  });

  it('is nobody at the edge', () => {
    expect(neighbourIn(lines, 0, 'left')).toBeNull();
    expect(neighbourIn(lines, 2, 'up')).toBeNull();
    expect(neighbourIn(lines, 4, 'down')).toBeNull();
  });
});
