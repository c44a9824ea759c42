import { isNameless } from '../is-nameless';
import { participantKey } from '../participant-key';
import type { ClassNames, MatchedPupil } from './class-names';
import type { ExplainWord } from './explain-word';
import { isKnownName } from './known-name';
import { type Claim, claimsOf } from './name-claims';
import { prepareName } from './prepare-name';

/** All participants who write one name, with one address. */
export type GatheredName = {
  readonly key: string;
  /** Places in the report. */
  readonly places: number[];
  /** The surest first. */
  readonly claims: readonly Claim[];
  /** Pupils whose address it is. */
  readonly owners: readonly number[];
  /** Pupils whose first and last name the place of the address is made of. */
  readonly logins: readonly Claim[];
  /** The pupil for whom the teacher took this name before. */
  readonly alias?: number;
  /** A parent or a teacher speaks. */
  readonly isAdult: boolean;
  /** Some word of it is a name that people bear. */
  readonly isOtherName: boolean;
  /** A device or nobody in particular, by whatever name it goes. */
  readonly isNameless: boolean;
};

type Written = { readonly name: string; readonly email?: string };

/** Compares each different name of a report once with the class. */
export function gatherNames(
  participants: readonly Written[],
  pupils: readonly MatchedPupil[],
  names: ClassNames,
  explain: ExplainWord,
  aliases: Readonly<Record<string, string>>,
): readonly GatheredName[] {
  const owners = ownersOf(pupils);
  const placeOf = new Map(pupils.map(({ id }, place) => [id, place]));
  const gathered = new Map<string, GatheredName>();
  for (const [place, { name, email }] of participants.entries()) {
    const key = participantKey(name);
    const address = email === undefined ? '' : addressKey(email);
    // Not only the key: capitals and commas tell a Thomas MARTIN from a Martin THOMAS.
    const id = [name.slice(0, 300), key, address].join('\n');
    const before = gathered.get(id);
    if (before !== undefined) {
      before.places.push(place);
      continue;
    }
    const prepared = prepareName({ name, ...(email !== undefined && { email }) }, names, explain);
    const alias = Object.hasOwn(aliases, key) ? placeOf.get(aliases[key] ?? '') : undefined;
    const login = prepared.login;
    const own = address === '' ? addressKey(name) : address;
    gathered.set(id, {
      key,
      places: [place],
      claims: claimsOf(prepared, names),
      owners: owners.get(own) ?? [],
      logins:
        login === undefined
          ? []
          : claimsOf({ parts: [login] }, names).filter(({ isCertain }) => isCertain),
      ...(alias !== undefined && { alias }),
      isAdult: prepared.role === 'adult',
      isOtherName: prepared.parts.some(({ words }) => words.some(({ text }) => isKnownName(text))),
      isNameless: isNameless(name),
    });
  }
  return [...gathered.values()];
}

function ownersOf(pupils: readonly MatchedPupil[]): ReadonlyMap<string, readonly number[]> {
  const owners = new Map<string, number[]>();
  for (const [place, { email }] of pupils.entries()) {
    const key = email === undefined ? '' : addressKey(email);
    if (key === '') continue;
    const before = owners.get(key);
    if (before === undefined) owners.set(key, [place]);
    else before.push(place);
  }
  return owners;
}

/** Addresses are compared without case; empty: none. */
function addressKey(email: string): string {
  const key = email.trim().toLowerCase();
  return /^[^\s@]+@[^\s@]+$/.test(key) ? key : '';
}
