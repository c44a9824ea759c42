import { type CellKind, gravestKind, isOfKind } from '../../../core/attendance/cell-kind';
import type { MatrixCell, MatrixRow } from '../../../core/contract/register-views';
import { cellWords } from '../../../core/strings/cell-words';
import type { Translate } from '../../../core/strings/translate';
import type { Half } from '../../../core/timetable/school-year';
import type { MonthFilter } from './month-rows';

export const HALVES = ['morning', 'afternoon'] as const;

/** Of several things in one half-day the gravest is shown, unless a filter asks for another. */
export function cellKind(cell: MatrixCell | undefined, filter: MonthFilter): CellKind {
  if (cell === undefined) return 'none';
  return filter !== 'all' && isOfKind(cell, filter) ? filter : gravestKind(cell);
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
