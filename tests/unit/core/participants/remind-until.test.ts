import { describe, expect, it } from 'vitest';
import { remindUntil } from '../../../../core/participants/remind-until';
import type { SchoolCalendar } from '../../../../core/timetable/school-year';

const PARIS = 'Europe/Paris';
const YEAR: SchoolCalendar = { start: '2026-09-01', end: '2027-07-03', zone: 'C' };

function untilOf(end: string, calendar: SchoolCalendar = YEAR): string {
  return remindUntil({ end }, calendar, PARIS);
}

describe('a report is reminded of', () => {
  it('until the end of the next day', () => {
    expect(untilOf('2026-11-23T07:55:00Z')).toBe('2026-11-24T23:00:00Z');
  });

  it('over the weekend, to the day that there is class on', () => {
    expect(untilOf('2026-11-27T15:55:00Z')).toBe('2026-11-28T23:00:00Z');
    const noSaturday: SchoolCalendar = { ...YEAR, openHalfDays: ['1-morning', '5-morning'] };
    expect(untilOf('2026-11-27T15:55:00Z', noSaturday)).toBe('2026-11-30T23:00:00Z');
  });

  it('over the holidays of autumn', () => {
    expect(
      untilOf('2026-10-16T15:00:00Z', { ...YEAR, openHalfDays: ['1-morning', '5-morning'] }),
    ).toBe('2026-11-02T23:00:00Z');
  });

  it('until the next day where no class follows within three weeks', () => {
    expect(untilOf('2027-07-02T15:00:00Z', { ...YEAR, end: '2027-07-02' })).toBe(
      '2027-07-03T22:00:00Z',
    );
  });

  it('from the local day on which the lesson ends', () => {
    expect(untilOf('2026-11-23T23:30:00Z')).toBe('2026-11-25T23:00:00Z');
  });
});
