import type { MatrixCell } from '../contract/register-views';
import type { Translate } from './translate';

/** All that happened in one half-day, in words: « 1 absence sur 2 appels, 1 retard ». */
export function cellWords(t: Translate, cell: MatrixCell): string {
  const { absences, calls } = cell;
  const ofCalls = t('registers.month.ofCalls', { count: calls });
  const parts = [
    absences > 0 ? t('registers.month.absences', { count: absences, calls: ofCalls }) : null,
    cell.unjustified ? t('registers.month.notJustified') : null,
    cell.undecided > 0 ? t('outages.undecided') : null,
    cell.late > 0 ? t('registers.month.lateTimes', { count: cell.late }) : null,
    cell.left > 0 ? t('registers.month.leftTimes', { count: cell.left }) : null,
    cell.unreachable > 0
      ? t('registers.month.unreachableTimes', { count: cell.unreachable })
      : null,
    cell.exempted > 0 ? t('registers.month.exemptedTimes', { count: cell.exempted }) : null,
    cell.remote > 0 ? t('registers.month.remoteTimes', { count: cell.remote }) : null,
  ].filter((words) => words !== null);
  return parts.length === 0 ? t('registers.month.kinds.present') : parts.join(', ');
}
