import type { Field } from './class-names';
import type { WordLikeness } from './compare-word';
import type { PreparedPart } from './prepare-name';
import type { WordReadings } from './word-reading';
import { MOST_WORDS, type WrittenWord } from './written-name';

/** What one name makes of the words of a part. */
export type PartReading = {
  /** Of each word; null: the name does not explain it. */
  readonly hows: readonly (WordLikeness | null)[];
  readonly fields: readonly (readonly Field[])[];
  /** Places of the name that are written out, at most with a slip. */
  readonly strong: number;
  /** Places of which there are beginnings, initials or nearly the letters. */
  readonly weak: number;
  readonly unexplained: readonly WrittenWord[];
};

const COSTS: Readonly<Record<WordLikeness, number>> = { exact: 0, typo: 2, near: 5, short: 6 };
const UNEXPLAINED = 20;
/** Ends the search in names made to be slow; a name of six words takes some tens of steps. */
const MOST_STEPS = 2000;

type Choice = {
  readonly places: readonly number[];
  /** The places as bits. */
  readonly bits: number;
  readonly mask: number;
  readonly how: WordLikeness | null;
  readonly fields: readonly Field[];
};

/** The best way found so far to explain the words, and how long it was looked for. */
type Search = {
  readonly choices: readonly (readonly Choice[])[];
  readonly way: Choice[];
  best: readonly Choice[];
  least: number;
  most: number;
  steps: number;
};

/**
 * Explains as many words of a part as the name allows, each word of the name at most once, in any
 * order; of several ways the one with the fewest doubts.
 */
export function explainPart(part: PreparedPart, version: number): PartReading {
  if (part.words.length > MOST_WORDS) return reading(part, []);
  const choices = part.words.map((_, place) => choicesOf(part, place, version));
  const least = Number.POSITIVE_INFINITY;
  const search: Search = { choices, way: [], best: [], least, most: -1, steps: 0 };
  explainFrom(0, { done: 0, taken: 0, cost: 0 }, search);
  return reading(part, search.best);
}

/** Places of words that are explained, places of the name that explain them, and doubts. */
type Progress = { readonly done: number; readonly taken: number; readonly cost: number };

function explainFrom(place: number, { done, taken, cost }: Progress, search: Search): void {
  search.steps += 1;
  if (cost > search.least || search.steps > MOST_STEPS) return;
  if (place === search.choices.length) {
    keep(taken, cost, search);
    return;
  }
  if ((done & (1 << place)) !== 0) {
    explainFrom(place + 1, { done, taken, cost }, search);
    return;
  }
  for (const choice of search.choices[place] ?? []) {
    if ((choice.mask & taken) !== 0 || (choice.bits & done) !== 0) continue;
    search.way.push(choice);
    const next = {
      done: done | choice.bits,
      taken: taken | choice.mask,
      cost: cost + costOf(choice),
    };
    explainFrom(place + 1, next, search);
    search.way.pop();
  }
}

function keep(taken: number, cost: number, search: Search): void {
  const covered = countBits(taken);
  if (cost === search.least && covered <= search.most) return;
  search.best = [...search.way];
  search.least = cost;
  search.most = covered;
}

function choicesOf(part: PreparedPart, place: number, version: number): readonly Choice[] {
  const choices: Choice[] = [];
  const add = (places: readonly number[], readings: WordReadings | undefined) => {
    const bits = places.reduce((mask, each) => mask | (1 << each), 0);
    for (const { mask, how, fields } of readings?.get(version) ?? []) {
      choices.push({ places, bits, mask, how, fields });
    }
  };
  add([place], part.readings[place]);
  for (const { places, readings } of part.merges) {
    if (Math.min(...places) === place) add(places, readings);
  }
  if (choices.length > 1) choices.sort((a, b) => costOf(a) - costOf(b));
  choices.push({ places: [place], bits: 1 << place, mask: 0, how: null, fields: [] });
  return choices;
}

function costOf({ how }: Choice): number {
  return how === null ? UNEXPLAINED : COSTS[how];
}

function reading({ words }: PreparedPart, way: readonly Choice[]): PartReading {
  const hows: (WordLikeness | null)[] = words.map(() => null);
  const fields: (readonly Field[])[] = words.map(() => []);
  let strong = 0;
  let weak = 0;
  for (const choice of way) {
    for (const place of choice.places) {
      hows[place] = choice.how;
      fields[place] = choice.fields;
    }
    if (choice.how === 'exact' || choice.how === 'typo') strong |= choice.mask;
    else weak |= choice.mask;
  }
  return { hows, fields, strong, weak, unexplained: words.filter((_, at) => hows[at] === null) };
}

function countBits(mask: number): number {
  let count = 0;
  for (let rest = mask; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
