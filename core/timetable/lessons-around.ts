import { Temporal } from 'temporal-polyfill';
import type { Lesson } from './lesson';

/** Lessons with what they are to a moment: on, the next ones, or the last ones that were. */
export type LessonsAround<L> = {
  readonly when: 'now' | 'next' | 'last';
  readonly lessons: readonly L[];
};

type Timed = Pick<Lesson, 'start' | 'end' | 'status'>;

/**
 * Of the lessons of a day, all those that are on at an ISO instant (UTC); else those that begin
 * next; else those that ended last. Cancelled ones are none; null: the day has no other.
 */
export function lessonsAround<L extends Timed>(
  lessons: readonly L[],
  now: string,
): LessonsAround<L> | null {
  const planned = lessons.filter(({ status }) => status === 'planned');
  const at = instantOf(now);
  const on = planned.filter(({ start, end }) => instantOf(start) <= at && at < instantOf(end));
  if (on.length > 0) return { when: 'now', lessons: on };
  const starts = planned.map(({ start }) => instantOf(start)).filter((start) => start > at);
  if (starts.length > 0) {
    const first = Math.min(...starts);
    return { when: 'next', lessons: planned.filter(({ start }) => instantOf(start) === first) };
  }
  if (planned.length === 0) return null;
  const last = Math.max(...planned.map(({ end }) => instantOf(end)));
  return { when: 'last', lessons: planned.filter(({ end }) => instantOf(end) === last) };
}

function instantOf(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
}
