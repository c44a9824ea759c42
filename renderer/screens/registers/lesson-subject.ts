import type { Translate } from '../../../core/strings/translate';
import type { Lesson } from '../../../core/timetable/lesson';
import { halfOfCall } from '../../../core/timetable/lesson-hours';

/** What a lesson is about; the call of a half-day has no subject and is named after its half. */
export function lessonSubject(
  t: Translate,
  lesson: Pick<Lesson, 'kind' | 'subject' | 'start'>,
  timeZone: string,
): string {
  if (lesson.kind === 'lesson') return lesson.subject;
  return t(`attendance.halfDayCall.${halfOfCall(lesson.start, timeZone)}`);
}
