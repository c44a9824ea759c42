import { type Evidence, isAbsence, isAway, type Mark, type OutageDecision } from './mark';
import type { ReasonState } from './reason';

/** What of a mark says whether it is an absence, and whether it has to be justified. */
export type AppraisedMark = Pick<Mark, 'presence' | 'exemption'> & {
  /** No reason at all is `none`; of a reason only the state counts, which may stand alone. */
  readonly reason?: ReasonState | { readonly state: ReasonState };
  /** `undecided`: the room was out, and nobody has said yet what that means for this absence. */
  readonly outage?: 'undecided' | OutageDecision;
  /** `outage` and no reason: nobody has said yet either. */
  readonly evidence?: Evidence;
};

/**
 * Whether a mark is an absence that counts towards the thresholds: without a reason, or with one
 * that the school refused (DESIGN §5). A stated reason waits for the school and does not count;
 * neither does an absence during an outage before a person has decided.
 */
export function isUnjustified(mark: AppraisedMark): boolean {
  if (!isAbsence(mark) || mark.outage === 'undecided') return false;
  const { reason = 'none' } = mark;
  const state = typeof reason === 'string' ? reason : reason.state;
  return state === 'refused' || (state === 'none' && mark.evidence !== 'outage');
}

/** A mark with what an outage during its lesson leaves undecided. */
export function appraise(mark: Mark, duringOutage: boolean): AppraisedMark {
  return duringOutage && isUndecided(mark) ? { ...mark, outage: 'undecided' } : mark;
}

/**
 * Whether a person has yet to say what an outage during the lesson means for this mark: of a pupil
 * who was away, where neither the teacher nor the school has decided.
 */
export function isUndecided(mark: Mark): boolean {
  const bySchool = mark.reason?.state === 'accepted' || mark.reason?.state === 'refused';
  return isAway(mark) && mark.outage === undefined && !bySchool;
}
