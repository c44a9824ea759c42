import { parseHttpDate } from './http-date';
import type { Observation } from './observation';

/** Seconds, ten years: a date further away tells nothing of this laptop's clock. */
const FARTHEST = 10 * 366 * 86_400;
/** A server's `Date` is cut to the second: on average half of one has gone by. */
const HALF_A_SECOND = 500;

/**
 * Seconds by which this laptop's clock is ahead of the server's (negative: behind), from the `Date`
 * of its answer; whole seconds, exact to the duration of the test. Null without a date that can be
 * read and believed. The age of an answer that a cache gave is added (RFC 9111 §5.1).
 */
export function clockAhead(observation: Observation): number | null {
  const { outcome } = observation;
  if (outcome.kind === 'error') return null;
  const date = parseHttpDate(outcome.headers.date ?? '');
  if (date === null) return null;
  const age = Number(outcome.headers.age ?? '0');
  const server = date.epochMilliseconds + HALF_A_SECOND + (Number.isFinite(age) ? age : 0) * 1000;
  // The answer was written somewhere between the request and its end.
  const here = Date.parse(observation.at) + outcome.ms / 2;
  const ahead = Math.round((here - server) / 1000);
  // `+ 0`: a clock that is right is 0, not -0.
  return Math.abs(ahead) > FARTHEST ? null : ahead + 0;
}
