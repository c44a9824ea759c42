import type { GatheredName } from './gather-names';
import type { Claim } from './name-claims';
import type { MatchReason } from './score-reading';

/** What stands outside of the name itself: an address of the class list, a name learned before. */
export type Proof =
  | { readonly kind: 'sure'; readonly pupil: number; readonly why: 'email' | 'alias' }
  /** The pupils are to be asked about first: something contradicts the name. */
  | { readonly kind: 'doubt'; readonly pupils: readonly number[]; readonly why: MatchReason }
  | { readonly kind: 'none' };

/**
 * Whose a name is by its address or by what the teacher said before. Neither is taken where the
 * name is surely another pupil's: a brother's account, a name that a new pupil bears.
 */
export function proveName(name: GatheredName): Proof {
  const { owners, alias, claims, logins } = name;
  const [owner] = owners;
  const sure = claims.filter(({ isCertain }) => isCertain);
  const isSurely = (pupil: number) => sure.some((claim) => claim.pupil === pupil);
  if (owner !== undefined && owners.length === 1) {
    const others = alias !== undefined && alias !== owner;
    if (others || saysOther(name, owner)) {
      const pupils = alias === undefined ? [owner] : [owner, alias];
      return { kind: 'doubt', pupils: [...new Set(pupils)], why: 'other-address' };
    }
    return { kind: 'sure', pupil: owner, why: 'email' };
  }
  if (alias !== undefined) {
    if (name.isNameless) return { kind: 'doubt', pupils: [alias], why: 'device-alias' };
    if (sure.some(({ reading }) => reading.certainty === 'whole') && !isSurely(alias)) {
      return { kind: 'doubt', pupils: [alias], why: 'other-alias' };
    }
    return { kind: 'sure', pupil: alias, why: 'alias' };
  }
  if (owners.length > 1) {
    if (sure.length > 0 && !owners.some(isSurely)) {
      return { kind: 'doubt', pupils: owners, why: 'other-address' };
    }
    if (sure.length === 0) return { kind: 'doubt', pupils: owners, why: 'shared-address' };
  }
  const isContradicted =
    owners.length === 0 &&
    sure.length > 0 &&
    logins.length > 0 &&
    !logins.some(({ pupil }) => isSurely(pupil));
  if (!isContradicted) return { kind: 'none' };
  return { kind: 'doubt', pupils: logins.map(({ pupil }) => pupil), why: 'other-address' };
}

/** The name is another pupil's, another person's, or an adult's. */
function saysOther({ claims, isAdult, isOtherName }: GatheredName, owner: number): boolean {
  if (isAdult) return true;
  const own = claims.find(({ pupil }) => pupil === owner);
  if (own !== undefined) return !own.isCertain && claims.some(({ isCertain }) => isCertain);
  return isOtherName || claims.some(isPlainly);
}

/** Nothing but somebody's name, or a part of it. */
function isPlainly({ isCertain, reading }: Claim): boolean {
  return isCertain || (reading.unexplained === 0 && reading.first === 'whole');
}
