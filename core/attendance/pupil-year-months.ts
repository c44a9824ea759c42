import type { MatrixTotals } from '../contract/register-views';
import { addToTotals, callFacts, newTotals, type OpenTotals } from './call-facts';
import { type PupilCall, pupilHalfDays } from './pupil-year';

/** One month (`YYYY-MM`) of the year of a pupil. */
export type PupilMonthTotals = MatrixTotals & { readonly month: string };

/**
 * The calls of a pupil month by month, in order; months without a call have no row. A lesson belongs
 * to the month in which it begins, its half-days to their own. The sums are those of `pupilYear`.
 */
export function pupilYearMonths(
  pupilId: string,
  calls: readonly PupilCall[],
): readonly PupilMonthTotals[] {
  const months = new Map<string, OpenTotals & { month: string }>();
  const open = (month: string) => {
    const known = months.get(month) ?? { ...newTotals(), month };
    months.set(month, known);
    return known;
  };
  for (const { marks, lesson, duringOutage, parts } of calls) {
    const facts = callFacts(marks[pupilId], lesson, duringOutage);
    addToTotals(open(parts[0]?.date.slice(0, 7) ?? ''), facts);
  }
  for (const { month, open: halfDays, brutes, calculees, unjustified } of pupilHalfDays(
    pupilId,
    calls,
  )) {
    Object.assign(open(month), { open: halfDays, brutes, calculees, unjustified });
  }
  return [...months.values()].sort((a, b) => (a.month < b.month ? -1 : 1));
}
