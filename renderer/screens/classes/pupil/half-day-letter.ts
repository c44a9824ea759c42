import type { CellKind } from '../../../../core/attendance/cell-kind';

/** What an absence is stands in its shape: its letter is the same. */
export function letterOf(kind: Exclude<CellKind, 'none'>) {
  return kind === 'unjustified' || kind === 'undecided' ? 'absent' : kind;
}
