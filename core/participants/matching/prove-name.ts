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
  const [owner] = name.owners;
  if (owner !== undefined && name.owners.length === 1) return proveByAddress(name, owner);
  if (name.alias !== undefined) return proveByAlias(name, name.alias);
  const sure = name.claims.filter(({ isCertain }) => isCertain).map(({ pupil }) => pupil);
  if (name.owners.length > 0) {
    if (name.owners.some((pupil) => sure.includes(pupil))) return NONE;
    return doubt(sure.length > 0 ? 'other-address' : 'shared-address', name.owners);
  }
  const logins = name.logins.map(({ pupil }) => pupil);
  const agree = sure.length === 0 || logins.some((pupil) => sure.includes(pupil));
  return logins.length === 0 || agree ? NONE : doubt('other-address', logins);
}

const NONE: Proof = { kind: 'none' };

function doubt(why: MatchReason, pupils: readonly number[]): Proof {
  return { kind: 'doubt', why, pupils };
}

function proveByAddress(name: GatheredName, owner: number): Proof {
  const { alias } = name;
  if (alias !== undefined && alias !== owner) return doubt('other-address', [owner, alias]);
  if (alias === undefined && saysOther(name, owner)) return doubt('other-address', [owner]);
  return { kind: 'sure', pupil: owner, why: 'email' };
}

function proveByAlias({ isNameless, claims }: GatheredName, alias: number): Proof {
  if (isNameless) return doubt('device-alias', [alias]);
  const whole = claims.filter(({ reading }) => reading.certainty === 'whole');
  if (whole.length > 0 && !whole.some(({ pupil }) => pupil === alias)) {
    return doubt('other-alias', [alias]);
  }
  return { kind: 'sure', pupil: alias, why: 'alias' };
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
