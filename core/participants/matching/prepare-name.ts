import type { ClassNames } from './class-names';
import type { ExplainWord } from './explain-word';
import { isAdultWord, isDeviceWord, isHarmlessWord, isLinkWord, isSaidOfSelf } from './role-words';
import type { WordReadings } from './word-reading';
import { MOST_WORDS, readLogin, readWritten, type WrittenPart } from './written-name';

/** A device, or an adult, is behind the name: it is never joined without being asked. */
export type Role = 'device' | 'adult';

/** A part of a written name with what the class makes of each of its words. */
export type PreparedPart = WrittenPart & {
  readonly readings: readonly WordReadings[];
  /** Words that are one word of a pupil's name when put together: « Mac Donald », MACDONALD. */
  readonly merges: readonly Merge[];
};

/** Places of the words, and their readings as one. */
type Merge = { readonly places: readonly number[]; readonly readings: WordReadings };

/** A written name, ready to be compared with each pupil. */
export type PreparedName = {
  readonly parts: readonly PreparedPart[];
  readonly role?: Role;
  /** The place of the address that the report gives with the name. */
  readonly login?: PreparedPart;
};

/**
 * Makes a written name ready for a class. A word that a pupil bears (MAÎTRE, PARENT) is a name
 * there and no role.
 */
export function prepareName(
  written: { readonly name: string; readonly email?: string },
  names: ClassNames,
  explain: ExplainWord,
): PreparedName {
  const isBorne = (word: string) => names.units.has(word);
  const all = readWritten(written.name);
  const role = roleOf(all, isBorne);
  const isLeftOut = (word: string) =>
    !isBorne(word) &&
    (role === undefined
      ? isHarmlessWord(word)
      : isAdultWord(word) || isDeviceWord(word) || isLinkWord(word));
  const parts = all
    .filter(({ words }) => all.length === 1 || !words.every(({ text }) => isSaidOfSelf(text)))
    .map((part) => ({ ...part, words: part.words.filter(({ text }) => !isLeftOut(text)) }))
    .filter(({ words }) => words.length > 0);
  const login = written.email === undefined ? undefined : readLogin(written.email);
  const prepare = (part: WrittenPart) => preparePart(part, names, explain);
  return {
    parts: parts.map(prepare),
    ...(role !== undefined && { role }),
    ...(login !== undefined && login.words.length > 0 && { login: prepare(login) }),
  };
}

function roleOf(
  parts: readonly WrittenPart[],
  isBorne: (word: string) => boolean,
): Role | undefined {
  const all = parts.flatMap((part) => part.words.map(({ text }) => text));
  // « Mac Donald » is no device where MACDONALD is in the class.
  const words = all.filter((word, at) => !isBorne(`${word}${all[at + 1] ?? ''}`));
  if (words.some((word) => isDeviceWord(word) && !isBorne(word))) return 'device';
  return words.some((word) => isAdultWord(word) && !isBorne(word)) ? 'adult' : undefined;
}

function preparePart(part: WrittenPart, names: ClassNames, explain: ExplainWord): PreparedPart {
  const words = part.words.slice(0, MOST_WORDS);
  const merges: Merge[] = [];
  const add = (...places: readonly number[]) => {
    const text = places.map((place) => words[place]?.text).join('');
    if (!names.units.has(text)) return;
    merges.push({ places, readings: exactReadings(text, names) });
  };
  for (const [one] of words.entries()) {
    for (const [other] of words.entries()) if (one !== other) add(one, other);
    if (one + 2 < words.length) add(one, one + 1, one + 2);
  }
  return { ...part, readings: part.words.map((word) => explain(word)), merges };
}

function exactReadings(text: string, names: ClassNames): WordReadings {
  const readings = new Map<number, { mask: number; how: 'exact'; fields: ['first' | 'last'] }[]>();
  for (const { version, mask, field } of names.units.get(text) ?? []) {
    const own = readings.get(version) ?? [];
    own.push({ mask, how: 'exact', fields: [field] });
    readings.set(version, own);
  }
  return readings;
}
