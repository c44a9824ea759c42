import type { Cause, Finding } from './cause';
import { isBad, type Verdict } from './observation';

/** One observation with its meaning, as `observe` takes it. */
export type Reading = Finding & {
  /** One line for the IT service (`describeObservation`). */
  readonly detail: string;
  /** ISO instant of the observation. */
  readonly at: string;
  /** Asked by the teacher: counts at once. */
  readonly byHand: boolean;
  /**
   * The service itself asked to be left alone for a while (`saysItself`): it cannot be asked again
   * soon, so its word counts at once.
   */
  readonly ownWord?: boolean;
  /** The network changed or the laptop slept since the last one: what was in a row is so no more. */
  readonly afterBreak?: boolean;
};

/** The state of a service after hysteresis; a `ServiceState` with what the next step needs. */
export type ServiceTrack = {
  readonly verdict: Verdict;
  readonly cause: Cause;
  readonly detail: string;
  /** ISO instant of the last observation, counted or not. */
  readonly at: string;
  /** ISO instant of the first observation of this verdict. */
  readonly since: string;
  /** ISO instant of the first bad observation of the present outage; null when there is none. */
  readonly badSince: string | null;
  /** Bad observations in a row up to now, and observations in a row that were not. */
  readonly badInARow: number;
  readonly goodInARow: number;
  /** The last observations of one same verdict: what it is and since when. */
  readonly run: { readonly verdict: Verdict; readonly since: string };
  /** First of the bad observations in a row, else null. */
  readonly firstBad: string | null;
};

/** Observations in a row that make a bad state, and that end it (DESIGN §6). */
const IN_A_ROW = 2;

/** Seconds: a service that asks for no more than this is simply asked again. */
const SHORT_WISH = 10;

/** Whether a bad answer with so many seconds of `Retry-After` (null: none) counts at once. */
export function saysItself(verdict: Verdict, retryAfterSeconds: number | null): boolean {
  return isBad(verdict) && retryAfterSeconds !== null && retryAfterSeconds > SHORT_WISH;
}

/** An observation that says nothing of the service: the test could not be carried through. */
export function countsForNothing({ cause }: Finding): boolean {
  return cause === 'interrupted' || cause === 'budget-spent';
}

/**
 * The state after one more observation. Two bad ones in a row make a bad state and two others end
 * it; one asked by hand, or the service's own word, counts at once. Between states that are not bad
 * (disponible, ralenti, problème local…) there is no delay: none of them moves the class. A test
 * that could not be carried through counts for nothing. `previous` is null before the first one.
 */
export function observe(previous: ServiceTrack | null, reading: Reading): ServiceTrack {
  if (countsForNothing(reading) && previous !== null) {
    return { ...previous, at: reading.at, detail: reading.detail };
  }
  const next = count(previous, reading);
  const bad = isBad(reading.verdict);
  const wasBad = previous !== null && isBad(previous.verdict);
  const atOnce = reading.byHand || reading.ownWord === true || bad === wasBad;
  if (atOnce || streak(next, bad) >= IN_A_ROW) {
    return {
      ...next,
      verdict: reading.verdict,
      cause: reading.cause,
      since: next.run.since,
      badSince: bad ? (previous?.badSince ?? next.firstBad) : null,
    };
  }
  if (previous !== null) return next;
  return { ...next, verdict: 'unknown', cause: 'to-confirm', since: reading.at, badSince: null };
}

/** Whether the last observation was a first failure, which is looked at again soon (`nextProbe`). */
export function isFirstFailure(track: ServiceTrack): boolean {
  return !isBad(track.verdict) && track.badInARow === 1;
}

function streak(track: ServiceTrack, bad: boolean): number {
  return bad ? track.badInARow : track.goodInARow;
}

function count(previous: ServiceTrack | null, reading: Reading): ServiceTrack {
  const bad = isBad(reading.verdict);
  const state = previous ?? { ...reading, since: reading.at, badSince: null };
  const row = reading.afterBreak === true ? null : previous;
  const continues = previous !== null && previous.run.verdict === reading.verdict;
  // A verdict that already is the state goes on over a break; one that was on trial begins anew.
  const settled = continues && (row !== null || previous.verdict === reading.verdict);
  return {
    verdict: state.verdict,
    cause: state.cause,
    since: state.since,
    badSince: state.badSince,
    detail: reading.detail,
    at: reading.at,
    badInARow: bad ? (row?.badInARow ?? 0) + 1 : 0,
    goodInARow: bad ? 0 : (row?.goodInARow ?? 0) + 1,
    run: settled ? previous.run : { verdict: reading.verdict, since: reading.at },
    firstBad: bad ? (row?.firstBad ?? reading.at) : null,
  };
}
