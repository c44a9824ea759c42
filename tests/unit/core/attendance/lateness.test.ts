import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  arrivalAfter,
  minutesLate,
  proposeArrival,
  readArrival,
} from '../../../../core/attendance/lateness';
import { lessonMinutes } from '../../../../core/attendance/lesson-span';

const lesson = { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' };
const outside = {
  ok: false,
  error: { code: 'lateness-outside-lesson', facts: { longest: 55 } },
};

describe('the minutes of a late pupil', () => {
  it('become an arrival inside the lesson and come back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 55 }), (minutes) => {
        const arrival = arrivalAfter(lesson, minutes);
        expect(arrival.ok && minutesLate(lesson, arrival.value)).toBe(minutes);
      }),
    );
  });

  it('are refused outside the lesson: at its start nobody is late, after its end nobody came', () => {
    for (const minutes of [0, -3, 56, 2.5, Number.NaN]) {
      expect(arrivalAfter(lesson, minutes)).toEqual(outside);
    }
    expect(arrivalAfter(lesson, 55)).toEqual({ ok: true, value: '2026-11-23T07:55:00Z' });
  });

  it('are counted right through the night in which the clocks change', () => {
    const night = { start: '2026-10-25T00:30:00Z', end: '2026-10-25T01:30:00Z' };
    expect(lessonMinutes(night)).toBe(60);
  });
});

describe('an arrival that is given', () => {
  it('is kept to the minute, always in the same form', () => {
    const value = '2026-11-23T07:12:00Z';
    for (const given of [value, '2026-11-23T07:12Z', '2026-11-23T08:12:40.5+01:00']) {
      expect(readArrival(lesson, given)).toEqual({ ok: true, value });
    }
  });

  it('is refused outside the lesson or when it is no instant', () => {
    for (const given of [
      '2026-11-23T07:00:30Z',
      '2026-11-23T07:56:00Z',
      '',
      '08:12',
      '2026-11-23',
    ]) {
      expect(readArrival(lesson, given)).toEqual(outside);
    }
  });
});

describe('the arrival proposed for a late pupil', () => {
  it('is now during the lesson', () => {
    expect(proposeArrival(lesson, '2026-11-23T07:08:59Z')).toBe('2026-11-23T07:08:00Z');
    expect(proposeArrival(lesson, '2026-11-23T07:00:20Z')).toBe('2026-11-23T07:01:00Z');
    expect(proposeArrival(lesson, lesson.end)).toBe('2026-11-23T07:55:00Z');
  });

  it('is five minutes when the roll call is prepared or caught up in the evening', () => {
    for (const now of ['2026-11-23T06:50:00Z', lesson.start, '2026-11-23T18:30:00Z']) {
      expect(proposeArrival(lesson, now)).toBe('2026-11-23T07:05:00Z');
    }
  });

  it('is accepted for any moment and any lesson of a minute or more', () => {
    const minute = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), minute, fc.nat(59), (length, at, seconds) => {
        const start = new Date('2026-11-23T07:00:00Z').getTime();
        const iso = (ms: number) => new Date(start + ms).toISOString();
        const span = { start: iso(0), end: iso(length * 60_000) };
        const proposed = proposeArrival(span, iso(at * 60_000 + seconds * 1000));
        expect(readArrival(span, proposed)).toEqual({ ok: true, value: proposed });
      }),
    );
  });
});
