import type { LessonView } from '../../../core/contract/views';
import type { Translate } from '../../../core/strings/translate';
import { halfOfCall } from '../../../core/timetable/lesson-hours';

/** What a lesson is about: its subject, or « Matin » for the call of a half-day. */
export function lessonTopic(
  t: Translate,
  lesson: Pick<LessonView, 'kind' | 'subject' | 'start'>,
  timeZone: string,
): string {
  if (lesson.kind === 'lesson') return lesson.subject;
  return t(`today.halves.${halfOfCall(lesson.start, timeZone)}`);
}

/** How and where a lesson is given: « sur place, salle 204 ». */
export function lessonPlace(t: Translate, lesson: Pick<LessonView, 'mode' | 'location'>): string {
  const mode = t(`attendance.lessonModes.${lesson.mode}`);
  return lesson.location === undefined ? mode : `${mode}, ${lesson.location}`;
}
