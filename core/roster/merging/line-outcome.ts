import type { ComparedLine } from './listed-classes';
import {
  type ListedDecision,
  type ListedLine,
  MERGE_DOUBTS,
  type MergeCandidate,
  type MergeDoubt,
} from './merge';

/** What comparing finds of a line. */
export type LineOutcome = Pick<ListedLine, 'state' | 'doubt' | 'candidates' | 'proposed'>;

/** The line means a pupil whom the vault does not have in the class, or at all. */
export function newLine(
  line: ComparedLine,
  given: { readonly doubt?: MergeDoubt; readonly candidates?: readonly MergeCandidate[] } = {},
): LineOutcome {
  const doubt = given.doubt ?? readingDoubt(line);
  const proposed: ListedDecision = line.hasLeft ? { kind: 'leave-out' } : { kind: 'add' };
  return {
    state: doubt === undefined ? 'new' : 'doubtful',
    candidates: given.candidates ?? [],
    proposed,
    ...(doubt !== undefined && { doubt }),
  };
}

/** The list names twice a pupil who is already matched, or listed before. */
export function listedTwice(candidates: readonly MergeCandidate[]): LineOutcome {
  return { state: 'doubtful', doubt: 'listed-twice', candidates, proposed: { kind: 'leave-out' } };
}

/** The line means the first candidate; what the teacher typed is kept unless they say otherwise. */
export function matchLine(
  candidates: readonly [MergeCandidate, ...MergeCandidate[]],
  given: {
    readonly settled: 'new' | 'changed' | 'unchanged';
    readonly doubt?: MergeDoubt;
    readonly take?: boolean;
    readonly leavesOther?: boolean;
  },
): LineOutcome {
  const [{ pupilId, changes }] = candidates;
  const contradictsHand = changes.some(({ byHand }) => byHand === true);
  const doubt = given.doubt ?? (contradictsHand ? 'edited-by-hand' : undefined);
  return {
    state: doubt === undefined ? given.settled : 'doubtful',
    candidates,
    proposed: {
      kind: 'match',
      pupilId,
      take: (given.take ?? true) && !contradictsHand,
      ...(given.leavesOther === true && { leavesOther: true }),
    },
    ...(doubt !== undefined && { doubt }),
  };
}

function readingDoubt(line: ComparedLine): MergeDoubt | undefined {
  if (line.listed.leftOn !== undefined) return 'has-left';
  return MERGE_DOUBTS.find((doubt) => doubt === line.doubt);
}
