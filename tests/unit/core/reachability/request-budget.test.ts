import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  countUse,
  freeAt,
  freeRequests,
  type HostUse,
  holdUntil,
  take,
  UNUSED,
} from '../../../../core/reachability/request-budget';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const START = Date.parse('2026-11-23T07:00:00Z');

/** The moments at which requests went out, of those that were wanted. */
function sent(wanted: readonly { readonly at: number; readonly asker: 'watch' | 'teacher' }[]) {
  let use: HostUse = UNUSED;
  return wanted.flatMap(({ at, asker }) => {
    const next = take(use, asker, at);
    if (next === null) return [];
    use = next;
    return [{ at, asker }];
  });
}

const wishes = fc
  .array(
    fc.record({
      pause: fc.integer({ min: 0, max: 40_000 }),
      asker: fc.constantFrom<'watch' | 'teacher'>('watch', 'teacher'),
    }),
    { maxLength: 600 },
  )
  .map((all) => {
    let at = START;
    return all.map(({ pause, asker }) => {
      at += pause;
      return { at, asker };
    });
  });

describe('whatever is wanted of a host', () => {
  it('no span of a minute ever holds more than four requests', () => {
    fc.assert(
      fc.property(wishes, (all) => {
        const times = sent(all).map(({ at }) => at);
        for (const from of times) {
          expect(times.filter((at) => at >= from && at <= from + MINUTE).length).toBeLessThan(5);
        }
      }),
    );
  });

  it('the watch makes no more than 150 requests an hour, and all together no more than 240', () => {
    const always = Array.from({ length: 4 * 3600 }, (_, second) => START + second * 1000);
    const watched = sent(always.map((at) => ({ at, asker: 'watch' as const })));
    const wished = sent(always.map((at) => ({ at, asker: 'teacher' as const })));
    const most = (times: readonly { readonly at: number }[]) =>
      Math.max(
        ...times.map(({ at }) => times.filter((b) => b.at >= at && b.at <= at + HOUR).length),
      );
    expect(most(watched)).toBe(150);
    // Four a minute, both ends counted, leave a little of it.
    expect(most(wished)).toBe(238);
  });

  it('what is said to be free at a moment is free then, and not before', () => {
    const counts = fc.integer({ min: 1, max: 4 });
    fc.assert(
      fc.property(wishes, counts, fc.nat(MINUTE), (all, count, later) => {
        let use: HostUse = UNUSED;
        for (const { at, asker } of all) use = take(use, asker, at) ?? use;
        const now = (all.at(-1)?.at ?? START) + later;
        const free = freeAt(use, 'watch', count, now);
        expect(free).toBeGreaterThanOrEqual(now);
        expect(freeRequests(use, 'watch', free)).toBeGreaterThanOrEqual(count);
        if (free > now) expect(freeRequests(use, 'watch', free - 1)).toBeLessThan(count);
      }),
    );
  });

  it('a clock that is set back opens no window', () => {
    let use: HostUse = UNUSED;
    for (const second of [0, 1, 2, 3]) use = take(use, 'watch', START + second * 1000) ?? use;
    const back = START - HOUR;
    expect(take(use, 'teacher', back)).toBeNull();
    expect(freeAt(use, 'teacher', 1, back)).toBeLessThanOrEqual(back + MINUTE + 1);
  });
});

describe('a host that asks to be left alone', () => {
  const held = holdUntil(UNUSED, START + 10 * MINUTE, START);

  it('is left alone by the watch, and not by the teacher', () => {
    expect(freeRequests(held, 'watch', START)).toBe(0);
    expect(freeAt(held, 'watch', 1, START)).toBe(START + 10 * MINUTE);
    expect(freeRequests(held, 'teacher', START)).toBe(4);
  });

  it('is not asked earlier because it asks for less the next time', () => {
    const again = holdUntil(held, START + MINUTE, START);
    expect(freeAt(again, 'watch', 1, START)).toBe(START + 10 * MINUTE);
  });
});

it('what was asked is counted by the minute and by the hour', () => {
  let use: HostUse = UNUSED;
  for (const minute of [0, 30, 59.5]) use = take(use, 'watch', START + minute * MINUTE) ?? use;
  expect(countUse(use, START + HOUR)).toEqual({ lastMinute: 1, lastHour: 3 });
  expect(countUse(use, START + 2 * HOUR)).toEqual({ lastMinute: 0, lastHour: 0 });
});
