import { assertNever } from '../shared/assert-never';
import type { Mark } from './mark';

/** `todo`: never begun; `open`: at least one event; `done`: validated (and still correctable). */
export type RegisterState = 'todo' | 'open' | 'done';

/** What a pupil counts as in one register. Who came late and left early counts as late. */
export const HEAD_KINDS = [
  'present',
  'absent',
  'late',
  'left',
  'unreachable',
  'exempted',
  'unknown',
] as const;

/** One of `HEAD_KINDS`; `unknown` only while the register is not validated. */
export type HeadKind = (typeof HEAD_KINDS)[number];

/** Head counts of one roll. The kinds add up to `onRoll`. */
export type HeadCounts = { readonly onRoll: number } & { readonly [K in HeadKind]: number };

/** What one mark counts as; `exempted` is who was allowed not to come. */
export function headKind(mark: Mark): Exclude<HeadKind, 'unknown'> {
  switch (mark.presence) {
    case 'absent':
      return mark.exemption === undefined ? 'absent' : 'exempted';
    case 'unreachable':
      return 'unreachable';
    case 'present':
      if (mark.arrivedAt !== undefined) return 'late';
      return mark.leftAt === undefined ? 'present' : 'left';
    default:
      return assertNever(mark.presence);
  }
}

/**
 * Counts a roll. Until the register is done an unmarked pupil is not known; once it is done,
 * the unmarked ones are present (DESIGN §5).
 */
export function countHeads(
  roll: readonly string[],
  marks: Readonly<Record<string, Mark>>,
  state: RegisterState,
): HeadCounts {
  const counts = {
    onRoll: roll.length,
    present: 0,
    absent: 0,
    late: 0,
    left: 0,
    unreachable: 0,
    exempted: 0,
    unknown: 0,
  };
  const unmarked = state === 'done' ? 'present' : 'unknown';
  for (const pupilId of roll) {
    const mark = marks[pupilId];
    counts[mark === undefined ? unmarked : headKind(mark)] += 1;
  }
  return counts;
}
