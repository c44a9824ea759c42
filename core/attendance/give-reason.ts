import { isAbsence } from './mark';
import type { Reason } from './reason';
import type { RegisterAct, RegisterHistory } from './register-history';

/**
 * Gives a pupil's absence in force the reason of an absence period. Null when there is no absence,
 * or when it has a reason already: what a person said is never overwritten.
 */
export function decideReason(
  history: Pick<RegisterHistory, 'marks'>,
  pupilId: string,
  reason: Reason,
): RegisterAct | null {
  const mark = history.marks[pupilId];
  if (mark === undefined || !isAbsence(mark) || mark.reason !== undefined) return null;
  return { kind: 'mark-many', cause: 'period', marks: { [pupilId]: { ...mark, reason } } };
}
