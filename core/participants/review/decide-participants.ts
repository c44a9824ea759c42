import type { Mark } from '../../attendance/mark';
import type {
  RegisterAct,
  RegisterHistory,
  RegisterRefusal,
} from '../../attendance/register-history';
import type { ProposalView } from '../../contract/participant-views';
import { failure, type Result, success } from '../../shared/result';
import { markOfNotSeen } from './propose-marks';
import { changeOf } from './review-participants';

/** What the teacher takes over, by pupil ids. */
export type ChosenProposals = {
  readonly taken: readonly string[];
  /** Those whose mark by hand may be replaced. */
  readonly replacing: readonly string[];
  /** Pupils whom no report saw, absent by the teacher's word. */
  readonly absent: readonly string[];
};

/** What taking over does: the act, null when every mark stands as it is, and how many it left. */
type DecidedParticipants = {
  readonly act: Extract<RegisterAct, { kind: 'mark-many' }> | null;
  /** Pupils whose mark by hand nobody agreed to replace. */
  readonly leftAlone: number;
};

/**
 * Decides what is taken over of the proposals: one act for all pupils, undone as one. A mark by hand
 * that says otherwise stays unless it is named. What the reports say now counts: whoever was seen
 * meanwhile is not absent, and whoever is not seen any more is not marked.
 */
export function decideParticipants(
  history: Pick<RegisterHistory, 'state'>,
  proposals: readonly ProposalView[],
  chosen: ChosenProposals,
  outOf: number | undefined,
): Result<DecidedParticipants, RegisterRefusal> {
  const known = new Map(proposals.map((proposal) => [proposal.pupilId, proposal]));
  if ([...chosen.taken, ...chosen.absent].some((pupilId) => !known.has(pupilId))) {
    return failure('pupil-not-on-roll');
  }
  const [taken, absent] = [new Set(chosen.taken), new Set(chosen.absent)];
  const marks: Record<string, Mark> = {};
  let leftAlone = 0;
  for (const { pupilId, mark, before } of proposals) {
    const wanted = mark === null ? absent.has(pupilId) : taken.has(pupilId);
    if (!wanted) continue;
    const said = mark ?? markOfNotSeen(before, outOf);
    const change = changeOf(before, said, history.state);
    if (change === 'conflict' && !chosen.replacing.includes(pupilId)) leftAlone += 1;
    else if (change !== 'same') marks[pupilId] = said;
  }
  const act = { kind: 'mark-many', cause: 'participants', marks } as const;
  return success({ act: Object.keys(marks).length === 0 ? null : act, leftAlone });
}
