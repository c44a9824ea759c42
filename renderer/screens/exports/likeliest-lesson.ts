import type { LessonView } from '../../../core/contract/views';
import { currentLesson } from '../../../core/timetable/day';

/**
 * The lesson of a day that a document is wanted of at an instant (ISO): that of the last roll call
 * that was validated, else begun, else the one that is on or comes next, else the first one.
 */
export function likeliest(lessons: readonly LessonView[], now: string): string | null {
  const planned = lessons.filter(({ status }) => status === 'planned');
  const last = (state: LessonView['register']['state']) =>
    planned.findLast((lesson) => lesson.register.state === state);
  const found = last('done') ?? last('open') ?? currentLesson(planned, now) ?? lessons[0];
  return found?.id ?? null;
}
