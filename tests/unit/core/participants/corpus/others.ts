import type { Child } from './child';
import { CLOSE_FIRST_NAMES, CLOSE_LAST_NAMES, closeTo } from './close-names';
import { FIRST_NAMES } from './first-names';
import type { Judge } from './judge';
import { LAST_NAMES } from './last-names';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { NameKind } from './name-kind';
import { ADULT_FIRST_NAMES, GARBAGE } from './other-names';
import type { Random } from './random';
import { familyOf, type Writing } from './writing';

/** A family on the device of one of its adults. */
export function parentOf(child: Child, random: Random): Writing {
  const { firstName } = child.pupil;
  const last = familyOf(child);
  const who = random.pick([firstName, `${firstName} ${last}`, `${firstName} ${titleCase(last)}`]);
  const name = random.pick([
    `Maman de ${who}`,
    `maman de ${who}`,
    `Papa de ${who}`,
    `Maman ${who}`,
    `${who} (maman)`,
    `${who} papa`,
    `Mère de ${who}`,
    `Parents de ${who}`,
    `Parent ${who}`,
    `Mme ${last}`,
    `M. ${titleCase(last)}`,
    `Mr ${last}`,
    `Madame ${last}`,
    `M. et Mme ${last}`,
    `Famille ${last}`,
    `${last} Parent`,
    `Mme ${titleCase(last)} (mère de ${firstName})`,
    `Grand-mère de ${firstName}`,
    `La maman de ${who}`,
    `Papi de ${firstName}`,
  ]);
  return { name, kind: 'parent' };
}

/** Somebody of the school; some bear the name of a pupil. */
export function adult(children: readonly Child[], random: Random): Writing {
  const last = random.percent(25) ? familyOf(random.pick(children)) : random.pickEarly(LAST_NAMES);
  const first = random.pick(ADULT_FIRST_NAMES);
  const name = random.pick([
    `AESH ${first}`,
    `${first} ${last} (AESH)`,
    `AESH de ${random.pick(children).pupil.firstName}`,
    `Mme ${last} CPE`,
    'Vie scolaire',
    'Infirmière scolaire',
    `${first} ${last} - Principale adjointe`,
    `M. ${last} (professeur documentaliste)`,
  ]);
  return { name, kind: 'adult' };
}

export function teacher(children: readonly Child[], random: Random): Writing {
  const last = random.percent(10) ? familyOf(random.pick(children)) : random.pickEarly(LAST_NAMES);
  const first = random.pick(ADULT_FIRST_NAMES);
  const name = random.pick([
    `Mme ${last}`,
    `M. ${last}`,
    `${first} ${last} (professeur)`,
    `Prof. ${titleCase(last)}`,
    `${first} PROFESSEUR`,
    `Professeur ${last}`,
    `Mme ${titleCase(last)} - Maths`,
  ]);
  return { name, kind: 'teacher' };
}

export function garbage(random: Random): Writing {
  return { name: random.pick(GARBAGE), kind: 'garbage' };
}

/** Two pupils behind one device. */
export function twoBehindOne(one: Child, other: Child, random: Random): Writing {
  const [a, b] = [one.pupil, other.pupil];
  const name = random.pick([
    `${a.firstName} et ${b.firstName}`,
    `${a.firstName} & ${b.firstName} ${b.lastName}`,
    `${a.firstName} ${a.lastName} et ${b.firstName} ${b.lastName}`,
    `${a.firstName} ${a.lastName} / ${b.firstName} ${b.lastName}`,
    `${a.firstName} ${titleCase(a.lastName)} + ${b.firstName}`,
    `${a.firstName} ${a.lastName} (${b.firstName} ${b.lastName})`,
  ]);
  return { name, kind: 'two-behind-one' };
}

/**
 * Somebody of no class of this list. They bear names that exist. One who could not be told from a
 * pupil's own way of writing (the same name, half of it) is not in the corpus.
 */
export function stranger(children: readonly Child[], judge: Judge, random: Random): Writing | null {
  const choose = random.pick(STRANGERS);
  for (const one of random.shuffle(children)) {
    const { kind, first, last } = choose(one, random.pick(children), random);
    if (first === null || last === null) continue;
    const nearest = judge.toOthers(lettersOf(`${first}${last}`), null);
    if (last !== '' && (kind.startsWith('stranger-close') ? nearest === 0 : nearest < 3)) continue;
    return { name: last === '' ? first : written(first, last, random), kind };
  }
  return null;
}

type Chosen = {
  readonly kind: NameKind;
  readonly first: string | null;
  readonly last: string | null;
};

const STRANGERS: readonly ((one: Child, other: Child, random: Random) => Chosen)[] = [
  (_one, _other, random) => ({
    kind: 'stranger',
    first: someFirst(random),
    last: someLast(random),
  }),
  (one, _other, random) => ({
    kind: 'stranger-same-first',
    first: one.pupil.firstName,
    last: someLast(random),
  }),
  (one, _other, random) => ({
    kind: 'stranger-same-last',
    first: random.percent(80) ? someFirst(random) : random.pick(ADULT_FIRST_NAMES),
    last: familyOf(one),
  }),
  (one, other) => ({
    kind: 'stranger-crossed',
    first: one.pupil.firstName,
    last: familyOf(other),
  }),
  (one, _other, random) => ({
    kind: 'stranger-added-name',
    first: one.pupil.firstName,
    last: `${familyOf(one)}-${someLast(random)}`,
  }),
  (one, _other, random) => ({
    kind: 'stranger-close-first',
    first: closeTo(CLOSE_FIRST_NAMES, one.pupil.firstName, random),
    last: familyOf(one),
  }),
  (one, _other, random) => ({
    kind: 'stranger-close-last',
    first: one.pupil.firstName,
    last: closeTo(CLOSE_LAST_NAMES, familyOf(one), random),
  }),
  (one) => ({ kind: 'stranger-first-only', first: one.pupil.firstName, last: '' }),
];

function someFirst(random: Random): string {
  return random.pickEarly(FIRST_NAMES);
}

function someLast(random: Random): string {
  return random.pickEarly(LAST_NAMES);
}

function written(first: string, last: string, random: Random): string {
  return random.pick([
    `${first} ${last}`,
    `${first} ${titleCase(last)}`,
    `${last} ${first}`,
    withoutAccents(`${first} ${last}`).toLowerCase(),
    `${last}, ${first}`,
    `${first} ${last} 4B`,
    `${lettersOf(first)}.${lettersOf(last)}`,
  ]);
}
