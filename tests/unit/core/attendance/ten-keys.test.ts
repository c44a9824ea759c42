import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { typeRollCall } from './type-roll-call';

describe('thirty pupils with three exceptions, two absent and one seven minutes late', () => {
  it('take ten keys with the validation, at the moment when the third one comes in', () => {
    const number = fc.integer({ min: 1, max: 30 });
    const numbers = fc.uniqueArray(number, { minLength: 3, maxLength: 3 });
    fc.assert(
      fc.property(numbers, ([first = 0, second = 0, third = 0]) => {
        const typed = (row: number) => String(row).padStart(2, '0');
        const keys = [...`${typed(first)}a${typed(second)}a${typed(third)}r`, 'Enter'];
        expect(keys).toHaveLength(10);
        const { marked, asked } = typeRollCall(keys, { now: '2026-11-23T07:07:30Z' });
        expect(marked).toEqual({
          [first]: { said: 'absent' },
          [second]: { said: 'absent' },
          [third]: { said: 'present', late: 7 },
        });
        expect(asked).toEqual(['validate']);
      }),
    );
  });

  it('take ten keys when the call is caught up in the evening and the minutes are typed', () => {
    const keys = [...'5a12a27r7', 'Enter'];
    expect(keys).toHaveLength(10);
    const { marked, asked } = typeRollCall(keys, { now: '2026-11-23T18:00:00Z' });
    expect(marked).toEqual({
      5: { said: 'absent' },
      12: { said: 'absent' },
      27: { said: 'present', late: 7 },
    });
    expect(asked).toEqual(['validate']);
  });
});

describe('the letters of the roll call', () => {
  it('say all that can be seen of a pupil', () => {
    expect(typeRollCall([...'01a02i03p04r05s']).marked).toEqual({
      1: { said: 'absent' },
      2: { said: 'unreachable' },
      3: { said: 'present' },
      4: { said: 'present', late: 7 },
      5: { said: 'present', early: 48 },
    });
  });

  it('take digits after S as minutes before the end', () => {
    const { marked } = typeRollCall([...'05s10', 'ArrowDown', 'a']);
    expect(marked).toEqual({ 5: { said: 'present', early: 10 }, 6: { said: 'absent' } });
  });

  it('keep the lateness of a pupil who also leaves early, and the leaving of one who came late', () => {
    expect(typeRollCall([...'05r7', 'ArrowUp', ...'05s10', 'Home']).marked).toEqual({
      5: { said: 'present', late: 7, early: 10 },
    });
    expect(typeRollCall([...'05s10', 'ArrowUp', ...'05r7', 'Home']).marked).toEqual({
      5: { said: 'present', late: 7, early: 10 },
    });
  });

  it('say a lateness and a leaving one after the other, while both happen now', () => {
    const { marked } = typeRollCall([...'05rs9', 'Enter']);
    expect(marked).toEqual({ 5: { said: 'present', late: 7, early: 9 } });
  });
});

describe('two digits and a letter after S', () => {
  it('are the mark of that row, and the leaving is what it was', () => {
    expect(typeRollCall([...'12s14a']).marked).toEqual({
      12: { said: 'present', early: 48 },
      14: { said: 'absent' },
    });
    expect(typeRollCall([...'12s714a']).marked).toEqual({
      12: { said: 'present', early: 7 },
      14: { said: 'absent' },
    });
  });

  it('give back the other hour, which the digits had pushed out on their way', () => {
    // Thirty minutes before the end is before an arrival 28 minutes after the start of 55.
    const { marked } = typeRollCall([...'12r28', 'Home', ...'12s10', 'Home', ...'12s30a']);
    expect(marked).toEqual({
      12: { said: 'present', late: 28, early: 10 },
      30: { said: 'absent' },
    });
  });
});
