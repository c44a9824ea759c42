import type { RegisterView } from '../../contract/register-views';
import { assertNever } from '../../shared/assert-never';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import { halfOfCall } from '../../timetable/lesson-hours';
import { shortClassName } from '../file-name';
import { localMoment, sayDate, sayTime } from '../local-moment';

/** A lesson with the name of its class or group and the time zone of its hours. */
type CalledLesson = Pick<RegisterView, 'className' | 'timeZone'> & {
  readonly lesson: Pick<Lesson, 'start' | 'end' | 'kind' | 'subject'>;
};

/** `Appel de 4A, Mathématiques, 23/11/2026, 08h00 à 08h55` */
export function lessonTitle(called: CalledLesson, t: Translate): string {
  const { className, lesson, timeZone } = called;
  const start = localMoment(lesson.start, timeZone);
  const facts = {
    className,
    date: sayDate(start.date, t),
    start: sayTime(start.time, t),
    end: sayTime(localMoment(lesson.end, timeZone).time, t),
  };
  const what = calledFor(called, t);
  if (what === null) return t('exports.lesson.titleWithoutSubject', facts);
  return lesson.kind === 'half-day'
    ? t('exports.lesson.titleOfHalfDay', { ...facts, call: what })
    : t('exports.lesson.title', { ...facts, subject: what });
}

/** The subject of a lesson, or which half-day is called; null where the lesson has no subject. */
export function calledFor(
  {
    lesson,
    timeZone,
  }: Pick<CalledLesson, 'timeZone'> & {
    readonly lesson: Pick<Lesson, 'start' | 'kind' | 'subject'>;
  },
  t: Translate,
): string | null {
  if (lesson.kind === 'half-day') {
    return t(`attendance.halfDayCall.${halfOfCall(lesson.start, timeZone)}`);
  }
  const subject = lesson.subject.trim();
  return subject === '' ? null : subject;
}

/** How far the roll call of a lesson is, as a note. */
export function callStateNote(
  { state, validatedAt, timeZone }: Pick<RegisterView, 'state' | 'validatedAt' | 'timeZone'>,
  t: Translate,
): string {
  switch (state) {
    case 'todo':
      return t('exports.lesson.todo');
    case 'open':
      return t('exports.lesson.open');
    case 'done': {
      if (validatedAt === undefined) return t('exports.lesson.done');
      const { date, time } = localMoment(validatedAt, timeZone);
      return t('exports.lesson.doneAt', { date: sayDate(date, t), time: sayTime(time, t) });
    }
    default:
      return assertNever(state);
  }
}

/** What the names of its files say of a lesson: `Appel 4A 2026-11-23 8h00`. */
export function lessonStemFacts({ className, lesson, timeZone }: CalledLesson) {
  const { date, time } = localMoment(lesson.start, timeZone);
  const facts = { className: shortClassName(className), date };
  return { ...facts, hours: Number(time.slice(0, 2)), minutes: time.slice(3) };
}

/** Several things said in a row; null where there is none. */
export function sayInTurn(said: readonly string[], t: Translate): string | null {
  if (said.length === 0) return null;
  return said.reduce((before, next) => t('exportLessons.list', { before, next }));
}
