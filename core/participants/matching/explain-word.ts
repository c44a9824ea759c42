import type { ClassNames, Field, NameUnit } from './class-names';
import { compareWords, type WordLikeness } from './compare-word';
import { joinedReadings } from './joined-readings';
import { hasLettersNear, lettersOf } from './letter-sets';
import type { WrittenWord } from './written-name';

/** One way in which a pupil's name explains a written word. */
export type WordReading = {
  /** Places of the version's words that it takes. */
  readonly mask: number;
  readonly how: WordLikeness;
  /** Of which field it is; a login may be of both in one word, in this order. */
  readonly fields: readonly Field[];
};

/** The readings of a word by version of a name. */
export type WordReadings = ReadonlyMap<number, readonly WordReading[]>;

/** Gives the readings of words in a class; each word is looked up once. */
export type ExplainWord = (word: WrittenWord) => WordReadings;

/** A writing that stands in names of the class. */
type Entry = {
  readonly text: string;
  readonly letters: number;
  readonly units: readonly NameUnit[];
};

/** Letters of the shortest word that can be a first and a last name in one. */
const SHORTEST_JOINED = 4;
const MOST_INITIALS = 4;

/** Prepares the looking up of words in the names of a class. */
export function createExplainWord(names: ClassNames): ExplainWord {
  const entries = [...names.units].map(([text, units]) => ({
    ...{ text, units },
    letters: lettersOf(text),
  }));
  const known = new Map<string, WordReadings>();
  return ({ text, forms }) => {
    const key = `${text} ${forms.join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = new Map<number, WordReading[]>();
    const add = (version: number, reading: WordReading) => {
      const readings = found.get(version);
      if (readings === undefined) found.set(version, [reading]);
      else readings.push(reading);
    };
    for (const form of forms) {
      // Digits read as letters are a guess already: no second one on top of it.
      const isGuess = form !== text && !text.startsWith(form) && !text.endsWith(form);
      for (const entry of entries) readUnits(form, entry, isGuess, add);
      if (form.length >= SHORTEST_JOINED && !names.units.has(form)) {
        for (const [place, { joined }] of names.versions.entries()) {
          for (const reading of joinedReadings(form, joined)) {
            if (!isGuess || reading.how === 'exact') add(place, reading);
          }
        }
      }
    }
    known.set(key, found);
    return found;
  };
}

type Add = (version: number, reading: WordReading) => void;

function readUnits(form: string, { text, letters, units }: Entry, isGuess: boolean, add: Add) {
  const isNear = text.startsWith(form) || hasLettersNear(form, text, letters);
  const how = isNear ? compareWords(form, text) : null;
  if (how === null && form.length > MOST_INITIALS) return;
  for (const { version, mask, field, size, initials } of units) {
    const short = initials === form;
    if (how === null && !short) continue;
    if (how === 'short' && size > 1 && !short) continue;
    const own = how === 'exact' || !short ? (how ?? 'short') : 'short';
    if (isGuess && own !== 'exact') continue;
    add(version, { mask, how: own, fields: [field] });
  }
}
