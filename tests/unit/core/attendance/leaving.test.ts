import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  leavingBefore,
  minutesEarly,
  proposeLeaving,
  readLeaving,
} from '../../../../core/attendance/leaving';
import { LESSON as lesson } from './type-roll-call';

function outside(longest: number) {
  return { ok: false, error: { code: 'leaving-outside-lesson', facts: { longest } } };
}

describe('the minutes before the end at which a pupil left', () => {
  it('become a leaving inside the lesson and come back the same', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 55 }), (minutes) => {
        const leaving = leavingBefore(lesson, minutes);
        expect(leaving.ok && minutesEarly(lesson, leaving.value)).toBe(minutes);
      }),
    );
  });

  it('are refused outside the lesson: at its end nobody leaves early', () => {
    for (const minutes of [0, -3, 56, 2.5, Number.NaN]) {
      expect(leavingBefore(lesson, minutes)).toEqual(outside(55));
    }
    expect(leavingBefore(lesson, 10)).toEqual({ ok: true, value: '2026-11-23T07:45:00Z' });
  });
});

describe('a leaving that is given', () => {
  it('is kept to the minute, always in the same form', () => {
    const value = '2026-11-23T07:45:00Z';
    for (const given of [value, '2026-11-23T07:45Z', '2026-11-23T08:45:40.5+01:00']) {
      expect(readLeaving(lesson, given)).toEqual({ ok: true, value });
    }
  });

  it('is refused outside the lesson or when it is no instant', () => {
    for (const given of ['2026-11-23T07:55:00Z', '2026-11-23T06:59:59Z', '', '08:12']) {
      expect(readLeaving(lesson, given)).toEqual(outside(55));
    }
  });

  it('comes after the arrival of a late pupil', () => {
    const arrivedAt = '2026-11-23T07:20:00Z';
    expect(readLeaving(lesson, '2026-11-23T07:21:00Z', arrivedAt)).toMatchObject({ ok: true });
    expect(readLeaving(lesson, arrivedAt, arrivedAt)).toEqual(outside(34));
    expect(readLeaving(lesson, '2026-11-23T07:10:00Z', arrivedAt)).toEqual(outside(34));
  });
});

describe('the leaving proposed', () => {
  it('is now during the lesson, a minute before the end at the latest', () => {
    expect(proposeLeaving(lesson, '2026-11-23T07:30:40Z')).toBe('2026-11-23T07:30:00Z');
    expect(proposeLeaving(lesson, '2026-11-23T07:54:59Z')).toBe('2026-11-23T07:54:00Z');
    expect(proposeLeaving(lesson, lesson.end)).toBe('2026-11-23T07:54:00Z');
  });

  it('is five minutes before the end when the roll call is prepared or caught up', () => {
    for (const now of ['2026-11-23T06:50:00Z', lesson.start, '2026-11-23T18:30:00Z']) {
      expect(proposeLeaving(lesson, now)).toBe('2026-11-23T07:50:00Z');
    }
  });

  it('is after the arrival of a pupil who came this very minute', () => {
    const now = '2026-11-23T07:07:30Z';
    expect(proposeLeaving(lesson, now, '2026-11-23T07:07:00Z')).toBe('2026-11-23T07:08:00Z');
  });

  it('is accepted for any moment and any lesson of a minute or more', () => {
    const minute = fc.integer({ min: -2000, max: 2000 });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 240 }), minute, fc.nat(59), (length, at, seconds) => {
        const start = new Date(lesson.start).getTime();
        const iso = (ms: number) => new Date(start + ms).toISOString();
        const span = { start: iso(0), end: iso(length * 60_000) };
        const proposed = proposeLeaving(span, iso(at * 60_000 + seconds * 1000));
        expect(readLeaving(span, proposed)).toEqual({ ok: true, value: proposed });
      }),
    );
  });
});
