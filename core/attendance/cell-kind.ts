import type { MatrixCell } from '../contract/register-views';

/** From the gravest: of several things in one half-day the first of these is shown. */
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

/** What a half-day may have been besides a plain presence; several may be true of one. */
export type NotedKind = (typeof GRAVITY)[number];

/** What is shown of a half-day; `none`: no validated register has the pupil. */
export type CellKind = NotedKind | 'present' | 'none';

/** The gravest thing that happened in a half-day. */
export function gravestKind(cell: MatrixCell): NotedKind | 'present' {
  return GRAVITY.find((kind) => isOfKind(cell, kind)) ?? 'present';
}

/** Whether something of this kind happened in a half-day. */
export function isOfKind(cell: MatrixCell, kind: NotedKind): boolean {
  if (kind === 'unjustified') return cell.unjustified && cell.absences > 0;
  if (kind === 'undecided') return cell.undecided > 0 && cell.absences > 0;
  return kind === 'absent' ? cell.absences > 0 : cell[kind] > 0;
}
