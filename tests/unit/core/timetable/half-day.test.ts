import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateIn } from '../../../../core/timetable/day';
import { halfDayCutter, isOpenHalfDay, openHalfDays } from '../../../../core/timetable/half-day';
import type { SchoolCalendar } from '../../../../core/timetable/school-year';

const YEAR: SchoolCalendar = { start: '2026-09-01', end: '2027-07-02', zone: 'B' };

function parts(start: string, end: string, calendar: Partial<SchoolCalendar> = {}) {
  return halfDayCutter({ ...YEAR, ...calendar })({ start, end }).map(
    ({ date, half, minutes }) => `${date} ${half} ${minutes}`,
  );
}

describe('the half-days of a lesson', () => {
  it('are one, before or after the mid-day', () => {
    expect(parts('2026-11-23T07:00:00Z', '2026-11-23T07:55:00Z')).toEqual([
      '2026-11-23 morning 55',
    ]);
    expect(parts('2026-11-23T12:00:00Z', '2026-11-23T12:55:00Z')).toEqual([
      '2026-11-23 afternoon 55',
    ]);
  });

  it('are two when it goes on across the mid-day', () => {
    expect(parts('2026-11-23T11:30:00Z', '2026-11-23T12:25:00Z')).toEqual([
      '2026-11-23 morning 30',
      '2026-11-23 afternoon 25',
    ]);
  });

  it('follow the mid-day of the school', () => {
    expect(parts('2026-11-23T11:30:00Z', '2026-11-23T12:25:00Z', { midday: '12:30' })).toEqual([
      '2026-11-23 afternoon 55',
    ]);
  });

  it('are on the clock of the school, overseas too', () => {
    const reunion = { timeZone: 'Indian/Reunion' };
    expect(parts('2026-11-23T08:30:00Z', '2026-11-23T09:30:00Z', reunion)).toEqual([
      '2026-11-23 morning 30',
      '2026-11-23 afternoon 30',
    ]);
  });

  it('end at midnight', () => {
    expect(parts('2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z')).toEqual([
      '2026-11-23 afternoon 30',
      '2026-11-24 morning 30',
    ]);
  });

  it('have the hour that comes twice when the clocks go back, and not the one that is skipped', () => {
    expect(parts('2026-10-24T22:00:00Z', '2026-10-25T23:00:00Z')).toEqual([
      `2026-10-25 morning ${14 * 60}`,
      `2026-10-25 afternoon ${11 * 60}`,
    ]);
    expect(parts('2027-03-27T23:00:00Z', '2027-03-28T22:00:00Z')).toEqual([
      `2027-03-28 morning ${12 * 60}`,
      `2027-03-28 afternoon ${11 * 60}`,
    ]);
  });

  it('are none for a span that does not last', () => {
    expect(parts('2026-11-23T07:00:00Z', '2026-11-23T07:00:00Z')).toEqual([]);
  });

  it('last together as long as the lesson, each on its own date', () => {
    const first = Date.parse('2026-09-01T00:00:00Z');
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 365 * 24 * 60 }),
        fc.integer({ min: 1, max: 3 * 24 * 60 }),
        fc.constantFrom('Europe/Paris', 'Indian/Reunion', 'America/Miquelon', 'Pacific/Noumea'),
        (after, minutes, timeZone) => {
          const start = new Date(first + after * 60_000).toISOString();
          const end = new Date(first + (after + minutes) * 60_000).toISOString();
          const found = halfDayCutter({ timeZone })({ start, end });
          expect(found.reduce((sum, part) => sum + part.minutes, 0)).toBe(minutes);
          expect(found[0]?.date).toBe(dateIn(timeZone, start));
          const names = found.map(({ date, half }) => `${date} ${half === 'morning' ? 1 : 2}`);
          expect(names).toEqual([...new Set(names)].sort());
        },
      ),
    );
  });
});

describe('an open half-day', () => {
  it('is Monday to Friday, and Saturday morning, when the school does not say', () => {
    expect(isOpenHalfDay(YEAR, '2026-11-25', 'afternoon')).toBe(true);
    expect(isOpenHalfDay(YEAR, '2026-11-28', 'morning')).toBe(true);
    expect(isOpenHalfDay(YEAR, '2026-11-28', 'afternoon')).toBe(false);
    expect(isOpenHalfDay(YEAR, '2026-11-29', 'morning')).toBe(false);
  });

  it('is what the school says: a week of four days and a half', () => {
    const openHalfDays = ['1-morning', '1-afternoon', '3-morning'] as const;
    expect(isOpenHalfDay({ ...YEAR, openHalfDays }, '2026-11-25', 'morning')).toBe(true);
    expect(isOpenHalfDay({ ...YEAR, openHalfDays }, '2026-11-25', 'afternoon')).toBe(false);
    expect(isOpenHalfDay({ ...YEAR, openHalfDays }, '2026-11-26', 'morning')).toBe(false);
  });

  it.each([
    ['before the school year', '2026-08-31'],
    ['after the school year', '2027-07-05'],
    ['in the holidays of the zone', '2026-10-19'],
    ['on a public holiday', '2026-11-11'],
  ])('is never %s', (_, date) => {
    expect(isOpenHalfDay(YEAR, date, 'morning')).toBe(false);
  });

  it('is not on a day that the school closed', () => {
    const closed = [{ name: 'Formation', first: '2026-11-23', last: '2026-11-23' }];
    expect(isOpenHalfDay({ ...YEAR, closed }, '2026-11-23', 'morning')).toBe(false);
    expect(isOpenHalfDay({ ...YEAR, closed }, '2026-11-24', 'morning')).toBe(true);
  });
});

describe('the half-days with class of a span', () => {
  it('are listed in order, without the weekend, the holidays and the public holidays', () => {
    const keys = (from: string, to: string) => openHalfDays(YEAR, from, to).map(({ key }) => key);
    expect(keys('2026-11-10', '2026-11-12')).toEqual([
      ...['2026-11-10 morning', '2026-11-10 afternoon'],
      ...['2026-11-12 morning', '2026-11-12 afternoon'],
    ]);
    // By default there is class on Saturday morning.
    expect(keys('2026-11-20', '2026-11-22')).toEqual([
      ...['2026-11-20 morning', '2026-11-20 afternoon', '2026-11-21 morning'],
    ]);
    expect(keys('2026-10-19', '2026-10-25')).toEqual([]);
    expect(keys('2026-11-30', '2026-11-01')).toEqual([]);
  });
});
