import { isParticle } from '../../roster/name-particles';
import type { ClassNames, Field, NameVersion } from './class-names';
import { explainPart, type PartReading } from './explain-part';
import { isKnownName, isReversible } from './known-name';
import type { PreparedName, PreparedPart } from './prepare-name';
import { isAdultWord, isDeviceWord } from './role-words';

/** How much of a field is written: all its words, some that tell something, none. */
type Evidence = 'whole' | 'half' | 'none';

/**
 * How surely a written name is a pupil's. `whole`: first and last name, as they are; `half`: of a
 * compound one only a part; `slip`: one slip of the finger; `unsure`: it may be somebody else.
 */
type Certainty = 'whole' | 'half' | 'slip' | 'unsure';

/** What the name of a pupil makes of a written name. */
export type NameReading = {
  readonly pupil: number;
  readonly certainty: Certainty;
  /** What is written out of each field, at most with a slip. */
  readonly first: Evidence;
  readonly last: Evidence;
  /** Something of the field is there, be it an initial or nearly its letters. */
  readonly hasFirst: boolean;
  readonly hasLast: boolean;
  /** Words that the name does not explain. */
  readonly unexplained: number;
  /** Words that are written otherwise, and beginnings or initials. */
  readonly nears: number;
  readonly shorts: number;
  /** Of every word of every part, in order: 0 as it is, the larger the further. */
  readonly distances: readonly number[];
  /** What comma and capitals say of which is the family name. */
  readonly order: 'agrees' | 'contradicts' | 'silent';
  readonly form: 'plain' | 'inverted' | 'login' | 'original';
};

const DISTANCES = { exact: 0, typo: 1, near: 2, short: 3 } as const;
const UNEXPLAINED = 4;

/** Reads a written name as one version of a pupil's name; null: nothing of it is in it. */
export function readName(name: PreparedName, place: number, names: ClassNames): NameReading | null {
  const version = names.versions[place];
  if (version === undefined || name.parts.length === 0) return null;
  const readings = name.parts.map((part) => explainPart(part, place));
  const strong = readings.reduce((mask, each) => mask | each.strong, 0);
  const weak = readings.reduce((mask, each) => mask | each.weak, 0);
  if ((strong | weak) === 0) return null;
  const complete = completePart(readings, version);
  const order = orderOf(name.parts, readings);
  const hows = readings.flatMap((each) => each.hows);
  const countOf = (...wanted: readonly (string | null)[]) =>
    hows.filter((how) => wanted.includes(how)).length;
  const first = evidenceOf(strong, 'first', version);
  const last = evidenceOf(strong, 'last', version);
  const isBackward =
    order === 'contradicts' && isReversible(textOf(version, 'first'), textOf(version, 'last'));
  return {
    pupil: version.pupil,
    certainty:
      name.role !== undefined || isBackward
        ? 'unsure'
        : certaintyOf(name.parts, readings, complete, version, names),
    first,
    last,
    hasFirst: ((strong | weak) & version.all.first) !== 0,
    hasLast: ((strong | weak) & version.all.last) !== 0,
    unexplained: countOf(null),
    nears: countOf('typo', 'near'),
    shorts: countOf('short'),
    distances: hows.map((how) => (how === null ? UNEXPLAINED : DISTANCES[how])),
    order,
    form: formOf(name.parts, readings, complete),
  };
}

/** The part that names the pupil all alone, the surest. */
function completePart(readings: readonly PartReading[], version: NameVersion): number {
  const ranks = ['whole', 'half', 'slip'];
  let best = -1;
  let rank = ranks.length;
  for (const [place, reading] of readings.entries()) {
    const own = ranks.indexOf(certaintyOfOne([reading], version));
    if (own < 0 || own >= rank) continue;
    best = place;
    rank = own;
  }
  return best;
}

