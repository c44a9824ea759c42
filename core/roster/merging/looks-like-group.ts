import type { LineOutcome } from './line-outcome';
import type { ComparedLine } from './listed-classes';

/** Most of the lines mean pupils who are in other classes: a group, or a class that was renamed. */
export function isGroupLike(
  lines: readonly ComparedLine[],
  outcomes: ReadonlyMap<ComparedLine, LineOutcome>,
): boolean {
  const elsewhere = lines.filter((line) => {
    const outcome = outcomes.get(line);
    return outcome?.candidates[0]?.elsewhere !== undefined;
  });
  return lines.length > 1 && elsewhere.length * 2 > lines.length;
}

/** Nobody is proposed to leave their class for what is probably a group. */
export function withoutMoves(outcome: LineOutcome): LineOutcome {
  if (outcome.proposed.kind !== 'match' || !outcome.proposed.leavesOther) return outcome;
  const { leavesOther: _stays, ...proposed } = outcome.proposed;
  return { ...outcome, proposed };
}
