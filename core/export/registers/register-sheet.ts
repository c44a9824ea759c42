import type { CutMatrixRegister, MatrixPupil } from '../../attendance/month-matrix';
import { type Stay, stayCheck } from '../../attendance/stay';
import type { MatrixCell } from '../../contract/register-views';
import { type OpenHalfDay, openHalfDays, USUAL_MIDDAY } from '../../timetable/half-day';
import { type ClassDays, classMatrix, isWholeClass } from '../class-days';
import { localMoment } from '../local-moment';

/**
 * What a pupil was in a half-day with class. `absent`: at one of its calls at least; `unreachable`
 * and `exempted` (allowed not to come) are no absences, who is exempted and there is `present`;
 * `not-called`: no validated register has the pupil, nobody knows; `to-come`: not yet either.
 */
export type RegisterCell =
  | 'absent'
  | 'unreachable'
  | 'exempted'
  | 'present'
  | 'not-called'
  | 'to-come'
  | 'not-enrolled';

/** A pupil of the register; `absences` half-days out of `outOf` with a call. */
export type RegisterRow = MatrixPupil & {
  /** In the order of the half-days. */
  readonly cells: readonly RegisterCell[];
  readonly absences: number;
  readonly outOf: number;
  /** First and last days of stays that lie inside the span, in order. */
  readonly moves: readonly StayMove[];
};

/** A pupil who came or left; `date` (`YYYY-MM-DD`) is the first or the last day. */
type StayMove = { readonly kind: 'came' | 'left'; readonly date: string };

/** `absences`: of how many pupils. */
type OutsideHalfDay = Omit<OpenHalfDay, 'key'> & { readonly absences: number };

/** The registre d'appel of a class over some days, in half-days. */
export type RegisterSheet = {
  /** Those with class, in order. */
  readonly halfDays: readonly OpenHalfDay[];
  readonly rows: readonly RegisterRow[];
  readonly absences: number;
  readonly outOf: number;
  /** Calls in which nobody has decided yet what an outage means for a pupil who was away. */
  readonly undecided: number;
  /** Half-days without class in which a register was validated: they have no column. */
  readonly outside: readonly OutsideHalfDay[];
  readonly uncounted: number;
  /** Every call is of a half-day: the class has one teacher. */
  readonly isWhole: boolean;
};

/**
 * Reads the register of a class. Rows come in the order of `pupils`, newcomers after the others, as
 * in a registre d'appel that was written at the beginning (reference/domain.md §2.2).
 */
export function registerSheet(input: ClassDays): RegisterSheet {
  const matrix = classMatrix(input);
  const halfDays = openHalfDays(input.calendar, input.from, input.to);
  const isEnrolled = stayCheck(input.stays);
  const { calls } = input;
  const isExcused = excusedReader(calls);
  const isToCome = toComeReader(input);
  const open = new Set(halfDays.map(({ key }) => key));
  const rows = matrix.rows.map(({ pupilId, lastName, firstName, cells, totals }) => ({
    ...{ pupilId, lastName, firstName },
    cells: halfDays.map((halfDay): RegisterCell => {
      const cell = cells[halfDay.key];
      if (cell !== undefined) return calledCell(cell, isExcused(pupilId, halfDay.key));
      if (!isEnrolled(pupilId, halfDay.date)) return 'not-enrolled';
      return isToCome(halfDay) ? 'to-come' : 'not-called';
    }),
    absences: totals.brutes,
    outOf: totals.open,
    moves: movesOf(pupilId, input),
  }));
  return {
    halfDays,
    rows: [...rows.filter((row) => !isNewcomer(row)), ...rows.filter(isNewcomer)],
    absences: matrix.totals.brutes,
    outOf: matrix.totals.open,
    undecided: matrix.totals.undecided,
    outside: matrix.days
      .flatMap(({ date, halves }) => halves.map((half) => ({ key: `${date} ${half}`, date, half })))
      .filter(({ key }) => !open.has(key))
      .map(({ key, date, half }) => {
        const absent = matrix.rows.filter(({ cells }) => (cells[key]?.absences ?? 0) > 0);
        return { date, half, absences: absent.length };
      }),
    uncounted: matrix.uncounted,
    isWhole: isWholeClass(calls),
  };
}

function calledCell(cell: MatrixCell, isExcused: boolean): RegisterCell {
  if (cell.absences > 0) return 'absent';
  if (cell.unreachable > 0) return 'unreachable';
  return isExcused ? 'exempted' : 'present';
}

/** Whether a pupil was allowed not to come to a call of a half-day: a cell says only « inapte ». */
function excusedReader(
  calls: readonly CutMatrixRegister[],
): (pupilId: string, key: string) => boolean {
  const excused = new Set(
    calls
      .filter(({ state }) => state === 'done')
      .flatMap(({ parts, roll, marks }) =>
        roll
          .filter((id) => marks[id]?.exemption === 'away')
          .flatMap((id) => parts.map(({ key }) => `${id} ${key}`)),
      ),
  );
  return (pupilId, key) => excused.has(`${pupilId} ${key}`);
}

function toComeReader({
  writtenAt,
  timeZone,
  calendar,
}: ClassDays): (halfDay: OpenHalfDay) => boolean {
  const now = localMoment(writtenAt, timeZone);
  const isMorning = now.time < (calendar.midday ?? USUAL_MIDDAY);
  return ({ date, half }) =>
    date === now.date ? isMorning && half === 'afternoon' : now.date < date;
}

// Who is there from the first day of the school year to its last one did not come or leave.
function movesOf(
  pupilId: string,
  { stays, calendar, from, to }: Pick<ClassDays, 'stays' | 'calendar' | 'from' | 'to'>,
): readonly StayMove[] {
  return stays
    .filter((stay) => stay.pupilId === pupilId)
    .sort((a, b) => (a.from < b.from ? -1 : 1))
    .flatMap((stay: Stay): StayMove[] => [
      ...(from <= stay.from && stay.from <= to && calendar.start < stay.from
        ? [{ kind: 'came' as const, date: stay.from }]
        : []),
      ...(stay.to !== undefined && from <= stay.to && stay.to <= to && stay.to < calendar.end
        ? [{ kind: 'left' as const, date: stay.to }]
        : []),
    ]);
}

function isNewcomer({ moves }: RegisterRow): boolean {
  return moves[0]?.kind === 'came';
}
