import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shiftDate } from '../../../../core/timetable/shift-date';
import {
  type LetteredYear,
  letWeekBe,
  mondayOf,
  weekLetter,
} from '../../../../core/timetable/week-letter';

const YEAR: LetteredYear = {
  ...{ start: '2026-09-01', end: '2027-07-02', zone: 'B' },
  weekA: '2026-09-07',
};
const BY_CLASS: LetteredYear = { ...YEAR, weekCount: 'class' };

describe('the letter of a week', () => {
  it('is none while the year has no A week', () => {
    const { weekA: _weekA, ...without } = YEAR;
    expect(weekLetter(without, '2026-09-07')).toBeNull();
  });

  it('is that of its Monday, to Sunday', () => {
    const days = ['2026-09-06', '2026-09-07', '2026-09-13', '2026-09-14'];
    expect(days.map((date) => weekLetter(YEAR, date))).toEqual(['B', 'A', 'A', 'B']);
  });

  it('goes on in the holidays when weeks of the calendar are counted', () => {
    // Two weeks of holidays, from 17 October to 1 November.
    const days = ['2026-10-12', '2026-10-19', '2026-10-26', '2026-11-02'];
    expect(days.map((date) => weekLetter(YEAR, date))).toEqual(['B', 'A', 'B', 'A']);
  });

  it('stands still in the holidays when weeks with class are counted', () => {
    const closed = [{ name: 'Grippe', first: '2026-11-16', last: '2026-11-20' }];
    const days = [
      '2026-10-12',
      '2026-10-19',
      '2026-11-02',
      '2026-11-09',
      '2026-11-16',
      '2026-11-23',
    ];
    const letters = days.map((date) => weekLetter({ ...BY_CLASS, closed }, date));
    expect(letters).toEqual(['B', null, 'A', 'B', null, 'A']);
  });

  it('changes from one week with class to the next, and back before the known one', () => {
    const weeks = Array.from({ length: 44 }, (_, week) => shiftDate('2026-08-31', 7 * week));
    for (const weekA of ['2026-08-31', '2026-12-14', '2027-06-28']) {
      const letters = weeks.flatMap((date) => weekLetter({ ...BY_CLASS, weekA }, date) ?? []);
      expect(letters).toHaveLength(36);
      expect(letters.every((letter, week) => letter !== letters[week + 1])).toBe(true);
    }
  });

  it('is what the teacher says it is', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 304 }).map((days) => shiftDate('2026-09-01', days)),
        fc.constantFrom('A' as const, 'B' as const),
        (date, letter) => {
          const weekA = letWeekBe(date, letter);
          expect(mondayOf(weekA)).toBe(weekA);
          expect(weekLetter({ ...YEAR, weekA }, date)).toBe(letter);
          const byClass = weekLetter({ ...BY_CLASS, weekA }, date);
          expect([letter, null]).toContain(byClass);
        },
      ),
    );
  });
});
