import type { MergeDoubt } from './merge';
import { compareDates, familyNames, type NameKeys, sharesFamilyName } from './name-keys';
import type { Likeness, TellLikeness } from './name-likeness';

/** Why a line may mean a pupil whom it does not name exactly. */
export type Nearness = {
  readonly doubt: Extract<MergeDoubt, 'similar-name' | 'other-family-name' | 'birth-date-differs'>;
  /** The larger the nearer. */
  readonly weight: number;
  /** Likely enough to be proposed; otherwise the teacher only finds the pupil among the choices. */
  readonly likely: boolean;
};

type Person = NameKeys & { readonly sex?: 'F' | 'M' };

const WEIGHTS: Readonly<Record<Likeness, number>> = {
  same: 30,
  sound: 25,
  part: 20,
  near: 15,
  far: 0,
};
const EQUAL_DATES = 100;

/**
 * How near a line and a pupil are who do not match with certainty; undefined: two people. Brothers,
 * sisters and twins (one family name, two first names) are two people, whatever their birth date.
 */
export function nearnessOf(
  line: Person,
  pupil: Person,
  likenessOf: TellLikeness,
): Nearness | undefined {
  const dates = compareDates(line, pupil);
  if (dates === 'differ') {
    const exact = line.first === pupil.first && line.last === pupil.last;
    return exact ? { doubt: 'birth-date-differs', weight: 80, likely: true } : undefined;
  }
  const bonus = dates === 'equal' ? EQUAL_DATES : 0;
  const first = likenessOf(line.first, pupil.first);
  const last = bestLast(line, pupil, likenessOf);
  if (first === 'same' && sharesFamilyName(line, pupil)) {
    return { doubt: 'other-family-name', weight: 70 + bonus, likely: true };
  }
  if (hasSameWords(line, pupil)) {
    return { doubt: 'similar-name', weight: 60 + bonus, likely: true };
  }
  if (first === 'far' || (first !== 'same' && sexesDiffer(line, pupil))) return undefined;
  const weight = bonus + WEIGHTS[first] + WEIGHTS[last];
  if (last === 'far') {
    if (dates !== 'equal') return undefined;
    return { doubt: 'other-family-name', weight, likely: first === 'same' || first === 'sound' };
  }
  // With nothing else to go by, one part at least is to be right.
  if (dates === 'unknown' && !isReadAlike(first) && !isReadAlike(last)) return undefined;
  return { doubt: 'similar-name', weight, likely: isLikely(first, last, dates === 'equal') };
}

function bestLast(line: NameKeys, pupil: NameKeys, likenessOf: TellLikeness): Likeness {
  let best: Likeness = 'far';
  for (const listed of familyNames(line)) {
    for (const known of familyNames(pupil)) {
      const likeness = likenessOf(listed, known);
      if (WEIGHTS[likeness] > WEIGHTS[best]) best = likeness;
    }
  }
  return best;
}

/** First and last name exchanged, or cut at another place. */
function hasSameWords(line: NameKeys, pupil: NameKeys): boolean {
  const lettersOf = ({ last, first }: NameKeys) => last.length + first.length;
  if (lettersOf(line) !== lettersOf(pupil)) return false;
  const words = ({ last, first }: NameKeys) =>
    `${last} ${first}`.split(' ').sort().join(' ').trim();
  return words(line) === words(pupil);
}

function sexesDiffer(line: Person, pupil: Person): boolean {
  return line.sex !== undefined && pupil.sex !== undefined && line.sex !== pupil.sex;
}

function isReadAlike(likeness: Likeness): boolean {
  return likeness === 'same' || likeness === 'sound';
}

/** A letter in the first name makes another child of the family (Marie, Maria; Lucas, Luca). */
function isLikely(first: Likeness, last: Likeness, datesEqual: boolean): boolean {
  if (first === 'near') return datesEqual && last !== 'same';
  if (datesEqual) return true;
  return first === 'same' || last === 'same' || (first === 'sound' && last === 'sound');
}
