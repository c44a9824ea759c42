import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nextProbe, type RhythmInput } from '../../../../core/reachability/rhythm';

// 23 November 2026, a Monday; Paris is one hour ahead of UTC.
const LESSON = {
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T08:00:00Z',
  pace: 'rush',
} as const;

function due(lastAt: string | null, more: Partial<RhythmInput> = {}): string {
  return nextProbe({
    now: lastAt ?? '2026-11-23T06:00:00Z',
    lastAt,
    firstFailure: false,
    lessons: [LESSON],
    closed: false,
    timeZone: 'Europe/Paris',
    jitter: 0,
    ...more,
  });
}

describe('the next probe', () => {
  it.each([
    ['is at once when there was none', null, '2026-11-23T06:00:00Z'],
    ['is after 30 s just before the lesson', '2026-11-23T06:56:00Z', '2026-11-23T06:56:30Z'],
    ['is after 30 s at its beginning', '2026-11-23T07:09:00Z', '2026-11-23T07:09:30Z'],
    ['is after 60 s later in the lesson', '2026-11-23T07:30:00Z', '2026-11-23T07:31:00Z'],
    ['is after 15 min on a quiet morning', '2026-11-23T09:00:00Z', '2026-11-23T09:15:00Z'],
    ['does not sleep over the rush', '2026-11-23T06:50:00Z', '2026-11-23T06:55:00Z'],
    ['waits for the morning', '2026-11-23T19:50:00Z', '2026-11-24T05:30:00Z'],
    ['waits for the morning after midnight', '2026-11-24T01:00:00Z', '2026-11-24T05:30:00Z'],
  ])('%s', (_name, lastAt, expected) => {
    expect(due(lastAt)).toBe(expected);
  });

  it('comes 5 s after a first failure', () => {
    expect(due('2026-11-23T09:00:00Z', { firstFailure: true, jitter: 0.9 })).toBe(
      '2026-11-23T09:00:05Z',
    );
  });

  it('is due now when the laptop slept through it', () => {
    expect(due('2026-11-23T07:00:00Z', { now: '2026-11-23T10:00:00Z' })).toBe(
      '2026-11-23T10:00:00Z',
    );
  });

  it('is due now when the clock was set back since the last one', () => {
    expect(due('2026-11-23T12:00:00Z', { now: '2026-11-23T10:00:00Z' })).toBe(
      '2026-11-23T10:00:00Z',
    );
  });

  it('is never at night, never in the past, and never later than 15 min by day', () => {
    const instant = fc
      .date({ min: new Date('2026-09-01'), max: new Date('2027-07-01'), noInvalidDate: true })
      .map((date) => date.toISOString());
    fc.assert(
      fc.property(instant, fc.double({ min: 0, max: 0.99, noNaN: true }), (lastAt, jitter) => {
        const found = due(lastAt, { jitter });
        const onTheWall = (iso: string) =>
          new Date(iso).toLocaleTimeString('fr-FR', { timeZone: 'Europe/Paris' });
        expect(onTheWall(found) >= '06:30:00' && onTheWall(found) < '21:00:00').toBe(true);
        const wait = Date.parse(found) - Date.parse(lastAt);
        expect(wait).toBeGreaterThanOrEqual(0);
        const byDay = onTheWall(lastAt) >= '06:30:00' && onTheWall(lastAt) < '20:44:00';
        if (byDay) expect(wait).toBeLessThanOrEqual(15 * 60_000 + 2000);
      }),
    );
  });
});
