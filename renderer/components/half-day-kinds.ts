import type { CellKind } from '../../core/attendance/cell-kind';
import { COUNTED_KINDS } from '../../core/attendance/pupil-months';

/** What a half-day with a call may show, in the order of a legend. */
export const HALF_DAY_KINDS = ['unjustified', 'undecided', ...COUNTED_KINDS, 'present'] as const;

/** What an absence is stands in its shape: its letter is the same. */
export function letterOf(kind: Exclude<CellKind, 'none'>) {
  return kind === 'unjustified' || kind === 'undecided' ? 'absent' : kind;
}
