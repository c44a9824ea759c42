import { Temporal } from 'temporal-polyfill';
import type { Span } from '../reading/merge-spans';
import type { Interval } from '../report';

/** The seconds since 1970 of an ISO instant, rounded down. */
export function secondsOf(instant: string): number {
  return Math.floor(Temporal.Instant.from(instant).epochMilliseconds / 1000);
}

/** A span of ISO instants in seconds. */
export function spanOf({ from, to }: Interval): Span {
  return { from: secondsOf(from), to: secondsOf(to) };
}

/** What of spans lies inside another; nothing without length is left. */
export function clipSpans(spans: readonly Span[], within: Span): Span[] {
  return spans
    .map(({ from, to }) => ({ from: Math.max(from, within.from), to: Math.min(to, within.to) }))
    .filter(({ from, to }) => from < to);
}

/** What of spans lies inside any of others, which lie apart. */
export function spansInside(spans: readonly Span[], others: readonly Span[]): Span[] {
  return others.flatMap((other) => clipSpans(spans, other));
}

/** What of spans that lie apart is in none of the holes. */
export function spansWithout(spans: readonly Span[], holes: readonly Span[]): Span[] {
  return holes.reduce<Span[]>(
    (left, hole) =>
      left.flatMap((span) => [
        ...clipSpans([span], { from: span.from, to: hole.from }),
        ...clipSpans([span], { from: hole.to, to: span.to }),
      ]),
    [...spans],
  );
}
