import { describe, expect, it } from 'vitest';
import type { SchoolYearView } from '../../../core/contract/timetable-views';
import { letWeekBe } from '../../../core/timetable/week-letter';
import {
  changeOf,
  isSameYear,
  letteredMonday,
  letterOf,
  withWeekA,
  withZone,
} from '../../../renderer/screens/timetable/year-draft';

const year: SchoolYearView = {
  id: 'year',
  label: '2026-2027',
  start: '2026-09-01',
  end: '2027-08-31',
  timeZone: 'Europe/Paris',
  midday: '13:00',
  zone: 'A',
  closed: [{ name: 'Vacances de Noël', first: '2026-12-19', last: '2027-01-03' }],
  closedPeriods: [],
  publicHolidays: [],
  holidaysKnown: true,
};

describe('the school year as it is being changed', () => {
  it('has nothing to save until something is changed', () => {
    const draft = changeOf(year);
    expect(isSameYear(draft, changeOf(year))).toBe(true);
    expect(isSameYear({ ...draft, midday: '13h' }, changeOf(year))).toBe(true);
    expect(isSameYear({ ...draft, midday: '12h30' }, changeOf(year))).toBe(false);
    expect(isSameYear({ ...draft, openHalfDays: ['1-morning'] }, changeOf(year))).toBe(false);
  });

  it('has no zone at all once none is chosen', () => {
    expect('zone' in withZone(changeOf(year), 'none')).toBe(false);
    expect(withZone(changeOf(year), 'C').zone).toBe('C');
  });

  it('gives the week the letter that was chosen', () => {
    for (const letter of ['A', 'B'] as const) {
      const draft = withWeekA(changeOf(year), letWeekBe('2026-11-23', letter));
      expect(letterOf(year, draft, '2026-11-23')).toBe(letter);
    }
    expect(letterOf(year, withWeekA(changeOf(year), null), '2026-11-23')).toBeNull();
  });

  it('asks the letter of the next week with class while weeks without class have none', () => {
    const draft = { ...changeOf(year), weekCount: 'class' } as const;
    expect(letteredMonday(year, draft, '2026-12-23')).toBe('2027-01-04');
    expect(letteredMonday(year, { ...draft, weekCount: 'calendar' }, '2026-12-23')).toBe(
      '2026-12-21',
    );
  });
});
