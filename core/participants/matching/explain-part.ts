import type { Field } from './class-names';
import type { WordLikeness } from './compare-word';
import type { PreparedPart } from './prepare-name';
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
  readonly mask: number;
  readonly how: WordLikeness | null;
  readonly fields: readonly Field[];
};

/**
 * Explains as many words of a part as the name allows, each word of the name at most once, in any
 * order; of several ways the one with the fewest doubts.
 */
export function explainPart(part: PreparedPart, version: number): PartReading {
  const { words } = part;
  if (words.length > MOST_WORDS) return reading(part, []);
  const choices = words.map((_, place) => choicesOf(part, place, version));
  let best: readonly Choice[] = [];
  let least = Number.POSITIVE_INFINITY;
  let most = -1;
  let steps = 0;
  const search = (place: number, done: number, taken: number, cost: number, way: Choice[]) => {
    steps += 1;
    if (cost > least || steps > MOST_STEPS) return;
    if (place === words.length) {
      const covered = countBits(taken);
      if (cost === least && covered <= most) return;
      [best, least, most] = [[...way], cost, covered];
      return;
    }
    if ((done & (1 << place)) !== 0) return search(place + 1, done, taken, cost, way);
    for (const choice of choices[place] ?? []) {
      if ((choice.mask & taken) !== 0) continue;
      const places = choice.places.reduce((mask, each) => mask | (1 << each), 0);
      if ((places & done) !== 0) continue;
      way.push(choice);
      const more = choice.how === null ? UNEXPLAINED : COSTS[choice.how];
      search(place + 1, done | places, taken | choice.mask, cost + more, way);
      way.pop();
    }
  };
  search(0, 0, 0, 0, []);
  return reading(part, best);
}

function choicesOf(part: PreparedPart, place: number, version: number): readonly Choice[] {
  const choices: Choice[] = (part.readings[place]?.get(version) ?? []).map((each) => ({
    ...each,
    places: [place],
  }));
  for (const { places, readings } of part.merges) {
    if (Math.min(...places) !== place) continue;
    for (const each of readings.get(version) ?? []) choices.push({ ...each, places });
  }
  choices.sort((a, b) => costOf(a) - costOf(b));
  choices.push({ places: [place], mask: 0, how: null, fields: [] });
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
