import type { MatrixPupil } from '../attendance/month-matrix';
import { spanMatrix } from '../attendance/month-matrix';
import { type Stay, stayCheck } from '../attendance/stay';
import type { MatrixCell } from '../contract/register-views';
import { type OpenHalfDay, openHalfDays } from '../timetable/half-day';
import { type ClassDays, classCalls, isWholeClass } from './class-days';

/**
 * What a pupil was in a half-day with class. `absent`: at one of its calls at least; `unreachable`
 * and `exempted` are no absences; `not-called`: no validated register has the pupil, nobody knows.
 */
export type RegisterCell =
  | 'absent'
  | 'unreachable'
  | 'exempted'
  | 'present'
  | 'not-called'
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
  readonly outside: readonly Omit<OpenHalfDay, 'key'>[];
  readonly uncounted: number;
  /** Every call is of a half-day: the class has one teacher. */
  readonly isWhole: boolean;
};

/**
 * Reads the register of a class. Rows come in the order of `pupils`, newcomers after the others, as
 * in a registre d'appel that was written at the beginning (reference/domain.md §2.2).
 */
export function registerSheet(input: ClassDays): RegisterSheet {
  const matrix = spanMatrix({ ...input, now: input.writtenAt });
  const halfDays = openHalfDays(input.calendar, input.from, input.to);
  const isEnrolled = stayCheck(input.stays);
  const open = new Set(halfDays.map(({ key }) => key));
  const rows = matrix.rows.map(({ pupilId, lastName, firstName, cells, totals }) => ({
    ...{ pupilId, lastName, firstName },
    cells: halfDays.map(({ key, date }) => cellOf(cells[key], isEnrolled(pupilId, date))),
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
      .flatMap(({ date, halves }) => halves.map((half) => ({ date, half })))
      .filter(({ date, half }) => !open.has(`${date} ${half}`)),
    uncounted: matrix.uncounted,
    isWhole: isWholeClass(classCalls(input)),
  };
}

function cellOf(cell: MatrixCell | undefined, isEnrolled: boolean): RegisterCell {
  if (cell === undefined) return isEnrolled ? 'not-called' : 'not-enrolled';
  if (cell.absences > 0) return 'absent';
  if (cell.unreachable > 0) return 'unreachable';
  return cell.exempted > 0 ? 'exempted' : 'present';
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
