import { describe, expect, it } from 'vitest';
import {
  boundsOfDate,
  boundsOfMonth,
  currentLesson,
  dateIn,
  lessonInstants,
  nextLesson,
  overlappingLesson,
  schoolYearOf,
} from '../../../../core/timetable/day';
import type { Lesson } from '../../../../core/timetable/lesson';

const PARIS = 'Europe/Paris';

describe('a day', () => {
  it('begins at midnight of the school, not of UTC', () => {
    expect(dateIn(PARIS, '2026-11-22T23:30:00Z')).toBe('2026-11-23');
    expect(dateIn('Indian/Reunion', '2026-11-22T20:30:00Z')).toBe('2026-11-23');
  });

  it('has 25 hours when the clocks go back and 23 when they go forward', () => {
    const hours = (date: string) => {
      const { from, to } = boundsOfDate(date, PARIS);
      return (Date.parse(to) - Date.parse(from)) / 3_600_000;
    };
    expect([hours('2026-10-25'), hours('2027-03-28'), hours('2026-11-23')]).toEqual([25, 23, 24]);
  });

  it('belongs to its month', () => {
    expect(boundsOfMonth('2026-12', PARIS)).toEqual({
      from: '2026-11-30T23:00:00Z',
      to: '2026-12-31T23:00:00Z',
    });
  });
});

describe('a lesson typed by hand', () => {
  it('becomes two instants', () => {
    expect(lessonInstants({ date: '2026-11-23', start: '08:00', end: '08:55' }, PARIS)).toEqual({
      ok: true,
      value: { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' },
    });
  });

  it.each([
    ['ends before it starts', { date: '2026-11-23', start: '09:00', end: '08:00' }],
    ['lasts no time', { date: '2026-11-23', start: '08:00', end: '08:00' }],
    ['has an hour that does not exist', { date: '2026-11-23', start: '25:00', end: '26:00' }],
    ['has a date that does not exist', { date: '2026-02-30', start: '08:00', end: '09:00' }],
  ])('is refused when it %s', (_why, typed) => {
    expect(lessonInstants(typed, PARIS)).toEqual({ ok: false, error: 'lesson-bad-times' });
  });
});

function lesson(start: string, end: string, status: Lesson['status'] = 'planned') {
  return { start, end, status };
}

describe('the current lesson', () => {
  const first = lesson('2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z');
  const second = lesson('2026-11-23T08:00:00Z', '2026-11-23T09:00:00Z');

  it('is the one that is on, to the second of its end', () => {
    expect(currentLesson([second, first], '2026-11-23T07:59:59Z')).toBe(first);
    expect(currentLesson([second, first], '2026-11-23T08:00:00Z')).toBe(second);
  });

  it('is the next one between lessons, and none when the day is over', () => {
    expect(currentLesson([first, second], '2026-11-23T06:00:00Z')).toBe(first);
    expect(currentLesson([first, second], '2026-11-23T09:00:00Z')).toBeUndefined();
  });

  it('is never a cancelled one', () => {
    const cancelled = lesson(first.start, first.end, 'cancelled');
    expect(currentLesson([cancelled, second], '2026-11-23T07:30:00Z')).toBe(second);
    expect(currentLesson([cancelled], '2026-11-23T06:00:00Z')).toBeUndefined();
    expect(nextLesson([cancelled, second], '2026-11-23T06:00:00Z')).toBe(second);
  });

  it('goes on across midnight', () => {
    const late = lesson('2026-11-23T22:30:00Z', '2026-11-23T23:30:00Z');
    expect(currentLesson([late], '2026-11-23T23:10:00Z')).toBe(late);
    expect(currentLesson([late], '2026-11-23T23:30:00Z')).toBeUndefined();
  });

  it.each([
    ['go back: 2:30 comes twice', '2026-10-25', '02:00', '03:30', 150],
    ['go forward: 2:30 does not come', '2027-03-28', '01:30', '03:30', 60],
  ])(
    'lasts as long as it is on in the night in which the clocks %s',
    (_, date, start, end, minutes) => {
      const typed = lessonInstants({ date, start, end }, PARIS);
      if (!typed.ok) throw new Error(typed.error);
      const night = lesson(typed.value.start, typed.value.end);
      const minute = (elapsed: number) =>
        new Date(Date.parse(night.start) + elapsed * 60_000).toISOString();
      expect(currentLesson([night], minute(minutes - 1))).toBe(night);
      expect(currentLesson([night], minute(minutes))).toBeUndefined();
    },
  );

  it('of the morning after the clocks changed is at its hour on the wall', () => {
    const typed = lessonInstants({ date: '2026-10-26', start: '08:00', end: '08:55' }, PARIS);
    if (!typed.ok) throw new Error(typed.error);
    const monday = lesson(typed.value.start, typed.value.end);
    expect(currentLesson([monday], '2026-10-26T06:30:00Z')).toBe(
      nextLesson([monday], '2026-10-26T06:30:00Z'),
    );
    expect(nextLesson([monday], '2026-10-26T07:00:00Z')).toBeUndefined();
    expect(currentLesson([monday], '2026-10-26T07:00:00Z')).toBe(monday);
  });
});

describe('the next lesson', () => {
  it('is the one after the holidays, whatever the order', () => {
    const before = lesson('2026-10-16T06:00:00Z', '2026-10-16T06:55:00Z');
    const after = lesson('2026-11-02T07:00:00Z', '2026-11-02T07:55:00Z');
    const later = lesson('2026-11-03T07:00:00Z', '2026-11-03T07:55:00Z');
    expect(nextLesson([later, after, before], '2026-10-16T06:00:00Z')).toBe(after);
  });
});

describe('two lessons at once', () => {
  const eight = lesson('2026-11-23T07:00:00Z', '2026-11-23T08:00:00Z');
  const span = (start: string, end: string) => ({
    start: `2026-11-23T${start}:00Z`,
    end: `2026-11-23T${end}:00Z`,
  });

  it('have a moment in common, which one after the other do not', () => {
    expect(overlappingLesson([eight], span('07:30', '08:30'))).toBe(eight);
    expect(overlappingLesson([eight], span('06:00', '09:00'))).toBe(eight);
    expect(overlappingLesson([eight], span('08:00', '09:00'))).toBeUndefined();
    expect(overlappingLesson([eight], span('06:00', '07:00'))).toBeUndefined();
  });

  it('are not at once when one is cancelled', () => {
    const cancelled = lesson(eight.start, eight.end, 'cancelled');
    expect(overlappingLesson([cancelled], span('07:30', '08:30'))).toBeUndefined();
  });
});

describe('a school year', () => {
  it('goes from September to August', () => {
    expect(schoolYearOf('2026-08-31', PARIS).label).toBe('2025-2026');
    expect(schoolYearOf('2026-09-01', PARIS)).toMatchObject({
      label: '2026-2027',
      start: '2026-09-01',
      end: '2027-08-31',
    });
  });
});
