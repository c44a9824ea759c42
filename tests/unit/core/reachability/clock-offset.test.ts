import { describe, expect, it } from 'vitest';
import { clockAhead } from '../../../../core/reachability/clock-offset';
import type { Observation } from '../../../../core/reachability/observation';

function seenAt(at: string, headers: Record<string, string>, ms = 0): Observation {
  const finalUrl = 'https://visio.example/';
  const outcome = { kind: 'response', status: 200, finalUrl, headers, body: '', ms } as const;
  return { at, online: true, neutral: [], outcome };
}

const EIGHT = { date: 'Mon, 23 Nov 2026 07:00:00 GMT' };

describe('the clock of this laptop', () => {
  it.each<[string, Observation, number | null]>([
    ['is right', seenAt('2026-11-23T07:00:00.400Z', EIGHT), 0],
    ['is right after a slow answer', seenAt('2026-11-23T06:59:58.500Z', EIGHT, 3000), 0],
    ['is two minutes ahead', seenAt('2026-11-23T07:02:00.500Z', EIGHT), 120],
    ['is an hour behind', seenAt('2026-11-23T06:00:00.500Z', EIGHT), -3600],
    ['is right before a cache', seenAt('2026-11-23T07:00:40.500Z', { ...EIGHT, age: '40' }), 0],
    ['is not known without a date', seenAt('2026-11-23T07:00:00Z', {}), null],
    [
      'is not told by the year 9999',
      seenAt('2026-11-23T07:00:00Z', { date: 'Fri, 31 Dec 9999 07:00:00 GMT' }),
      null,
    ],
    ['is not known from nonsense', seenAt('2026-11-23T07:00:00Z', { date: 'hier' }), null],
  ])('%s', (_name, observation, expected) => {
    expect(clockAhead(observation)).toBe(expected);
  });

  it('is not known where nobody answered', () => {
    const outcome = { kind: 'error', code: 'TIMED_OUT', ms: 4000 } as const;
    expect(
      clockAhead({ at: '2026-11-23T07:00:00Z', online: true, neutral: [], outcome }),
    ).toBeNull();
  });
});
