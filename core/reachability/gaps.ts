import { type WatchedLesson, watchedSpan } from './rhythm';

/** Shorter ones are the time between two looks. */
const SHORTEST_GAP = 90_000;

/**
 * The parts of a time without looks in which one meant to look: those within lessons and the minutes
 * before them; nights, holidays and free hours are no gaps. ISO instants, in order, lessons that
 * follow each other closely joined.
 */
export function gapsWithin(
  silence: { readonly from: string; readonly to: string },
  lessons: readonly Pick<WatchedLesson, 'start' | 'end'>[],
): readonly { readonly from: string; readonly to: string }[] {
  const [first, last] = [Date.parse(silence.from), Date.parse(silence.to)];
  const parts = lessons
    .map(watchedSpan)
    .map(({ from, to }) => ({ from: Math.max(from, first), to: Math.min(to, last) }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from);
  return joined(parts)
    .filter(({ from, to }) => to - from >= SHORTEST_GAP)
    .map(({ from, to }) => ({
      from: new Date(from).toISOString(),
      to: new Date(to).toISOString(),
    }));
}

type Span = { readonly from: number; readonly to: number };

function joined(spans: readonly Span[]): readonly Span[] {
  const all: Span[] = [];
  for (const span of spans) {
    const last = all.at(-1);
    if (last === undefined || span.from > last.to) all.push(span);
    else all[all.length - 1] = { from: last.from, to: Math.max(last.to, span.to) };
  }
  return all;
}
