import { type Evidence, isAbsence, type Mark } from './mark';
import type { ReasonState } from './reason';

/** What of a mark says whether it is an absence, and whether it has to be justified. */
export type AppraisedMark = Pick<Mark, 'presence' | 'exemption'> & {
  /** No reason at all is `none`; of a reason only the state counts, which may stand alone. */
  readonly reason?: ReasonState | { readonly state: ReasonState };
  /** The official room was out, and nobody has said yet what that means for this absence. */
  readonly outage?: 'undecided';
  /** `outage` and no reason: nobody has said yet either. */
  readonly evidence?: Evidence | 'outage';
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
  const decided = mark.reason?.state === 'accepted' || mark.reason?.state === 'refused';
  return duringOutage && !decided ? { ...mark, outage: 'undecided' } : mark;
}
