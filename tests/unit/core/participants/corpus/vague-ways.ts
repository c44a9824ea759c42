import type { Child } from './child';
import { FIRST_NAMES } from './first-names';
import { LAST_NAMES } from './last-names';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { NameKind } from './name-kind';
import { DEVICES, NICKNAMES } from './other-names';
import type { Random } from './random';
import { familyOf, type Ways, type Write } from './writing';

/** What a pupil may be called that does not tell them. */
export const VAGUE_WAYS: Ways = [
  [
    6,
    vague('first-only', ({ pupil }, random) =>
      random.pick([
        pupil.firstName,
        pupil.firstName,
        lettersOf(pupil.firstName),
        `${pupil.firstName} 🌸`,
        `${pupil.firstName} 4A`,
        `${pupil.firstName}${random.between(1, 99)}`,
      ]),
    ),
  ],
  [3, vague('initial-last', initialLast)],
  [1.5, vague('initial-first', initialFirst)],
  [1.2, vague('last-only', (child) => familyOf(child))],
  [1.2, vague('short-form', shortForm)],
  [1, vague('added-name', addedName)],
  [1.6, vague('nickname', (_, random) => random.pick(NICKNAMES))],
  [2, vague('device', (_, random) => random.pick(DEVICES))],
  [2, vague('device-first', ({ pupil }, random) => deviceOf(pupil.firstName, random))],
  [
    0.6,
    vague('device-whole', ({ pupil }, random) =>
      deviceOf(`${pupil.firstName} ${pupil.lastName}`, random),
    ),
  ],
];

function vague(kind: NameKind, write: (child: Child, random: Random) => string | null): Write {
  return (child, random) => {
    const name = write(child, random);
    return name === null ? null : { name, kind };
  };
}

function initialLast(child: Child, random: Random): string {
  const { firstName } = child.pupil;
  const initial = familyOf(child).slice(0, 1).toUpperCase();
  return random.pick([
    `${firstName} ${initial}.`,
    `${firstName} ${initial}`,
    `${lettersOf(firstName)}.${initial.toLowerCase()}`,
    `${initial}. ${firstName}`,
  ]);
}

function initialFirst(child: Child, random: Random): string {
  const initial = child.pupil.firstName.slice(0, 1);
  const last = familyOf(child);
  return random.pick([
    `${initial}. ${titleCase(last)}`,
    `${initial} ${last}`,
    `${initial}.${lettersOf(last)}`,
    `${initial}${lettersOf(last)}`.toLowerCase(),
  ]);
}

/** « Raph Martin ». */
function shortForm(child: Child, random: Random): string | null {
  const first = child.pupil.firstName;
  if (/[- ]/.test(first) || first.length < 6) return null;
  return `${first.slice(0, random.between(3, 4))} ${titleCase(familyOf(child))}`;
}

function addedName(child: Child, random: Random): string {
  const { firstName } = child.pupil;
  const last = familyOf(child);
  return random.percent(50)
    ? `${firstName} ${last} ${random.pick(LAST_NAMES)}`
    : `${firstName} ${withoutAccents(random.pick(FIRST_NAMES))} ${last}`;
}

function deviceOf(name: string, random: Random): string {
  return random.pick([
    `iPhone de ${name}`,
    `iPhone de ${name}`,
    `iPad de ${name}`,
    `${name}'s iPhone`,
    `Galaxy de ${name}`,
    `PC-${lettersOf(name).toUpperCase()}`,
    `MacBook Air de ${name}`,
    `Samsung ${name}`,
    `portable ${name}`,
    `Téléphone de ${name}`,
    `tablette ${name}`,
  ]);
}
