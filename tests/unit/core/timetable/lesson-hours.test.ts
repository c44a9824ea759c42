import { describe, expect, it } from 'vitest';
import {
  halfOfCall,
  lessonHoursAround,
  minutesUntil,
} from '../../../../core/timetable/lesson-hours';
import { monthsBetween, monthsUntil, shiftDate } from '../../../../core/timetable/shift-date';

const paris = 'Europe/Paris';

describe('a lesson added by hand is offered hours', () => {
  it('at 8:02 in Paris, from 8:00 to 8:55', () => {
    expect(lessonHoursAround('2026-11-23T07:02:41.120Z', paris)).toEqual({
      start: '08:00',
      end: '08:55',
    });
  });

  it('that stay within the day late in the evening', () => {
    expect(lessonHoursAround('2026-11-23T22:33:00Z', paris)).toEqual({
      start: '23:30',
      end: '23:59',
    });
  });
});

describe('the call of a half-day', () => {
  it('is called after the clock of the school, not after that of Paris', () => {
    expect(halfOfCall('2026-11-23T07:30:00Z', paris)).toBe('morning');
    expect(halfOfCall('2026-11-23T12:30:00Z', paris)).toBe('afternoon');
    expect(halfOfCall('2026-11-23T07:30:00Z', 'Indian/Reunion')).toBe('morning');
    expect(halfOfCall('2026-11-23T11:30:00Z', 'America/Martinique')).toBe('morning');
  });
});

describe('the next lesson is announced in minutes', () => {
  it('counts a begun minute as one', () => {
    expect(minutesUntil('2026-11-23T06:47:30Z', '2026-11-23T07:00:00Z')).toBe(13);
  });
});

describe('days and months follow the calendar', () => {
  it('over the end of a month and of a year', () => {
    expect(shiftDate('2026-12-31', 1)).toBe('2027-01-01');
    expect(shiftDate('2026-03-01', -1)).toBe('2026-02-28');
    expect(monthsBetween('2026-11', '2027-01')).toEqual(['2026-11', '2026-12', '2027-01']);
    expect(monthsBetween('2026-11', '2026-11')).toEqual(['2026-11']);
    expect(monthsUntil('2027-01-31', 3)).toEqual(['2027-01', '2026-12', '2026-11']);
  });
});
