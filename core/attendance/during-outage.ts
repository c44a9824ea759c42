import { Temporal } from 'temporal-polyfill';
import type { Outage } from '../reachability/outage';
import type { Lesson } from '../timetable/lesson';

/** What of a lesson says whether an outage concerns it. */
type ConcernedLesson = Pick<Lesson, 'id' | 'start' | 'end' | 'mode'>;

/**
 * The outages of a class that may have kept pupils out of a lesson: those of the official room that
 * were observed during it, and the teacher's word in this lesson that was not withdrawn. A lesson
 * on site needs no room, unless its teacher says so.
 */
export function outagesDuring(lesson: ConcernedLesson, outages: readonly Outage[]): Outage[] {
  return outages.filter((outage) =>
    outage.source === 'teacher'
      ? outage.lessonId === lesson.id && outage.endedAt === undefined
      : lesson.mode !== 'on-site' && meets(outage, lesson),
  );
}

/** Whether any outage may have kept pupils out of a lesson. */
export function isDuringOutage(lesson: ConcernedLesson, outages: readonly Outage[]): boolean {
  return outagesDuring(lesson, outages).length > 0;
}

// An outage that was seen once only has no length: it counts in the lesson in which it was seen.
function meets(outage: Outage, lesson: Pick<Lesson, 'start' | 'end'>): boolean {
  const from = Temporal.Instant.from(outage.startedAt).epochMilliseconds;
  const to = Temporal.Instant.from(outage.endedAt ?? outage.lastObservedAt).epochMilliseconds;
  const start = Temporal.Instant.from(lesson.start).epochMilliseconds;
  const end = Temporal.Instant.from(lesson.end).epochMilliseconds;
  return from < end && (start < to || start <= from);
}
