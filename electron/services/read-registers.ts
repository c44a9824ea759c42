import { declaredMarks, withDeclared } from '../../core/attendance/declared';
import type { RegisterState } from '../../core/attendance/register';
import { type Marks, replayRegister } from '../../core/attendance/register-history';
import { type EnrolledPupil, enrolledOn } from '../../core/roster/enrolled-pupil';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { Store } from './ports';

/** The register of one lesson, as everything that counts registers needs it. */
export type ReadRegister = {
  readonly lesson: Lesson;
  readonly state: RegisterState;
  /** Pupil ids: frozen by the validation, before it those enrolled on the lesson's date. */
  readonly roll: readonly string[];
  /** Before the validation with the absences declared in advance. */
  readonly marks: Marks;
  /** ISO instant. */
  readonly validatedAt?: string;
};

/**
 * Reads the registers of many lessons: their events and the absence periods at once, the enrolments
 * once for each class, whatever the number of lessons.
 */
export function readRegisters(
  store: Pick<Store, 'registerEventsOf' | 'absencePeriodsBetween' | 'enrolled'>,
  lessons: readonly Lesson[],
  timeZone: string,
): ReadRegister[] {
  if (lessons.length === 0) return [];
  const events = store.registerEventsOf(lessons.map(({ id }) => id));
  const { from, to } = spanOf(lessons);
  const periods = store.absencePeriodsBetween(from, to);
  const rollOn = rollReader(store);
  return lessons.map((lesson) => {
    const history = replayRegister(events.get(lesson.id) ?? []);
    const { state, validatedAt } = history;
    const roll = history.roll ?? rollOn(lesson.classId, dateIn(timeZone, lesson.start));
    const declared = state === 'done' ? {} : declaredMarks(periods, lesson, roll);
    const marks = withDeclared(history.marks, declared, state);
    return { lesson, state, roll, marks, ...(validatedAt !== undefined && { validatedAt }) };
  });
}

// ISO instants in UTC are in order of time as strings; every lesson starts before its own end.
function spanOf(lessons: readonly Lesson[]): { from: string; to: string } {
  const starts = lessons.map(({ start }) => start).sort();
  const ends = lessons.map(({ end }) => end).sort();
  return { from: starts[0] ?? '', to: ends.at(-1) ?? '' };
}

/** The rolls of classes by date: put in order once, however many lessons a class has that day. */
export function rollReader(store: Pick<Store, 'enrolled'>) {
  const classes = new Map<string, readonly EnrolledPupil[]>();
  const known = new Map<string, readonly string[]>();
  return (classId: string, date: string): readonly string[] => {
    const key = `${classId} ${date}`;
    const pupils = classes.get(classId) ?? store.enrolled(classId);
    classes.set(classId, pupils);
    const roll = known.get(key) ?? enrolledOn(pupils, date).map(({ id }) => id);
    known.set(key, roll);
    return roll;
  };
}
