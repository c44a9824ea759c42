import { Temporal } from 'temporal-polyfill';
import type { Outage } from '../reachability/outage';
import type { Lesson } from '../timetable/lesson';

/**
 * Whether an outage of the official room may have kept pupils out of a lesson: one that was
 * observed during it, or the teacher's word in this lesson that was not withdrawn. A lesson on site
 * needs no room, unless its teacher says so.
 */
export function isDuringOutage(
  lesson: Pick<Lesson, 'id' | 'start' | 'end' | 'mode'>,
  outages: readonly Outage[],
): boolean {
  return outages.some((outage) =>
    outage.source === 'teacher'
      ? outage.lessonId === lesson.id && outage.endedAt === undefined
      : lesson.mode !== 'on-site' && meets(outage, lesson),
  );
}

// An outage that was seen once only has no length: it counts in the lesson in which it was seen.
function meets(outage: Outage, lesson: Pick<Lesson, 'start' | 'end'>): boolean {
  const from = Temporal.Instant.from(outage.startedAt).epochMilliseconds;
  const to = Temporal.Instant.from(outage.endedAt ?? outage.lastObservedAt).epochMilliseconds;
  const start = Temporal.Instant.from(lesson.start).epochMilliseconds;
  const end = Temporal.Instant.from(lesson.end).epochMilliseconds;
  return from < end && (start < to || start <= from);
}
