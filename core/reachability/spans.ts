import { Temporal } from 'temporal-polyfill';
import type { ObservedSpan } from './journal-fact';
import type { Verdict } from './observation';

/** A service was seen in a state. */
export type Look = {
  readonly verdict: Verdict;
  readonly cause: string;
  /** ISO instant. */
  readonly at: string;
  /** Milliseconds: after a longer silence nobody knows what the state was in between. */
  readonly mostGap: number;
};

/**
 * What a look does to the last span of its service. `continues`: the span reaches the look.
 * `changes`: the old state is taken to have lasted until the look that found another one, which
 * begins a span. `begins`: a span begins, and the time before it was not observed. `known`: the
 * look lies inside the span already (the clock was put back a little).
 */
export type SpanStep = 'continues' | 'changes' | 'begins' | 'known';

/** The step of one look; see `SpanStep`. */
export function stepOfLook(last: ObservedSpan, look: Look): SpanStep {
  const same = last.verdict === look.verdict && last.cause === look.cause;
  const gap = millisecondsOf(look.at) - millisecondsOf(last.to);
  if (gap < 0)
    return same && millisecondsOf(look.at) >= millisecondsOf(last.from) ? 'known' : 'begins';
  if (gap > look.mostGap) return 'begins';
  return same ? 'continues' : 'changes';
}

/** The parts of spans that lie within two ISO instants, in order; what only touches is left out. */
export function clipSpans(
  spans: readonly ObservedSpan[],
  bounds: { readonly from: string; readonly to: string },
): readonly ObservedSpan[] {
  const [first, last] = [millisecondsOf(bounds.from), millisecondsOf(bounds.to)];
  return spans.flatMap((span) => {
    const [from, to] = [millisecondsOf(span.from), millisecondsOf(span.to)];
    // A single look is a span without length, and belongs where it was.
    const inside = from < last && (to > first || (from === to && from >= first));
    if (!inside) return [];
    return [
      {
        ...span,
        from: from < first ? bounds.from : span.from,
        to: to > last ? bounds.to : span.to,
      },
    ];
  });
}

/** Milliseconds since the epoch of an ISO instant. */
export function millisecondsOf(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
