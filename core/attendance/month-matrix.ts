import { Temporal } from 'temporal-polyfill';
import type { MatrixDay, MatrixRow, MonthView } from '../contract/register-views';
import { lastDayOf } from '../timetable/last-day-of';
import type { Lesson } from '../timetable/lesson';
import type { SchoolCalendar } from '../timetable/school-year';
import {
  addToCell,
  addToTotals,
  type CallFacts,
  callFacts,
  newCell,
  newTotals,
  type OpenCell,
  type OpenTotals,
  sumTotals,
} from './call-facts';
import { byHalfDay, type CalledHalfDay, halfDayReader } from './called-half-days';
import { countRegisters, type HalfDayCount, noHalfDays } from './half-days';
import type { RegisterState } from './register';
import type { Marks } from './register-history';
import { type Stay, stayCheck } from './stay';
import { halfDayMarks } from './tally-half-days';

/** A register as the month of a class needs it. */
export type MatrixRegister = {
  readonly lesson: Pick<Lesson, 'id' | 'start' | 'end' | 'mode' | 'status'>;
  readonly state: RegisterState;
  /** Pupil ids. */
  readonly roll: readonly string[];
  readonly marks: Marks;
  /** An outage of the room that the lesson needed. */
  readonly duringOutage: boolean;
};

/** Who has a row. */
export type MatrixPupil = Pick<MatrixRow, 'pupilId' | 'lastName' | 'firstName'>;

/** A register with its half-days in the span, and those of its roll who have a row. */
export type CutMatrixRegister<R extends MatrixRegister = MatrixRegister> = R & {
  readonly id: string;
  readonly parts: readonly CalledHalfDay[];
};

/** All that the matrix of a class is made from. */
export type MatrixInput<R extends MatrixRegister = MatrixRegister> = {
  readonly calendar: SchoolCalendar;
  readonly pupils: readonly MatrixPupil[];
  readonly stays: readonly Stay[];
  readonly registers: readonly R[];
  /** ISO instant; says which registers are awaited. */
  readonly now: string;
};

/** Days, `YYYY-MM-DD`, both included. */
export type DaySpan = { readonly from: string; readonly to: string };

type AwaitedLesson = Pick<Lesson, 'start' | 'status'>;

type Matrix = Pick<MonthView, 'days' | 'rows' | 'totals' | 'outsideCalendar' | 'uncounted'>;

type Sums = { readonly cells: Record<string, OpenCell>; readonly totals: OpenTotals };

/**
 * The matrix of a class in a month (`YYYY-MM`): its pupils by half-days, from the validated
 * registers that have them on their roll while they are enrolled. A lesson across the mid-day shows
 * in two cells and counts once in the totals. Rows come in the order of `pupils`.
 */
export function monthMatrix(input: MatrixInput & { readonly month: string }): Matrix {
  return spanMatrix({ ...input, from: `${input.month}-01`, to: lastDayOf(input.month) });
}

/** The same over any days. The half-days of the law are counted month by month and added up. */
function spanMatrix(input: MatrixInput & DaySpan): Matrix {
  return cutMatrix(input, cutRegisters(input));
}

/** The same from registers that were cut already (`cutRegisters`). */
export function cutMatrix(
  { pupils, now }: Pick<MatrixInput, 'pupils' | 'now'>,
  concerned: readonly CutMatrixRegister[],
): Matrix {
  const done = concerned.filter(({ state }) => state === 'done');
  const marks = done.flatMap((each) => halfDayMarks(each.id, each.marks, each.duringOutage));
  const rows = rowsOf(pupils, done, byPupil(countRegisters(done, marks)));
  return {
    days: daysOf(done),
    rows,
    totals: sumTotals(rows.map(({ totals }) => totals)),
    outsideCalendar: done.filter(({ parts }) => parts.every(({ open }) => !open)).length,
    uncounted: concerned.filter((register) => isAwaited(register, now)).length,
  };
}

