import { Temporal } from 'temporal-polyfill';

/**
 * Instants are stored as texts, and texts compare as instants only when they are written alike:
 * `07:00:00.500Z` comes before `07:00:00Z` in the alphabet. Lessons and absence periods have
 * minutes; they are stored in UTC to the second, whatever precision or offset they came with.
 */
export function storedInstant(instant: string): string {
  return wholeSecond(instant, 'floor');
}

/** For `stored >= bound` and `stored < bound`: the first whole second that is not before it. */
export function boundFrom(instant: string): string {
  return wholeSecond(instant, 'ceil');
}

/** For `stored > bound`: the last whole second that is not after it. */
export function boundAfter(instant: string): string {
  return wholeSecond(instant, 'floor');
}

function wholeSecond(instant: string, roundingMode: 'floor' | 'ceil'): string {
  return Temporal.Instant.from(instant).toString({ smallestUnit: 'second', roundingMode });
}

/** The same for what the clock says: in UTC, always with its three digits of milliseconds. */
export function storedMillisecond(instant: string): string {
  return Temporal.Instant.from(instant).toString({ fractionalSecondDigits: 3 });
}
