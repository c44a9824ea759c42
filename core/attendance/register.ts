import type { Mark } from './mark';

/** `todo`: never begun; `open`: at least one event; `done`: validated (and still correctable). */
export type RegisterState = 'todo' | 'open' | 'done';

/** Head counts of one roll. The four add up to `onRoll`. */
export type HeadCounts = {
  readonly onRoll: number;
  readonly present: number;
  readonly absent: number;
  readonly late: number;
  readonly unknown: number;
};

/**
 * Counts a roll. Until the register is done an unmarked pupil is not known; once it is done,
 * the unmarked ones are present (DESIGN §5). A late pupil counts as late, not as present.
 */
export function countHeads(
  roll: readonly string[],
  marks: Readonly<Record<string, Mark>>,
  state: RegisterState,
): HeadCounts {
  const counts = { onRoll: roll.length, present: 0, absent: 0, late: 0, unknown: 0 };
  for (const pupilId of roll) {
    const mark = marks[pupilId];
    if (mark === undefined) counts[state === 'done' ? 'present' : 'unknown'] += 1;
    else if (mark.presence === 'absent') counts.absent += 1;
    else counts[mark.arrivedAt === undefined ? 'present' : 'late'] += 1;
  }
  return counts;
}
