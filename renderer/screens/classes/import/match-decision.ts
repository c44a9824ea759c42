import type {
  ListedDecision,
  ListedLine,
  MergeCandidate,
} from '../../../../core/roster/merging/merge';

/** What choosing this candidate means before more is said: as proposed where it was proposed. */
export function matchDecision(line: ListedLine, candidate: MergeCandidate): ListedDecision {
  const { proposed } = line;
  if (proposed.kind === 'match' && proposed.pupilId === candidate.pupilId) return proposed;
  return {
    kind: 'match',
    pupilId: candidate.pupilId,
    // What the teacher typed is kept unless they say otherwise.
    take: !candidate.changes.some(({ byHand }) => byHand === true),
    ...(candidate.elsewhere !== undefined && { leavesOther: true as const }),
  };
}

/** The same match, with the pupil leaving the other class or staying there too. */
export function withLeaving(
  decision: Extract<ListedDecision, { kind: 'match' }>,
  leaves: boolean,
): ListedDecision {
  const { leavesOther: _before, ...rest } = decision;
  return leaves ? { ...rest, leavesOther: true } : rest;
}

/** The candidate whom the decision means; undefined when it means nobody. */
export function chosenCandidate(
  line: ListedLine,
  decision: ListedDecision,
): MergeCandidate | undefined {
  if (decision.kind !== 'match') return undefined;
  return line.candidates.find(({ pupilId }) => pupilId === decision.pupilId);
}
