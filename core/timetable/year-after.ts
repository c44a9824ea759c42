import type { SchoolYear } from './school-year';
import { schoolYearLabel } from './school-year-label';
import { shiftDate } from './shift-date';

/**
 * The school year to begin after one that is over: none of its days, since a teacher may have moved
 * its ends by months; null in July and August, when nothing follows yet. Where and when the school
 * is open stays as it was.
 * @param next The year of the calendar in which the new one lies.
 */
export function yearAfter(
  current: SchoolYear | undefined,
  next: Omit<SchoolYear, 'id'>,
): Omit<SchoolYear, 'id'> | null {
  if (current === undefined) return next;
  // A year made in August and prolonged by the teacher still has the label of the one before.
  if ([current.label, schoolYearLabel(current)].includes(next.label)) return null;
  const { end, timeZone, zone, midday, openHalfDays } = current;
  return {
    ...next,
    start: end < next.start ? next.start : shiftDate(end, 1),
    timeZone,
    ...(zone !== undefined && { zone }),
    ...(midday !== undefined && { midday }),
    ...(openHalfDays !== undefined && { openHalfDays }),
  };
}
