import { Temporal } from 'temporal-polyfill';
import { parseHttpDate } from './http-date';
import type { Outcome } from './observation';

/** A service that asks for more is asked again after this, in seconds. */
const LONGEST = 3600;

/**
 * Seconds for which a service asks to be left alone (`Retry-After`, RFC 9110 §10.2.3: seconds or a
 * date), an hour at most. Null where it asks for nothing, writes nonsense or names a moment that is
 * past. `now` is an ISO instant; a date counts from the server's own `Date`, since this laptop's
 * clock may be wrong.
 */
export function retryAfter(outcome: Outcome, now: string): number | null {
  if (outcome.kind === 'error') return null;
  const asked = (outcome.headers['retry-after'] ?? '').trim();
  const seconds = /^\d{1,9}(\.\d{1,9})?$/.test(asked)
    ? Math.ceil(Number(asked))
    : secondsUntil(asked, outcome.headers.date ?? '', now);
  return seconds === null || seconds <= 0 ? null : Math.min(seconds, LONGEST);
}

function secondsUntil(asked: string, serverDate: string, now: string): number | null {
  const until = parseHttpDate(asked);
  if (until === null) return null;
  const from = parseHttpDate(serverDate) ?? Temporal.Instant.from(now);
  return Math.ceil((until.epochMilliseconds - from.epochMilliseconds) / 1000);
}
