import { readArrival } from '../../core/attendance/lateness';
import { readLeaving } from '../../core/attendance/leaving';
import type { Mark } from '../../core/attendance/mark';
import { type RegisterEvent, replayRegister } from '../../core/attendance/register-history';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** Something was recorded in the lesson: a mark, a meeting, an outage. */
export function isBegun(
  store: Pick<Store, 'registerEvents' | 'hasEvidence'>,
  lessonId: string,
): boolean {
  return store.registerEvents(lessonId).length > 0 || store.hasEvidence(lessonId);
}

/** Ids of the lessons of a list in which something was recorded, whenever they are. */
export function begunAmong(
  store: Pick<Store, 'begunLessons'>,
  lessons: readonly Lesson[],
): ReadonlySet<string> {
  const starts = lessons.map(({ start }) => Date.parse(start)).sort((a, b) => a - b);
  const [first, last] = [starts[0], starts.at(-1)];
  if (first === undefined || last === undefined) return new Set();
  return store.begunLessons(new Date(first).toISOString(), new Date(last + 1).toISOString());
}

/** The roll was called: marks in force, or a validation, be it that of a full class. */
export function hasMarks(store: Pick<Store, 'registerEvents'>, lessonId: string): boolean {
  const { state, marks } = replayRegister(store.registerEvents(lessonId));
  return state === 'done' || Object.keys(marks).length > 0;
}

/**
 * Whether a lesson may become another: freely before it has begun; afterwards the class and the
 * day stay, and the arrivals and leavings ever recorded stay inside, since undone ones may be redone.
 */
export function canBecome(
  store: Pick<Store, 'registerEvents' | 'hasEvidence'>,
  lesson: Lesson,
  next: Lesson,
  timeZone: string,
): boolean {
  if (!isBegun(store, lesson.id)) return true;
  return (
    next.classId === lesson.classId &&
    next.kind === lesson.kind &&
    dateIn(timeZone, next.start) === dateIn(timeZone, lesson.start) &&
    store
      .registerEvents(lesson.id)
      .flatMap(marksOf)
      .every((mark) => fits(mark, next))
  );
}

function marksOf(event: RegisterEvent): readonly Mark[] {
  if (event.kind === 'mark') return [event.mark];
  if (event.kind === 'mark-many') return Object.values(event.marks);
  return event.kind === 'validate' ? Object.values(event.declared ?? {}) : [];
}

function fits({ arrivedAt, leftAt }: Mark, lesson: Lesson): boolean {
  return (
    (arrivedAt === undefined || readArrival(lesson, arrivedAt).ok) &&
    (leftAt === undefined || readLeaving(lesson, leftAt).ok)
  );
}