/**
 * The registers of some days that concern the pupils with a row, each with its half-days in these
 * days and with those of its roll who have a row and are enrolled.
 */
export function cutRegisters<R extends MatrixRegister>(
  input: MatrixInput<R> & DaySpan,
): readonly CutMatrixRegister<R>[] {
  const partsOf = halfDayReader(input.calendar);
  const isEnrolled = stayCheck(input.stays);
  const withRow = new Set(input.pupils.map(({ pupilId }) => pupilId));
  return input.registers.flatMap((register) => {
    const parts = partsOf(register.lesson).filter(
      ({ date }) => input.from <= date && date <= input.to,
    );
    const date = parts[0]?.date;
    if (date === undefined) return [];
    const roll = register.roll.filter((id) => withRow.has(id) && isEnrolled(id, date));
    return roll.length === 0 ? [] : [{ ...register, id: register.lesson.id, parts, roll }];
  });
}

type LawCount = Pick<HalfDayCount, 'open' | 'brutes' | 'calculees' | 'unjustified'>;

function byPupil(counts: readonly HalfDayCount[]): ReadonlyMap<string, LawCount> {
  const sums = new Map<string, LawCount>();
  for (const count of counts) {
    const before = sums.get(count.pupilId) ?? noHalfDays(count.pupilId, '');
    sums.set(count.pupilId, {
      open: before.open + count.open,
      brutes: before.brutes + count.brutes,
      calculees: before.calculees + count.calculees,
      unjustified: before.unjustified + count.unjustified,
    });
  }
  return sums;
}

function rowsOf(
  pupils: readonly MatrixPupil[],
  done: readonly CutMatrixRegister[],
  counts: ReadonlyMap<string, LawCount>,
): MatrixRow[] {
  const sums = new Map(pupils.map(({ pupilId }) => [pupilId, newSums()]));
  for (const register of done) {
    for (const pupilId of new Set(register.roll)) {
      const ofPupil = sums.get(pupilId);
      const facts = callFacts(register.marks[pupilId], register.lesson, register.duringOutage);
      if (ofPupil !== undefined) addCall(ofPupil, facts, register.parts);
    }
  }
  return pupils.map(({ pupilId, lastName, firstName }) => {
    const { cells, totals } = sums.get(pupilId) ?? newSums();
    const { open, brutes, calculees, unjustified } = counts.get(pupilId) ?? noHalfDays(pupilId, '');
    const halfDays = { open, brutes, calculees, unjustified };
    return { pupilId, lastName, firstName, cells, totals: { ...totals, ...halfDays } };
  });
}

function newSums(): Sums {
  return { cells: {}, totals: newTotals() };
}

function addCall(sums: Sums, facts: CallFacts, parts: readonly CalledHalfDay[]): void {
  addToTotals(sums.totals, facts);
  for (const [index, { key }] of parts.entries()) {
    const part = { isFirst: index === 0, isLast: index === parts.length - 1 };
    const cell = sums.cells[key] ?? newCell();
    sums.cells[key] = cell;
    addToCell(cell, facts, part);
  }
}

function daysOf(done: readonly CutMatrixRegister[]): MatrixDay[] {
  const halfDays = new Map(done.flatMap(({ parts }) => parts.map((part) => [part.key, part])));
  const days = new Map<string, CalledHalfDay['half'][]>();
  for (const { date, half } of [...halfDays.values()].sort(byHalfDay)) {
    days.set(date, [...(days.get(date) ?? []), half]);
  }
  return [...days].map(([date, halves]) => ({ date, halves }));
}

/** Whether the register of a lesson that has begun by `now` (ISO instant) is not validated. */
export function isAwaited(
  { state, lesson }: { readonly state: RegisterState; readonly lesson: AwaitedLesson },
  now: string,
): boolean {
  return (
    state !== 'done' &&
    lesson.status === 'planned' &&
    Temporal.Instant.compare(lesson.start, now) <= 0
  );
}
