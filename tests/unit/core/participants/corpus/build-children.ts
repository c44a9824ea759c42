import { type Child, type CorpusPupil, childOf } from './child';
import { CLOSE_FIRST_NAMES, CLOSE_LAST_NAMES, closeTo } from './close-names';
import { FIRST_NAMES } from './first-names';
import { LAST_NAMES } from './last-names';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { Random } from './random';

type Family = { readonly lastName: string; readonly families: readonly string[] };
type Named = Family & { readonly firstName: string; readonly usageName?: string };

/** How the school writes its list. */
type Style = { readonly write: (lastName: string) => string; readonly emails: boolean };

const DOMAINS = ['monlycee.net', 'eleve.ac-test.fr', 'ent.college.test', 'mail.test'] as const;

/** A class list: 20 to 36 pupils, with brothers, twins, namesakes and close names now and then. */
export function buildChildren(random: Random): readonly Child[] {
  const wanted = random.between(20, 36);
  const children: Named[] = [];
  const add = (named: Named | null) => {
    if (named !== null && !children.some((other) => isSame(other, named))) children.push(named);
  };
  while (children.length < wanted) add(somebody(random));
  for (const [share, relative] of RELATIVES) {
    if (!random.percent(share)) continue;
    children.pop();
    add(relative(random.pick(children), random));
    while (children.length < wanted) add(somebody(random));
  }
  if (random.percent(5)) children[0] = { ...random.pick(children) };
  return written(children, random);
}

/** Who else is in a class, in so many classes out of a hundred. */
const RELATIVES: readonly (readonly [number, (one: Named, random: Random) => Named | null])[] = [
  [40, (one, random) => ({ ...one, firstName: random.pickEarly(FIRST_NAMES) })],
  [
    12,
    (one, random) =>
      withName(one, { firstName: closeTo(CLOSE_FIRST_NAMES, one.firstName, random) }),
  ],
  [12, (one, random) => closeFamily(one, random)],
  [20, (one, random) => ({ ...somebody(random), firstName: one.firstName })],
  [4, (one) => exchanged(one)],
];

function withName(one: Named, { firstName }: { readonly firstName: string | null }): Named | null {
  return firstName === null ? null : { ...one, firstName };
}

function closeFamily(one: Named, random: Random): Named | null {
  const lastName = closeTo(CLOSE_LAST_NAMES, one.lastName, random);
  return lastName === null ? null : { firstName: one.firstName, lastName, families: [lastName] };
}

/** Martin THOMAS beside Thomas MARTIN. */
function exchanged({ firstName, lastName, families }: Named): Named | null {
  if (families.length > 1 || /[- ]/.test(`${firstName}${lastName}`)) return null;
  const family = firstName.toUpperCase();
  return { firstName: titleCase(lastName), lastName: family, families: [family] };
}

function somebody(random: Random): Named {
  const family = newFamily(random);
  const firstName = random.pickEarly(FIRST_NAMES);
  if (!random.percent(6)) return { ...family, firstName };
  const other = random.pickEarly(LAST_NAMES);
  const usageName = random.percent(50) ? other : `${family.lastName}-${other}`;
  return { ...family, firstName, usageName };
}

/** One family name in seven is made of those of both parents. */
function newFamily(random: Random): Family {
  const lastName = random.pickEarly(LAST_NAMES);
  const other = random.pickEarly(LAST_NAMES);
  if (!random.percent(14) || other === lastName) return { lastName, families: [lastName] };
  // Registers of 2005 to 2010 joined them with two hyphens.
  const between = random.pick(['-', '-', '-', '-', '-', ' ', ' ', '--']);
  return { lastName: `${lastName}${between}${other}`, families: [lastName, other] };
}

function isSame(one: Named, other: Named): boolean {
  const keyOf = ({ lastName, firstName }: Named) =>
    [...lettersOf(`${lastName}${firstName}`)].sort().join('');
  const crossed = lettersOf(one.firstName) === lettersOf(other.lastName);
  return keyOf(one) === keyOf(other) && !crossed;
}

function written(children: readonly Named[], random: Random): readonly Child[] {
  const style = styleOf(random);
  return children.map((named, place) => {
    const { firstName, usageName } = named;
    const plain: CorpusPupil = {
      id: `p${place + 1}`,
      lastName: style.write(named.lastName),
      firstName,
      ...(usageName !== undefined && { usageName: style.write(usageName) }),
    };
    const email = style.emails && random.percent(85) ? emailOf(plain, random) : undefined;
    const pupil = email === undefined ? plain : { ...plain, email };
    return childOf(pupil, named.families.map(style.write));
  });
}

function styleOf(random: Random): Style {
  const emails = random.percent(30);
  const way = random.between(1, 100);
  if (way <= 15) return { emails, write: titleCase };
  return { emails, write: way <= 40 ? withoutAccents : (name) => name };
}

/** Twins of some families share one. */
function emailOf(pupil: CorpusPupil, random: Random): string {
  const [last, first] = [lettersOf(pupil.lastName), lettersOf(pupil.firstName)];
  const domain = random.pick(DOMAINS);
  if (random.percent(8)) return `famille.${last}@mail.test`;
  return `${first}.${last}${random.percent(25) ? random.between(1, 99) : ''}@${domain}`;
}
