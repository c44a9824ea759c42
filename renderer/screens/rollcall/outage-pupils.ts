import { isAway, type Mark } from '../../../core/attendance/mark';
import { isUndecided } from '../../../core/attendance/unjustified';
import type { RollEntry } from '../../../core/contract/register-views';

/** A pupil whom an outage may have kept out. */
export type AwayPupil = { readonly entry: RollEntry; readonly mark: Mark };

/** The pupils of a roll who are absent or unreachable, in its order. */
export function awayPupils(
  roll: readonly RollEntry[],
  marks: Readonly<Record<string, Mark>>,
): readonly AwayPupil[] {
  return roll.flatMap((entry) => {
    const mark = marks[entry.pupilId];
    return mark !== undefined && isAway(mark) ? [{ entry, mark }] : [];
  });
}

/**
 * Whether a pupil is proposed for the decision: one who is explained already, by a reason or an
 * announcement, was probably not kept out by the room.
 */
export function isProposed({ mark }: AwayPupil): boolean {
  return isUndecided(mark) && mark.reason === undefined && mark.evidence !== 'declared';
}
