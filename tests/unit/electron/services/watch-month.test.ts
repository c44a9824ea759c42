import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isBad } from '../../../../core/reachability/observation';
import { MINUTE, SECOND } from '../hand-clock';
import { lesson } from '../test-school';
import { openWatch, type TestAnswer } from './test-watch';

const DAY = 24 * 60 * MINUTE;
/** Monday, 7:30 in Paris. */
const START = '2026-11-02T06:30:00.000Z';
const DAYS = 30;

/** What a healthy service looks like through a home network, now and then. */
const LOSSES: readonly TestAnswer[] = [
  { error: 'TIMED_OUT' },
  { error: 'CONNECTION_RESET' },
  { error: 'NAME_NOT_RESOLVED' },
  { error: 'NETWORK_CHANGED' },
  { status: 502, body: '<h1>502 Bad Gateway</h1>' },
];

function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

/** Two remote lessons on each day of the week. */
function planMonth({ store }: ReturnType<typeof openWatch>): void {
  for (let day = 0; day < DAYS; day += 1) {
    const date = new Date(Date.parse(START) + day * DAY).toISOString().slice(0, 10);
    for (const hour of ['07', '13']) {
      const [start, end] = [`${date}T${hour}:00:00Z`, `${date}T${hour}:55:00Z`];
      store.addLesson(lesson({ id: `${date} ${hour}`, mode: 'remote', start, end }));
    }
  }
}

it('a month of a healthy service, with jitter, single losses, slowness and sleep, raises no alarm', async () => {
  const seeds = fc.integer({ min: 1, max: 2_147_483_646 });
  await fc.assert(
    fc.asyncProperty(seeds, async (seed) => {
      const random = chance(seed);
      const opened = openWatch(START, { jitter: random });
      const { watch, clock, asked } = opened;
      planMonth(opened);
      let wasLost = false;
      opened.answer(() => {
        wasLost = !wasLost && random() < 0.2;
        const loss = LOSSES[Math.floor(random() * LOSSES.length)];
        if (wasLost && loss !== undefined) return loss;
        return random() < 0.1 ? 'slow' : 'healthy';
      });
      watch.start();
      const end = Date.parse(START) + DAYS * DAY;
      while (Date.parse(clock.now()) < end) {
        await clock.advance(random() * 3 * 60 * MINUTE);
        const isTold = random() < 0.7;
        if (isTold) watch.suspend();
        clock.sleep(random() < 0.3 ? 9 * 60 * MINUTE : random() * 40 * MINUTE);
        // Of two losses one before and one after a sleep, nothing is known in between.
        wasLost = random() < 0.5;
        if (random() < 0.2) opened.moveTo(`network ${random()}`);
        if (isTold) watch.resume();
        await clock.advance(30 * SECOND);
      }
      expect(asked.length).toBeGreaterThan(500);
      expect(opened.told.filter((verdict) => verdict !== undefined && isBad(verdict))).toEqual([]);
      expect(opened.outages()).toEqual([]);
      expect(opened.logged).toEqual([]);
    }),
    // A month of timers takes seconds.
    { numRuns: 2 },
  );
}, 240_000);
