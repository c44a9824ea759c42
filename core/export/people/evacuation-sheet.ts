import type { Mark } from '../../attendance/mark';
import type { RegisterState } from '../../attendance/register';
import type { Marks } from '../../attendance/register-history';
import type { EvacuatedClass } from '../../contract/print-views';
import { nameInUse } from '../../roster/enrolled-pupil';
import type { Pupil } from '../../roster/pupil';
import { assertNever } from '../../shared/assert-never';
import type { Translate } from '../../strings/translate';
import type { Lesson } from '../../timetable/lesson';
import type { LessonsAround } from '../../timetable/lessons-around';
import { localMoment, sayTime } from '../local-moment';

/** A class to be counted outside; `pupils` in the order of its list. */
export type EvacuationInput = {
  readonly className: string;
  readonly pupils: readonly Pupil[];
  /** Null: no lesson of the day is known. */
  readonly call: {
    readonly when: LessonsAround<Lesson>['when'];
    readonly lesson: Lesson;
    readonly state: RegisterState;
    readonly marks: Marks;
  } | null;
  readonly timeZone: string;
};

/** What a teacher holds outside: where the class was, who is expected, and what is not known. */
export function evacuationSheet(input: EvacuationInput, t: Translate): EvacuatedClass {
  const { className, pupils, call } = input;
  const marks = call?.marks ?? {};
  const away = pupils.filter(({ id }) => isAway(marks[id], call?.lesson)).length;
  const count = pupils.length;
  return {
    className,
    lines: [
      ...linesOf(input, t),
      count === 0
        ? t('exportPeople.evacuation.nobody')
        : t('exportPeople.evacuation.expected', { expected: count, away }),
    ],
    place: placeOf(call?.lesson, t),
    pupils: pupils.map((pupil, at) => {
      const mark = marks[pupil.id];
      const state = mark === undefined ? '' : stateOf(mark, input.timeZone, t);
      return {
        number: at + 1,
        lastName: nameInUse(pupil),
        firstName: pupil.firstName,
        ...(state !== '' && { state }),
      };
    }),
    found: t('exportPeople.evacuation.found', { count }),
  };
}

function placeOf(lesson: Lesson | undefined, t: Translate): string {
  const location = lesson?.location?.trim() ?? '';
  return location === ''
    ? t('exportPeople.evacuation.noLocation')
    : t('exportPeople.evacuation.location', { location });
}

function linesOf({ call, timeZone }: EvacuationInput, t: Translate): readonly string[] {
  if (call === null) return [t('exportPeople.evacuation.noLesson')];
  const { lesson, when, state } = call;
  const hours = {
    start: sayTime(localMoment(lesson.start, timeZone).time, t),
    end: sayTime(localMoment(lesson.end, timeZone).time, t),
  };
  const subject = lesson.subject.trim();
  const named =
    subject === ''
      ? t('exportPeople.evacuation.lesson', hours)
      : t('exportPeople.evacuation.lessonOf', { subject, ...hours });
  return [
    `${t(`exportPeople.evacuation.when.${when}`)}, ${named}.`,
    ...(lesson.mode === 'on-site' ? [] : [t(`exportPeople.evacuation.${lesson.mode}`)]),
    t(`exportPeople.evacuation.call.${state}`),
  ];
}

/** Absent, at a distance or gone: not to be looked for first. Who is unreachable was at a distance. */
function isAway(mark: Mark | undefined, lesson: Lesson | undefined): boolean {
  if (mark === undefined) return false;
  if (mark.presence !== 'present') return true;
  return (mark.mode ?? lesson?.mode) === 'remote' || mark.mode === 'asynchronous';
}

function stateOf(mark: Mark, timeZone: string, t: Translate): string {
  const at = (instant: string) => ({ time: sayTime(localMoment(instant, timeZone).time, t) });
  const key = 'exportPeople.evacuation.states';
  switch (mark.presence) {
    case 'unreachable':
      return t(`${key}.unreachable`);
    case 'absent':
      if (mark.exemption !== undefined) return t(`${key}.exempted`);
      return t(mark.evidence === 'declared' ? `${key}.declared` : `${key}.absent`);
    case 'present':
      if (mark.mode === 'remote' || mark.mode === 'asynchronous') return t(`${key}.remote`);
      if (mark.leftAt !== undefined) return t(`${key}.left`, at(mark.leftAt));
      if (mark.arrivedAt !== undefined) return t(`${key}.late`, at(mark.arrivedAt));
      return t(`${key}.present`);
    default:
      return assertNever(mark.presence);
  }
}
