import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { isBad } from '../../../../core/reachability/observation';
import { createBudget } from '../../../../electron/network/budget';
import { createProbe } from '../../../../electron/network/probe';
import { createWatchService } from '../../../../electron/services/watch-service';
import { MINUTE, SECOND } from '../hand-clock';
import { createFakeNet, type NetAnswer } from '../network/fake-net';
import { countedIds, PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';
import { pageRoom, ROOM } from './test-watch';

// The whole way from a timer to a verdict: rhythm, budget, probe and its own giving up.

/** Monday, 8:00 in Paris. */
const START = Date.parse('2026-11-23T07:00:00Z');
const HEALTHY = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: `<html><body><button>${ROOM.expect}</button></body></html>`,
} satisfies NetAnswer;
const INSIDE = `${ROOM.url}/entree`;
const TO_INSIDE: NetAnswer = { status: 302, headers: { location: INSIDE } };
const BAD_GATEWAY: NetAnswer = { status: 502, body: '<h1>502 Bad Gateway</h1>' };
const OVERLOAD: NetAnswer = {
  status: 200,
  headers: { 'content-type': 'text/html' },
  body: '<h1>Service saturé</h1><p>Le service est momentanément indisponible.</p>',
};

/** How a service dies: what its door answers, and what is behind it. */
const DEATHS: Readonly<Record<string, { readonly door: NetAnswer; readonly inside: NetAnswer }>> = {
  'refuses connections': {
    door: { error: 'CONNECTION_REFUSED' },
    inside: { error: 'CONNECTION_REFUSED' },
  },
  'has no name any more': {
    door: { error: 'NAME_NOT_RESOLVED' },
    inside: { error: 'NAME_NOT_RESOLVED' },
  },
  'is silent': { door: 'silence', inside: 'silence' },
  'fails at its gateway': { door: BAD_GATEWAY, inside: BAD_GATEWAY },
  'is saturated behind 200': { door: OVERLOAD, inside: OVERLOAD },
  'redirects to a gateway that fails': { door: TO_INSIDE, inside: BAD_GATEWAY },
  'redirects into silence': { door: TO_INSIDE, inside: 'silence' },
};

let school: ReturnType<typeof openTestSchool>;
const newId = countedIds();

beforeEach(() => {
  school = openTestSchool();
  school.store.putRooms('4A', [pageRoom({ id: 'room' })]);
  school.store.changeLesson(lesson({ id: 'monday', mode: 'remote' }));
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

/** The watch over a service that dies at a moment; the program began at 7:40. */
function openDying(given: {
  readonly death: string;
  readonly at: number;
  readonly redirects: boolean;
  readonly seed: number;
}) {
  vi.setSystemTime(START - 20 * MINUTE);
  const { door, inside } = DEATHS[given.death] ?? { door: HEALTHY, inside: HEALTHY };
  const fake = createFakeNet(({ url, at }) => {
    if (url.includes('neutral')) return { status: 204, after: 300 };
    if (at >= given.at) return url === INSIDE ? inside : door;
    return given.redirects && url !== INSIDE ? TO_INSIDE : { ...HEALTHY, after: 200 };
  });
  const now = () => new Date().toISOString();
  const budget = createBudget({ now });
  const failed: unknown[] = [];
  let seed = given.seed;
  const watch = createWatchService({
    store: () => school.store,
    now,
    newId,
    timeZone: () => PARIS,
    probe: createProbe({
      ...fake,
      userAgent: 'Continuo/test',
      now,
      budget,
      neutralHosts: () => ['http://neutral.example/204'],
      fingerprint: () => 'home',
    }),
    budget,
    fingerprint: () => 'home',
    after: (milliseconds, work) => {
      const timer = setTimeout(work, milliseconds);
      return () => clearTimeout(timer);
    },
    jitter: () => {
      seed = (seed * 48_271) % 2_147_483_647;
      return seed / 2_147_483_647;
    },
    journal: { record: () => undefined, observed: () => undefined },
    tellDay: () => undefined,
    log: (_message, error) => failed.push(error),
  });
  watch.start();
  return { watch, requests: fake.requests, failed };
}

function mostInAMinute(times: readonly number[]): number {
  return Math.max(
    0,
    ...times.map((from) => times.filter((at) => at >= from && at <= from + MINUTE).length),
  );
}

/** Seconds until the state was bad, and the most requests that the host got in a minute. */
async function die(given: Parameters<typeof openDying>[0], within: number) {
  const { watch, requests, failed } = openDying(given);
  await vi.advanceTimersByTimeAsync(given.at - Date.now());
  const before = watch.state('room')?.verdict;
  let seconds = 0;
  while (!isBad(watch.state('room')?.verdict ?? 'unknown') && seconds <= within + 30) {
    await vi.advanceTimersByTimeAsync(SECOND);
    seconds += 1;
  }
  await vi.advanceTimersByTimeAsync(2 * MINUTE);
  watch.stop();
  vi.clearAllTimers();
  const ofRoom = requests.filter(({ url }) => url.startsWith(ROOM.url)).map(({ at }) => at);
  return { before, seconds, most: mostInAMinute(ofRoom), failed };
}

const cases = (from: number, to: number) =>
  fc.record({
    death: fc.constantFrom(...Object.keys(DEATHS)),
    at: fc.integer({ min: from, max: to }).map((second) => START + second * SECOND),
    redirects: fc.boolean(),
    seed: fc.integer({ min: 1, max: 2_147_483_646 }),
  });

describe('a service that dies', () => {
  it.each([
    ['from 5 min before a lesson to 10 min after its start is seen within 45 s', -300, 599, 45],
    ['later in the lesson is seen within 75 s', 600, 3200, 75],
  ])(
    '%s, with four requests a minute at most',
    async (_name, from, to, within) => {
      await fc.assert(
        fc.asyncProperty(cases(from, to), async (given) => {
          const { before, seconds, most, failed } = await die(given, within);
          expect(failed).toEqual([]);
          expect(before).toBe('up');
          expect(seconds).toBeLessThanOrEqual(within);
          expect(most).toBeLessThanOrEqual(4);
        }),
        { numRuns: 100 },
      );
    },
    180_000,
  );
});