function certaintyOf(
  parts: readonly PreparedPart[],
  readings: readonly PartReading[],
  complete: number,
  version: NameVersion,
  names: ClassNames,
): Certainty {
  const own = readings[complete];
  if (own === undefined) return certaintyOfOne(readings, version);
  const certainty = certaintyOfOne([own], version);
  const agree = parts.every((part, place) => {
    if (place === complete || readings[place]?.unexplained.length === 0) return true;
    return certainty === 'whole' && isPseudonym(part, names);
  });
  return agree ? certainty : 'unsure';
}

/** First and last name are there, every word is explained, and at most one has a slip. */
function certaintyOfOne(readings: readonly PartReading[], version: NameVersion): Certainty {
  const hows = readings.flatMap((each) => each.hows);
  if (hows.some((how) => how !== 'exact' && how !== 'typo')) return 'unsure';
  const strong = readings.reduce((mask, each) => mask | each.strong, 0);
  const first = evidenceOf(strong, 'first', version);
  const last = evidenceOf(strong, 'last', version);
  if (first === 'none' || last === 'none') return 'unsure';
  const slips = hows.filter((how) => how === 'typo').length;
  if (first === 'whole' && last === 'whole') {
    if (slips === 0) return 'whole';
    return slips === 1 ? 'slip' : 'unsure';
  }
  if (slips > 0 || (first !== 'whole' && last !== 'whole')) return 'unsure';
  // The second half of a first name alone (Sophie for Anne-Sophie) is more often somebody else.
  return first === 'whole' || (strong & 1) !== 0 ? 'half' : 'unsure';
}

/** « Ali » is half of BEN ALI: another pupil may be called so and no more. */
function evidenceOf(mask: number, field: Field, { telling, all }: NameVersion): Evidence {
  if ((mask & telling[field]) === 0) return 'none';
  return (mask & all[field]) === all[field] ? 'whole' : 'half';
}

/**
 * « xX_Dark_Xx (Lucas BERNARD) »: what a pupil calls himself beside the name of the account. A word
 * that could be anybody's name, a device or an adult is none.
 */
function isPseudonym({ words }: PreparedPart, names: ClassNames): boolean {
  return words.every(
    ({ text, forms }) =>
      !isDeviceWord(text) &&
      !isAdultWord(text) &&
      ![text, ...forms].some(
        (form) => (names.units.has(form) && !isParticle(form)) || isKnownName(form),
      ),
  );
}

function textOf({ words, all }: NameVersion, field: Field): string {
  return words.filter((_, place) => (all[field] & (1 << place)) !== 0).join('');
}

/** What capitals (« MARTIN Thomas ») and a comma (« Martin, Thomas ») say. */
function orderOf(
  parts: readonly PreparedPart[],
  readings: readonly PartReading[],
): NameReading['order'] {
  let agrees = false;
  for (const [at, { words }] of parts.entries()) {
    const own = (field: Field) =>
      words.filter((_, place) => {
        const fields = readings[at]?.fields[place] ?? [];
        return fields.length === 1 && fields[0] === field;
      });
    const [first, last] = [own('first'), own('last')];
    if (first.length === 0 || last.length === 0) continue;
    const isLoud = (list: typeof first) => list.every(({ isCapital }) => isCapital);
    const isQuiet = (list: typeof first) => list.some(({ isCapital }) => !isCapital);
    const comma = (list: typeof first, side: string) => list.every((word) => word.comma === side);
    if (comma(first, 'after') && comma(last, 'before')) return 'contradicts';
    if (isLoud(first) && isQuiet(last)) return 'contradicts';
    if (comma(last, 'after') && comma(first, 'before')) agrees = true;
    if (isLoud(last) && isQuiet(first)) agrees = true;
  }
  return agrees ? 'agrees' : 'silent';
}

function formOf(
  parts: readonly PreparedPart[],
  readings: readonly PartReading[],
  complete: number,
): NameReading['form'] {
  if (complete > 0) return 'original';
  const at = Math.max(complete, 0);
  const fields = readings[at]?.fields ?? [];
  const part = parts[at];
  if (part?.isLogin === true || fields.some((each) => each.length > 1)) return 'login';
  if (part?.words.some(({ text, forms }) => forms[0] !== text) === true) return 'login';
  return fields[0]?.[0] === 'last' ? 'inverted' : 'plain';
}
