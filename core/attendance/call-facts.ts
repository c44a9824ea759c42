import type { MatrixCell, MatrixTotals } from '../contract/register-views';
import type { Lesson } from '../timetable/lesson';
import { minutesLate } from './lateness';
import { isAbsence, type Mark } from './mark';
import { appraise, isUndecided, isUnjustified } from './unjustified';

/** What one pupil was in one validated register. */
export type CallFacts = MatrixCell & { readonly minutesLate: number };

/** Added up in place: a month of a class has thousands of calls. */
export type OpenCell = { -readonly [K in keyof MatrixCell]: MatrixCell[K] };
/** The totals of a pupil while they are added up, as `OpenCell`. */
export type OpenTotals = { -readonly [K in keyof MatrixTotals]: MatrixTotals[K] };

/** One call of a pupil who was there, as everybody expected. */
const PRESENT: CallFacts = { ...newCell(), calls: 1, minutesLate: 0 };
const PRESENT_REMOTE: CallFacts = { ...PRESENT, remote: 1 };

/**
 * Reads a mark of a validated register; without one the pupil is present. Who follows from a
 * distance is there: in a lesson at a distance everybody present, unless the mark says otherwise.
 */
export function callFacts(
  mark: Mark | undefined,
  lesson: Pick<Lesson, 'start' | 'end' | 'mode'>,
  duringOutage: boolean,
): CallFacts {
  const present = mark === undefined || mark.presence === 'present';
  const remote = present && (mark?.mode ?? lesson.mode) === 'remote';
  const called = remote ? PRESENT_REMOTE : PRESENT;
  if (mark === undefined) return called;
  return {
    ...called,
    absences: isAbsence(mark) ? 1 : 0,
    late: mark.arrivedAt === undefined ? 0 : 1,
    minutesLate: mark.arrivedAt === undefined ? 0 : minutesLate(lesson, mark.arrivedAt),
    left: mark.leftAt === undefined ? 0 : 1,
    unreachable: mark.presence === 'unreachable' ? 1 : 0,
    exempted: mark.exemption === undefined ? 0 : 1,
    unjustified: isUnjustified(appraise(mark, duringOutage)),
    undecided: duringOutage && isUndecided(mark) ? 1 : 0,
  };
}

/** A cell without any call. */
export function newCell(): OpenCell {
  return {
    absences: 0,
    calls: 0,
    late: 0,
    left: 0,
    unreachable: 0,
    remote: 0,
    exempted: 0,
    unjustified: false,
    undecided: 0,
  };
}

/** Adds a call to a cell: a pupil comes late to its first half-day and leaves in its last. */
export function addToCell(
  cell: OpenCell,
  facts: CallFacts,
  part: { readonly isFirst: boolean; readonly isLast: boolean },
): void {
  cell.absences += facts.absences;
  cell.calls += facts.calls;
  cell.late += part.isFirst ? facts.late : 0;
  cell.left += part.isLast ? facts.left : 0;
  cell.unreachable += facts.unreachable;
  cell.remote += facts.remote;
  cell.exempted += facts.exempted;
  cell.unjustified ||= facts.unjustified;
  cell.undecided += facts.undecided;
}

/** Totals of no call at all. */
export function newTotals(): OpenTotals {
  return {
    absences: 0,
    calls: 0,
    late: 0,
    minutesLate: 0,
    left: 0,
    unreachable: 0,
    remote: 0,
    undecided: 0,
    open: 0,
    brutes: 0,
    calculees: 0,
    unjustified: 0,
  };
}

/** Adds a call to totals; half-days are counted apart. */
export function addToTotals(totals: OpenTotals, facts: CallFacts): void {
  totals.absences += facts.absences;
  totals.calls += facts.calls;
  totals.late += facts.late;
  totals.minutesLate += facts.minutesLate;
  totals.left += facts.left;
  totals.unreachable += facts.unreachable;
  totals.remote += facts.remote;
  totals.undecided += facts.undecided;
}

/** The sum of the totals of rows. */
export function sumTotals(rows: readonly MatrixTotals[]): MatrixTotals {
  const sum = newTotals();
  const names = Object.keys(sum) as (keyof MatrixTotals)[];
  for (const totals of rows) {
    for (const name of names) sum[name] += totals[name];
  }
  return sum;
}
