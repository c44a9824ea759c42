import type { Lesson } from '../timetable/lesson';
import { minutesLate } from './lateness';
import { minutesEarly } from './leaving';
import { lessonMinutes } from './lesson-span';
import { type Attended, isAbsence, type Mark } from './mark';
import { headKind } from './register';
import type { Marks } from './register-history';
import { isUndecided } from './unjustified';

/** A validated register as far as the distance matters. */
export type RemoteRegister = {
  readonly lesson: Pick<Lesson, 'start' | 'end' | 'mode'>;
  /** Pupil ids. */
  readonly roll: readonly string[];
  readonly marks: Marks;
  readonly duringOutage: boolean;
};

/**
 * One pupil in one lesson at a distance. `minutes` followed out of `lessonMinutes`: those of the
 * visio where a report knows them, out of what could be followed; 0 for who was absent, null where
 * nobody knows: unreachable, exempted, working on their own, or absent during an outage that is not
 * decided.
 */
export type RemoteCall<R extends RemoteRegister = RemoteRegister> = {
  readonly register: R;
  readonly pupilId: string;
  readonly mark: Mark | undefined;
  readonly isAsynchronous: boolean;
  readonly undecided: boolean;
  readonly minutes: number | null;
  readonly lessonMinutes: number;
};

/** Sums over the calls of a pupil or of a class. Late and left are among the followed ones. */
export type RemoteTotals = {
  readonly lessons: number;
  readonly followed: number;
  readonly absences: number;
  readonly unreachable: number;
  readonly asynchronous: number;
  readonly exempted: number;
  readonly late: number;
  readonly left: number;
  /** Unreachable by an outage that the teacher retained as the cause. */
  readonly retained: number;
  readonly undecided: number;
  readonly minutes: number;
  /** Minutes of the lessons whose minutes followed are known. */
  readonly outOf: number;
};

/**
 * The calls at a distance, in the order of the registers and of their rolls. The mark says where a
 * pupil followed from, else the lesson does; who is unreachable was awaited at a distance. In a
 * hybrid lesson without a word of the mark nobody knows: these are `unclear`, and counted nowhere.
 */
export function remoteCalls<R extends RemoteRegister>(
  registers: readonly R[],
): { readonly calls: readonly RemoteCall<R>[]; readonly unclear: number } {
  const calls: RemoteCall<R>[] = [];
  let unclear = 0;
  for (const register of registers) {
    for (const pupilId of register.roll) {
      const mark = register.marks[pupilId];
      const where = whereOf(mark, register.lesson);
      if (where === 'hybrid') unclear += 1;
      else if (where !== 'on-site') calls.push(callOf(register, pupilId, where));
    }
  }
  return { calls, unclear };
}

/** The sums of calls; `lessons` is followed + absences + unreachable + asynchronous + exempted. */
export function remoteTotals(calls: readonly RemoteCall[]): RemoteTotals {
  const count = (is: (call: RemoteCall) => boolean) => calls.filter(is).length;
  const known = calls.filter(({ minutes }) => minutes !== null);
  return {
    lessons: calls.length,
    followed: count(
      (call) => !call.isAsynchronous && call.mark?.presence !== 'absent' && !isOut(call),
    ),
    absences: count(({ mark }) => mark !== undefined && isAbsence(mark)),
    unreachable: count(isOut),
    asynchronous: count(({ isAsynchronous }) => isAsynchronous),
    exempted: count(({ mark }) => mark !== undefined && headKind(mark) === 'exempted'),
    late: count(({ mark, isAsynchronous }) => !isAsynchronous && mark?.arrivedAt !== undefined),
    left: count(({ mark, isAsynchronous }) => !isAsynchronous && mark?.leftAt !== undefined),
    retained: count(({ mark }) => mark?.outage === 'accepted'),
    undecided: count(({ undecided }) => undecided),
    minutes: known.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
    outOf: known.reduce((sum, call) => sum + call.lessonMinutes, 0),
  };
}

function isOut({ mark }: RemoteCall): boolean {
  return mark?.presence === 'unreachable';
}

function whereOf(mark: Mark | undefined, lesson: Pick<Lesson, 'mode'>) {
  return mark?.presence === 'unreachable' ? 'remote' : (mark?.mode ?? lesson.mode);
}

function callOf<R extends RemoteRegister>(
  register: R,
  pupilId: string,
  where: 'remote' | 'asynchronous',
): RemoteCall<R> {
  const { lesson, duringOutage } = register;
  const mark = register.marks[pupilId];
  const undecided = duringOutage && mark !== undefined && isUndecided(mark);
  const isAsynchronous = where === 'asynchronous';
  const attended = isAsynchronous || undecided ? undefined : attendedBy(mark);
  const whole = attended?.outOf ?? lessonMinutes(lesson);
  return {
    register,
    pupilId,
    mark,
    isAsynchronous,
    undecided,
    minutes:
      isAsynchronous || undecided ? null : (attended?.minutes ?? minutesOf(mark, lesson, whole)),
    lessonMinutes: whole,
  };
}

/** What the visio says of who was there or not; who was exempted had nothing to follow. */
function attendedBy(mark: Mark | undefined): Attended | undefined {
  return mark === undefined || headKind(mark) === 'exempted' ? undefined : mark.attended;
}

function minutesOf(
  mark: Mark | undefined,
  lesson: RemoteRegister['lesson'],
  whole: number,
): number | null {
  if (mark === undefined) return whole;
  if (mark.presence === 'unreachable' || headKind(mark) === 'exempted') return null;
  if (mark.presence === 'absent') return 0;
  const late = mark.arrivedAt === undefined ? 0 : minutesLate(lesson, mark.arrivedAt);
  const early = mark.leftAt === undefined ? 0 : minutesEarly(lesson, mark.leftAt);
  return Math.max(0, whole - late - early);
}
