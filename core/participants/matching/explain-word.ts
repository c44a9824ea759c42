import type { ClassNames, Field, NameUnit } from './class-names';
import { compareWords } from './compare-word';
import { joinedReadings } from './joined-readings';
import { areLettersNear, lettersOf } from './letter-sets';
import type { WordReading, WordReadings } from './word-reading';
import type { WrittenWord } from './written-name';

/** Gives the readings of words in a class; each word is looked up once. */
export type ExplainWord = (word: WrittenWord) => WordReadings;

/** A writing that stands in names of the class. */
type Entry = {
  readonly text: string;
  readonly letters: number;
  /** Last, where it is both: of family names more are borne than are known. */
  readonly field: Field;
  readonly units: readonly NameUnit[];
};

/** Letters of the shortest word that can be a first and a last name in one. */
const SHORTEST_JOINED = 4;
/** Words further apart are not compared letter by letter. */
const MOST_EDITS = 2;

/** Prepares the looking up of words in the names of a class. */
export function createExplainWord(names: ClassNames): ExplainWord {
  const entries = [...names.units].map(
    ([text, units]): Entry => ({
      ...{ text, units },
      letters: lettersOf(text),
      field: units.some(({ field }) => field === 'last') ? 'last' : 'first',
    }),
  );
  const initials = initialsOf(names);
  const known = new Map<string, WordReadings>();
  return (word) => {
    const key = `${word.text} ${word.forms.join(' ')}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    const found = readWord(word, names, { entries, initials });
    known.set(key, found);
    return found;
  };
}

type LookUp = {
  readonly entries: readonly Entry[];
  readonly initials: ReadonlyMap<string, readonly NameUnit[]>;
};

/** « jb » of Jean-Baptiste. */
function initialsOf(names: ClassNames): LookUp['initials'] {
  const initials = new Map<string, NameUnit[]>();
  for (const unit of [...names.units.values()].flat()) {
    if (unit.size === 1) continue;
    const same = initials.get(unit.initials);
    if (same === undefined) initials.set(unit.initials, [unit]);
    else same.push(unit);
  }
  return initials;
}

function readWord(
  { text, forms }: WrittenWord,
  names: ClassNames,
  { entries, initials }: LookUp,
): WordReadings {
  const found = new Map<number, WordReading[]>();
  for (const form of forms) {
    // Digits read as letters are a guess already: no second one on top of it.
    const isGuess = form !== text && !text.startsWith(form) && !text.endsWith(form);
    const add = (version: number, reading: WordReading) => {
      if (isGuess && reading.how !== 'exact') return;
      const readings = found.get(version);
      if (readings === undefined) found.set(version, [reading]);
      else readings.push(reading);
    };
    const letters = lettersOf(form);
    for (const entry of entries) {
      const near =
        Math.abs(entry.text.length - form.length) <= MOST_EDITS &&
        areLettersNear(letters, entry.letters);
      if (near || entry.text.startsWith(form)) readUnits(form, entry, add);
    }
    for (const { version, mask, field } of initials.get(form) ?? []) {
      add(version, { mask, how: 'short', fields: [field] });
    }
    if (form.length < SHORTEST_JOINED || names.units.has(form)) continue;
    for (const [place, { joined }] of names.versions.entries()) {
      for (const reading of joinedReadings(form, joined)) add(place, reading);
    }
  }
  return found;
}

type Add = (version: number, reading: WordReading) => void;

function readUnits(form: string, entry: Entry, add: Add): void {
  const how = compareWords(form, entry.text, entry.field);
  if (how === null) return;
  for (const { version, mask, field, size } of entry.units) {
    // Of several words the beginning is the first alone.
    if (how !== 'short' || size === 1) add(version, { mask, how, fields: [field] });
  }
}
