import type { GatheredName } from './gather-names';
import type { Claim } from './name-claims';
import { HIGHEST_PROPOSAL, type MatchReason } from './score-reading';

/** A pupil found for a name. */
export type Found = {
  readonly pupil: number;
  readonly score: number;
  readonly automatic: boolean;
  readonly why: MatchReason;
};

/** More pupils to choose from are no help. */
const MOST_PROPOSALS = 5;

/**
 * The pupils of whom to ask for a name, nearest first.
 *
 * @param why Why those who were certain of themselves are not taken without asking.
 * @param first Pupils whom an address or a learned name means.
 */
export function proposalsOf(
  { claims }: GatheredName,
  why: MatchReason | undefined,
  first: readonly number[],
): readonly Found[] {
  const proposals = new Map<number, Found>();
  const add = (pupil: number, score: number, reason: MatchReason) => {
    if (proposals.has(pupil)) return;
    const below = Math.min(score, HIGHEST_PROPOSAL);
    proposals.set(pupil, { pupil, score: below, automatic: false, why: reason });
  };
  for (const pupil of first) add(pupil, HIGHEST_PROPOSAL, why ?? 'other-address');
  const shared = claims.filter((claim) => claim.why === 'first-name-only').length > 1;
  for (const claim of claims) add(claim.pupil, claim.score, reasonOf(claim, why, shared));
  return [...proposals.values()]
    .sort((a, b) => b.score - a.score || a.pupil - b.pupil)
    .slice(0, MOST_PROPOSALS);
}

function reasonOf(claim: Claim, why: MatchReason | undefined, shared: boolean): MatchReason {
  if (claim.isCertain && why !== undefined) return why;
  return shared && claim.why === 'first-name-only' ? 'shared-first-name' : claim.why;
}
