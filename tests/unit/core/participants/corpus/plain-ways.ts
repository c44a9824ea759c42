import type { Child } from './child';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { NameKind } from './name-kind';
import type { Random } from './random';
import { familyOf, type Ways, type Write } from './writing';

/** Whole names, written as people write them. */
export const PLAIN_WAYS: Ways = [
  [15, plain('exact', ({ first, last }) => `${first} ${last}`)],
  [18, plain('title', ({ first, last }) => `${first} ${titleCase(last)}`)],
  [5, plain('upper', ({ first, last }) => `${first} ${last}`.toUpperCase())],
  [11, plain('inverted', ({ first, last }) => `${last} ${first}`)],
  [2, plain('inverted', ({ first, last }) => `${titleCase(last)} ${first}`)],
  [5, plain('comma', ({ first, last }) => `${last}, ${first}`)],
  [11, plain('lower-plain', ({ first, last }) => withoutAccents(`${first} ${last}`).toLowerCase())],
  [3, plain('lower-plain', ({ first, last }) => withoutAccents(`${last} ${first}`).toLowerCase())],
  [6, changed('no-accents', ({ first, last }) => `${first} ${titleCase(last)}`, withoutAccents)],
  [
    12,
    changed(
      'no-hyphen',
      ({ first, last }) => `${first} ${last}`,
      (name) => name.replace(/[-’']+/g, ' '),
    ),
  ],
  [20, noSpace],
  [1, plain('styled', ({ first, last }) => styled(withoutAccents(`${first} ${titleCase(last)}`)))],
  [1, plain('exact', ({ first, last }) => `${first}\u00a0 ${last}\u200b`.normalize('NFD'))],
  [30, usageName],
  [28, halfFamily],
  [28, halfFirst],
];

type Parts = { readonly first: string; readonly last: string };

function plain(kind: NameKind, write: (parts: Parts) => string): Write {
  return (child) => {
    const name = write({ first: child.pupil.firstName, last: familyOf(child) });
    return { name, kind, says: lettersOf(name) };
  };
}

/** Only where it changes something. */
function changed(
  kind: NameKind,
  write: (parts: Parts) => string,
  change: (name: string) => string,
): Write {
  return (child) => {
    const usual = write({ first: child.pupil.firstName, last: familyOf(child) });
    const name = change(usual);
    return name === usual ? null : { name, kind, says: lettersOf(name) };
  };
}

/** « LE BIHAN » as « Lebihan », « D'HAENE » as « Dhaene »; two family names stay two. */
function noSpace(child: Child) {
  const last = familyOf(child);
  if (child.families.length > 1 || !HAS_PARTICLE.test(last)) return null;
  const name = `${child.pupil.firstName} ${titleCase(last.replace(/[ ’']/g, ''))}`;
  return { name, kind: 'no-space' as const, says: lettersOf(name) };
}

const HAS_PARTICLE = /^\p{L}{1,4}(?:[ ’']\p{L}{1,4})?[ ’']\p{L}+$/u;

/** Letters of mathematics, as sites offer them. */
function styled(name: string): string {
  return name.replace(/[A-Za-z]/g, (letter) => {
    const first = letter < 'a' ? 'A' : 'a';
    const from = letter < 'a' ? 0x1d4d0 : 0x1d4ea;
    return String.fromCodePoint(from + letter.charCodeAt(0) - first.charCodeAt(0));
  });
}

function usageName({ pupil }: Child, random: Random) {
  const { firstName, lastName, usageName: usage } = pupil;
  if (usage === undefined) return null;
  const last = random.pick([usage, lastName, usage.includes('-') ? usage : `${lastName}-${usage}`]);
  const name = random.pick([
    `${firstName} ${last}`,
    `${last} ${firstName}`,
    `${firstName} ${titleCase(last)}`,
  ]);
  return { name, kind: 'usage-name' as const, says: lettersOf(name) };
}

function halfFamily({ pupil, families }: Child, random: Random) {
  if (families.length < 2 || pupil.usageName !== undefined) return null;
  const half = random.pick(families);
  const name = random.pick([
    `${pupil.firstName} ${half}`,
    `${half} ${pupil.firstName}`,
    withoutAccents(`${pupil.firstName} ${half}`).toLowerCase(),
  ]);
  return { name, kind: 'half-family' as const, says: lettersOf(name) };
}

/** The first half tells; a second half is somebody's own first name more often. */
function halfFirst(child: Child, random: Random) {
  const [first, second] = child.firsts;
  if (first === undefined || second === undefined) return null;
  if (random.percent(20)) {
    return { name: `${second} ${titleCase(familyOf(child))}`, kind: 'second-first' as const };
  }
  const name = `${first} ${random.percent(50) ? familyOf(child) : titleCase(familyOf(child))}`;
  return { name, kind: 'half-first' as const, says: lettersOf(name) };
}
