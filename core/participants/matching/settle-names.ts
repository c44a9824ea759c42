import { assign } from './assign';
import type { GatheredName } from './gather-names';
import { type Claim, isRival } from './name-claims';
import { type Found, proposalsOf } from './propose-pupils';
import { type Proof, proveName } from './prove-name';
import { type MatchReason, scoreByLogin } from './score-reading';

/** What became of a name of the report. */
export type SettledName = {
  readonly places: readonly number[];
  /** The nearest first; one alone where it is automatic. */
  readonly found: readonly Found[];
};

/** Names that are written alike once folded; they stand and fall together. */
type Contender = { readonly key: string; readonly claims: ReadonlyMap<number, Claim> };

/**
 * Decides between the names of a report: each pupil goes to the one name that is surely theirs,
 * so that all together fit best.
 */
export function settleNames(names: readonly GatheredName[]): readonly SettledName[] {
  const proofs = names.map(proveName);
  const contest = createContest(names, proofs);
  return names.map((name, at) => {
    const proof = proofs[at] ?? { kind: 'none' };
    if (proof.kind === 'sure') {
      const { pupil, why } = proof;
      return settled(name, [{ pupil, score: why === 'email' ? 1 : 0.98, automatic: true, why }]);
    }
    if (proof.kind === 'doubt') return settled(name, proposalsOf(name, proof.why, proof.pupils));
    const verdict = contest(name);
    if (verdict.kind === 'asks') return settled(name, proposalsOf(name, verdict.why, []));
    const { pupil, score, why } = verdict.claim;
    return settled(name, [{ pupil, score, automatic: true, why }]);
  });
}

function settled({ places }: GatheredName, found: readonly Found[]): SettledName {
  return { places, found };
}

type Verdict =
  | { readonly kind: 'sure'; readonly claim: Claim }
  /** Why what was certain of itself is not taken; absent: nothing was. */
  | { readonly kind: 'asks'; readonly why?: MatchReason };

function createContest(
  names: readonly GatheredName[],
  proofs: readonly Proof[],
): (name: GatheredName) => Verdict {
  const contenders = contendersOf(names.filter((_, at) => proofs[at]?.kind === 'none'));
  const { given, holder } = giveOut(contenders);
  const seekers = countSeekers(contenders);
  const isWholeIn = (contender: Contender | undefined, pupil: number) =>
    contender?.claims.get(pupil)?.reading.certainty === 'whole';
  return (name) => {
    const certain = certainClaims(name);
    const [best] = certain;
    if (best === undefined) return { kind: 'asks' };
    const isWhole = best.reading.certainty === 'whole';
    const rivals = name.claims.filter(
      (claim) => claim.pupil !== best.pupil && best.why !== 'email-login' && isRival(claim, best),
    );
    if (isWhole && rivals.some(({ reading }) => reading.certainty === 'whole')) {
      return { kind: 'asks', why: 'namesakes' };
    }
    const isOpen = ({ pupil }: Claim) => {
      const other = holder.get(pupil);
      return !isWhole || other?.key === name.key || !isWholeIn(other, pupil);
    };
    if (rivals.some(isOpen)) return { kind: 'asks', why: 'near-two' };
    if (given.get(name.key) !== best.pupil) return { kind: 'asks', why: 'already-seen' };
    if (!isWhole && (seekers.get(best.pupil) ?? 0) > 1) return { kind: 'asks', why: 'two-names' };
    return { kind: 'sure', claim: best };
  };
}

/** Who is given whom, so that all together fit best; pupils are the fewer, hence the rows. */
function giveOut(contenders: readonly Contender[]) {
  const weights = new Map<number, Map<number, number>>();
  for (const [column, { claims }] of contenders.entries()) {
    for (const [pupil, { score }] of claims) {
      const row = weights.get(pupil) ?? new Map<number, number>();
      weights.set(pupil, row.set(column, score));
    }
  }
  const pupils = [...weights.keys()].sort((a, b) => a - b);
  const rows = pupils.map((pupil) => weights.get(pupil) ?? new Map<number, number>());
  const given = new Map<string, number>();
  const holder = new Map<number, Contender>();
  for (const [row, column] of assign(rows, contenders.length).entries()) {
    const contender = contenders[column];
    const pupil = pupils[row];
    if (contender === undefined || pupil === undefined) continue;
    given.set(contender.key, pupil);
    holder.set(pupil, contender);
  }
  return { given, holder };
}

/** How many names are nearest to each pupil. */
function countSeekers(contenders: readonly Contender[]): ReadonlyMap<number, number> {
  const seekers = new Map<number, number>();
  for (const { claims } of contenders) {
    const most = Math.max(...[...claims.values()].map(({ score }) => score));
    for (const [pupil, { score }] of claims) {
      if (score === most) seekers.set(pupil, (seekers.get(pupil) ?? 0) + 1);
    }
  }
  return seekers;
}

/** By key, so that the order of the report changes nothing. */
function contendersOf(names: readonly GatheredName[]): readonly Contender[] {
  const byKey = new Map<string, Map<number, Claim>>();
  for (const name of names) {
    const certain = certainClaims(name);
    if (certain.length === 0) continue;
    const own = byKey.get(name.key) ?? new Map<number, Claim>();
    byKey.set(name.key, own);
    for (const claim of certain) {
      if ((own.get(claim.pupil)?.score ?? 0) < claim.score) own.set(claim.pupil, claim);
    }
  }
  return [...byKey]
    .map(([key, claims]) => ({ key, claims }))
    .sort((a, b) => (a.key < b.key ? -1 : 1));
}

/** Claims that are certain of themselves, or by the place of the address that goes with the name. */
function certainClaims({ claims, logins, isNameless, isAdult }: GatheredName): readonly Claim[] {
  const certain = claims.filter(({ isCertain }) => isCertain);
  const [login] = logins;
  if (certain.length > 0 || isNameless || isAdult) return certain;
  if (login === undefined || logins.length > 1) return [];
  const own = claims.find(({ pupil }) => pupil === login.pupil);
  if (own === undefined || own.reading.unexplained > 0 || own.why === 'device') return [];
  return [{ ...own, ...scoreByLogin() }];
}
