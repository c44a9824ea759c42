import type { MatrixCell, MatrixRow } from '../../../core/contract/register-views';
import type { Translate } from '../../../core/strings/translate';
import type { Half } from '../../../core/timetable/school-year';
import type { MonthFilter } from './month-rows';

export const HALVES = ['morning', 'afternoon'] as const;

/** What one half of a cell shows; `none`: no validated register has the pupil. */
export type CellKind =
  | 'unjustified'
  | 'undecided'
  | 'absent'
  | 'late'
  | 'left'
  | 'unreachable'
  | 'exempted'
  | 'remote'
  | 'present'
  | 'none';

/** Of several things in one half-day the gravest is shown, unless a filter asks for another. */
export function cellKind(cell: MatrixCell | undefined, filter: MonthFilter): CellKind {
  if (cell === undefined) return 'none';
  if (filter !== 'all' && isTrue(cell, filter)) return filter;
  const gravest = GRAVITY.find((kind) => isTrue(cell, kind));
  return gravest ?? 'present';
}

const GRAVITY = [
  'unjustified',
  'undecided',
  'absent',
  'unreachable',
  'late',
  'left',
  'exempted',
  'remote',
] as const;

function isTrue(cell: MatrixCell, kind: (typeof GRAVITY)[number]): boolean {
  if (kind === 'unjustified') return cell.unjustified && cell.absences > 0;
  if (kind === 'undecided') return cell.undecided > 0 && cell.absences > 0;
  return kind === 'absent' ? cell.absences > 0 : cell[kind] > 0;
}

/** Nothing more is known of it than its letter: there is nothing to open. */
export function isQuiet(kind: CellKind): boolean {
  return kind === 'none' || kind === 'present';
}

export function cellOf(row: MatrixRow, date: string, half: Half): MatrixCell | undefined {
  return row.cells[`${date} ${half}`];
}

/** All that happened on one day, half by half: « matin : 1 retard ; après-midi : présent ». */
export function dayWords(t: Translate, row: MatrixRow, date: string): string {
  const halves = HALVES.flatMap((half) => {
    const cell = cellOf(row, date, half);
    if (cell === undefined) return [];
    const what = cellWords(t, cell);
    return [t('registers.month.half', { half: t(`attendance.halves.${half}`), what })];
  });
  return halves.join(' ; ');
}

/** All that happened in one half-day, in words: the letter names one thing only. */
function cellWords(t: Translate, cell: MatrixCell): string {
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
