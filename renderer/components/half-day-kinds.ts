import type { CellKind } from '../../core/attendance/cell-kind';

/** What a half-day with a call may show, in the order of a legend. */
export const HALF_DAY_KINDS = [
  'unjustified',
  'undecided',
  'absent',
  'late',
  'left',
  'unreachable',
  'exempted',
  'remote',
  'present',
] as const;

/** What an absence is stands in its shape: its letter is the same. */
export function letterOf(kind: Exclude<CellKind, 'none'>) {
  return kind === 'unjustified' || kind === 'undecided' ? 'absent' : kind;
}
