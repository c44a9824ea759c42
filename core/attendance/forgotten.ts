import { Temporal } from 'temporal-polyfill';
import { closedOn } from '../timetable/closed-days';
import { dateIn } from '../timetable/day';
import type { Lesson } from '../timetable/lesson';
import type { SchoolCalendar } from '../timetable/school-year';
import type { RegisterState } from './register';

/** The school year that registers are awaited in. */
type DatedCalendar = SchoolCalendar & { readonly timeZone: string };

type Awaited = {
  readonly lesson: Pick<Lesson, 'start' | 'end' | 'status'>;
  readonly state: RegisterState;
  /** Pupil ids. */
  readonly roll: readonly string[];
  /** ISO instant at which the lesson became known, where that may have been after it took place. */
  readonly knownSince?: string;
};

/** A register that somebody waits for. */
export type Forgotten<R> = R & { readonly state: 'todo' | 'open' };

/**
 * The registers that wait to be taken or finished at `now` (ISO instant), the oldest first: of
 * lessons of the school year that were not cancelled, have begun and have pupils, on days with
 * class. A lesson that is on counts as well: its register is due from the start. What a calendar
 * imported in November tells of September is not awaited, unless its register was begun.
 */
export function forgottenRegisters<R extends Awaited>(
  registers: readonly R[],
  schoolYear: DatedCalendar,
  now: string,
): Forgotten<R>[] {
  const instant = Temporal.Instant.from(now).epochMilliseconds;
  const at = (register: R) => Temporal.Instant.from(register.lesson.start).epochMilliseconds;
  return registers
    .filter(isUnfinished)
    .filter((register) => at(register) <= instant && hasClass(register.lesson, schoolYear))
    .sort((a, b) => at(a) - at(b));
}

function isUnfinished<R extends Awaited>(register: R): register is Forgotten<R> {
  const { state, roll, lesson } = register;
  if (state === 'done' || lesson.status !== 'planned' || roll.length === 0) return false;
  return state === 'open' || !wasOver(register);
}

function wasOver({ lesson, knownSince }: Awaited): boolean {
  return knownSince !== undefined && Temporal.Instant.compare(lesson.end, knownSince) <= 0;
}

function hasClass(lesson: Pick<Lesson, 'start'>, schoolYear: DatedCalendar): boolean {
  const date = dateIn(schoolYear.timeZone, lesson.start);
  const inside = schoolYear.start <= date && date <= schoolYear.end;
  return inside && closedOn(schoolYear, date) === null;
}
