import type { PupilDay, PupilYear } from '../contract/class-views';
import type { MatrixCell } from '../contract/register-views';
import { isOpenHalfDay } from '../timetable/half-day';
import type { Lesson } from '../timetable/lesson';
import type { SchoolYear } from '../timetable/school-year';
import { shiftDate } from '../timetable/shift-date';
import { isPlainPresence } from './absentees';
import {
  addToCell,
  addToTotals,
  type CallFacts,
  callFacts,
  newCell,
  newTotals,
  type OpenCell,
} from './call-facts';
import { type CalledHalfDay, halfDayReader } from './called-half-days';
import { countRegisters, type HalfDayCount } from './half-days';
import type { RegisterState } from './register';
import type { Marks } from './register-history';
import { type Stay, stayCheck } from './stay';
import { halfDayMarks } from './tally-half-days';
import { isUndecided } from './unjustified';

/** A register as the year of a pupil needs it. */
export type YearRegister = {
  readonly lesson: Pick<Lesson, 'id' | 'classId' | 'start' | 'end' | 'mode' | 'subject'>;
  readonly className: string;
  readonly state: RegisterState;
  /** Pupil ids. */
  readonly roll: readonly string[];
  readonly marks: Marks;
  /** An outage of the room that the lesson needed. */
  readonly duringOutage: boolean;
};

/** A stay in one class or group. */
type ClassStay = Stay & { readonly classId: string };

/** What the year of a pupil is made from. */
export type PupilYearInput<R extends YearRegister = YearRegister> = {
  readonly pupilId: string;
  readonly calendar: Omit<SchoolYear, 'id'>;
  readonly stays: readonly ClassStay[];
  readonly registers: readonly R[];
};

/** A register that called the pupil, with its half-days. */
export type PupilCall<R extends YearRegister = YearRegister> = R & {
  readonly parts: readonly CalledHalfDay[];
};

/**
 * The year of one pupil: the validated registers that have the pupil on their roll while the pupil
 * is in their class or group, by half-days as in `monthMatrix`. A lesson across the mid-day is in
 * two cells and counts once in the totals. Half-days of the law are counted month by month.
 */
export function pupilYear(input: PupilYearInput): PupilYear {
  const { pupilId, calendar } = input;
  const calls = pupilCalls(input);
  const totals = newTotals();
  const cells = new Map<string, OpenCell>();
  for (const { lesson, marks, duringOutage, parts } of calls) {
    const facts = callFacts(marks[pupilId], lesson, duringOutage);
    addToTotals(totals, facts);
    addToCells(cells, facts, parts);
  }
  return {
    timeZone: calendar.timeZone,
    days: daysOf(calendar, cells),
    totals: { ...totals, ...halfDaysOf(pupilId, calls) },
    marks: calls.flatMap((call) => markOf(call, pupilId)),
  };
}

/** The validated registers that called the pupil, oldest first. */
export function pupilCalls<R extends YearRegister>(
  input: PupilYearInput<R>,
): readonly PupilCall<R>[] {
  const { pupilId, calendar } = input;
  const partsOf = halfDayReader(calendar);
  const checks = new Map<string, (pupilId: string, date: string) => boolean>();
  const isIn = (classId: string, date: string): boolean => {
    const stays = input.stays.filter((stay) => stay.classId === classId);
    const check = checks.get(classId) ?? stayCheck(stays);
    checks.set(classId, check);
    return check(pupilId, date);
  };
  return input.registers
    .filter(({ state, roll }) => state === 'done' && roll.includes(pupilId))
    .flatMap((register) => {
      const parts = partsOf(register.lesson).filter(({ date }) => isInYear(calendar, date));
      const date = parts[0]?.date;
      const isCalled = date !== undefined && isIn(register.lesson.classId, date);
      return isCalled ? [{ ...register, parts }] : [];
    })
    .sort((a, b) => (a.lesson.start < b.lesson.start ? -1 : 1));
}

function isInYear({ start, end }: Pick<SchoolYear, 'start' | 'end'>, date: string): boolean {
  return start <= date && date <= end;
}

function addToCells(
  cells: Map<string, OpenCell>,
  facts: CallFacts,
  parts: readonly CalledHalfDay[],
): void {
  for (const [index, { key }] of parts.entries()) {
    const cell = cells.get(key) ?? newCell();
    cells.set(key, cell);
    addToCell(cell, facts, { isFirst: index === 0, isLast: index === parts.length - 1 });
  }
}

function daysOf(
  calendar: Omit<SchoolYear, 'id'>,
  cells: ReadonlyMap<string, MatrixCell>,
): PupilDay[] {
  const days: PupilDay[] = [];
  for (let date = calendar.start; date <= calendar.end; date = shiftDate(date, 1)) {
    const morning = cells.get(`${date} morning`);
    const afternoon = cells.get(`${date} afternoon`);
    days.push({
      date,
      ...(morning !== undefined && { morning }),
      ...(afternoon !== undefined && { afternoon }),
      isClosed:
        !isOpenHalfDay(calendar, date, 'morning') && !isOpenHalfDay(calendar, date, 'afternoon'),
    });
  }
  return days;
}

/** The half-days of the law in the calls of a pupil, month by month. */
export function pupilHalfDays(
  pupilId: string,
  calls: readonly PupilCall[],
): readonly HalfDayCount[] {
  const registers = calls.map(({ lesson, parts }) => ({ id: lesson.id, roll: [pupilId], parts }));
  const marks = calls.flatMap(({ lesson, marks: all, duringOutage }) => {
    const mark = all[pupilId];
    return mark === undefined ? [] : halfDayMarks(lesson.id, { [pupilId]: mark }, duringOutage);
  });
  return countRegisters(registers, marks);
}

function halfDaysOf(pupilId: string, calls: readonly PupilCall[]) {
  const sums = { open: 0, brutes: 0, calculees: 0, unjustified: 0 };
  for (const month of pupilHalfDays(pupilId, calls)) {
    sums.open += month.open;
    sums.brutes += month.brutes;
    sums.calculees += month.calculees;
    sums.unjustified += month.unjustified;
  }
  return sums;
}

function markOf(
  { lesson, className, marks, duringOutage }: PupilCall,
  pupilId: string,
): PupilYear['marks'] {
  const mark = marks[pupilId];
  if (mark === undefined || isPlainPresence(mark)) return [];
  const { id: lessonId, start, end, subject } = lesson;
  const undecided = duringOutage && isUndecided(mark);
  return [{ lessonId, className, start, end, subject, mark, ...(undecided && { undecided }) }];
}
