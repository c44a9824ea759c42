import { Temporal } from 'temporal-polyfill';
import type { TypedLesson, WeekLesson } from '../../../core/contract/timetable-views';
import type { Translate } from '../../../core/strings/translate';
import { halfOfCall, minutesUntil } from '../../../core/timetable/lesson-hours';

/** What a lesson is about: its subject, or which half-day is called. */
export function subjectWords(
  t: Translate,
  lesson: Pick<WeekLesson, 'kind' | 'start' | 'subject'>,
  timeZone: string,
): string {
  if (lesson.kind === 'lesson') return lesson.subject;
  return t(`attendance.halfDayCall.${halfOfCall(lesson.start, timeZone)}`);
}

/** What is worth a word on the timetable; what is normal says nothing. */
export function remarkWords(t: Translate, lesson: WeekLesson, now: string): string | null {
  if (lesson.status === 'cancelled') return t('timetable.lesson.cancelled');
  const isPast = minutesUntil(now, lesson.end) <= 0;
  if (isPast && lesson.state !== 'done') return t(`timetable.lesson.${lesson.state}`);
  return lesson.mode === 'on-site' ? null : t(`attendance.lessonModes.${lesson.mode}`);
}

/** A lesson as its form begins: on the wall clock. */
export function typedLesson(lesson: WeekLesson, timeZone: string): TypedLesson {
  const local = (instant: string) => Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone);
  const hour = (instant: string) =>
    local(instant).toPlainTime().toString({ smallestUnit: 'minute' });
  return {
    classId: lesson.classId,
    kind: lesson.kind,
    date: local(lesson.start).toPlainDate().toString(),
    start: hour(lesson.start),
    end: hour(lesson.end),
    subject: lesson.subject,
    mode: lesson.mode,
    ...(lesson.location === undefined ? {} : { location: lesson.location }),
  };
}
