import { nameKey } from '../roster/name-key';
import type { Pupil } from '../roster/pupil';

/** What a file name is compared with. */
export type NamedPupil = Pick<Pupil, 'id' | 'lastName' | 'usageName' | 'firstName'>;

/**
 * How much of a pupil's name a file bears: `whole`: it and nothing else; `short`: the last name
 * with the beginning of the first; `among`: the whole name and other words; `spelling`: the whole
 * name but for one letter; `part`: the last or the first name alone.
 */
export type Nearness = 'whole' | 'short' | 'among' | 'spelling' | 'part';

/** Folded words of the names of a pupil. */
export type NameWords = { readonly last: readonly string[]; readonly first: readonly string[] };

/** Shorter names differ by one letter too easily. */
const LETTERS_OF_A_SPELLING = 7;

/** The ways in which a pupil may be called: by family name, usage name, or both. */
export function namesOf({ lastName, usageName, firstName }: NamedPupil): readonly NameWords[] {
  const lasts =
    usageName === undefined
      ? [lastName]
      : [lastName, usageName, `${lastName} ${usageName}`, `${usageName} ${lastName}`];
  return lasts.map((last) => ({ last: wordsOf(last), first: wordsOf(firstName) }));
}

/** How near the words of a file are to one way of calling a pupil; null: not at all. */
export function nearness(words: readonly string[], name: NameWords): Nearness | null {
  const { last, first } = name;
  if (words.length === 0 || last.length === 0) return null;
  const full = [...last, ...first];
  const written = words.join('');
  if (sameWords(words, full) || bothOrders(name).includes(written)) return 'whole';
  if (first.length > 0 && isShort(words, name)) return 'short';
  if (first.length > 0 && containsAll(words, full)) return 'among';
  if (bothOrders(name).some((each) => differByOne(each, written))) return 'spelling';
  return sameWords(words, last) || sameWords(words, first) ? 'part' : null;
}

function wordsOf(name: string): readonly string[] {
  return nameKey(name)
    .split(' ')
    .filter((word) => word !== '');
}

function bothOrders({ last, first }: NameWords): readonly string[] {
  return [[...last, ...first].join(''), [...first, ...last].join('')];
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && [...a].sort().join(' ') === [...b].sort().join(' ');
}

function containsAll(words: readonly string[], wanted: readonly string[]): boolean {
  const left = [...words];
  return wanted.every((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}

/** « Durand L », « J-P Martin », « Martin Jean » of a Jean-Pierre. */
function isShort(words: readonly string[], { last, first }: NameWords): boolean {
  if (!containsAll(words, last)) return false;
  const rest = [...words];
  for (const word of last) rest.splice(rest.indexOf(word), 1);
  if (rest.length === 0 || rest.length > first.length) return false;
  return rest.every((word, index) => first[index]?.startsWith(word) === true);
}

/** One letter more, less or other. */
function differByOne(a: string, b: string): boolean {
  if (Math.min(a.length, b.length) < LETTERS_OF_A_SPELLING) return false;
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let from = 0;
  while (from < a.length && a[from] === b[from]) from += 1;
  const [inA, inB] = [a.length >= b.length ? 1 : 0, b.length >= a.length ? 1 : 0];
  return a.slice(from + inA) === b.slice(from + inB);
}
