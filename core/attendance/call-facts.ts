import type { MatrixCell, MatrixTotals } from '../contract/register-views';
import type { Lesson } from '../timetable/lesson';
import { minutesLate } from './lateness';
import { isAbsence, type Mark } from './mark';
import { appraise, isUnjustified } from './unjustified';

/** What one pupil was in one validated register. */
export type CallFacts = MatrixCell & { readonly minutesLate: number };

type CalledLesson = Pick<Lesson, 'start' | 'end' | 'mode'>;

/**
 * Reads a mark of a validated register; without one the pupil is present. Who follows from a
 * distance is there: in a lesson at a distance everybody present, unless the mark says otherwise.
 */
export function callFacts(
  mark: Mark | undefined,
  lesson: CalledLesson,
  duringOutage: boolean,
): CallFacts {
  const present = mark === undefined || mark.presence === 'present';
  const remote = present && (mark?.mode ?? lesson.mode) === 'remote';
  const called = { ...noFacts, calls: 1, remote: remote ? 1 : 0 };
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
  };
}

/** Of no call at all. */
const noFacts: CallFacts = {
  absences: 0,
  calls: 0,
  late: 0,
  minutesLate: 0,
  left: 0,
  unreachable: 0,
  remote: 0,
  exempted: 0,
  unjustified: false,
};

/** A cell with one more call: a pupil comes late to its first half-day and leaves in its last. */
export function addToCell(
  cell: MatrixCell | undefined,
  facts: CallFacts,
  part: { readonly isFirst: boolean; readonly isLast: boolean },
): MatrixCell {
  const known = cell ?? noFacts;
  return {
    absences: known.absences + facts.absences,
    calls: known.calls + facts.calls,
    late: known.late + (part.isFirst ? facts.late : 0),
    left: known.left + (part.isLast ? facts.left : 0),
    unreachable: known.unreachable + facts.unreachable,
    remote: known.remote + facts.remote,
    exempted: known.exempted + facts.exempted,
    unjustified: known.unjustified || facts.unjustified,
  };
}

/** Totals of nobody. */
export const noTotals: MatrixTotals = {
  absences: 0,
  calls: 0,
  late: 0,
  minutesLate: 0,
  left: 0,
  unreachable: 0,
  remote: 0,
  open: 0,
  brutes: 0,
  calculees: 0,
  unjustified: 0,
};

/** The sum of two totals. */
export function addTotals(a: MatrixTotals, b: MatrixTotals): MatrixTotals {
  return {
    absences: a.absences + b.absences,
    calls: a.calls + b.calls,
    late: a.late + b.late,
    minutesLate: a.minutesLate + b.minutesLate,
    left: a.left + b.left,
    unreachable: a.unreachable + b.unreachable,
    remote: a.remote + b.remote,
    open: a.open + b.open,
    brutes: a.brutes + b.brutes,
    calculees: a.calculees + b.calculees,
    unjustified: a.unjustified + b.unjustified,
  };
}

/** The facts of one call as totals; its half-days are counted apart. */
export function totalsOfCall(facts: CallFacts): MatrixTotals {
  const { exempted: _exempted, unjustified: _unjustified, ...summed } = facts;
  return { ...noTotals, ...summed };
}
