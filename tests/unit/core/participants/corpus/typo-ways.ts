import type { Child } from './child';
import { isAnotherName } from './known-names';
import { lettersOf, titleCase, withoutAccents } from './letters';
import type { Random } from './random';
import { familyOf, type Ways, type Writing } from './writing';

/** Names with a letter wrong. */
export const TYPO_WAYS: Ways = [
  [6, (child, random) => withTypos(child, random, { first: true, last: false })],
  [6, (child, random) => withTypos(child, random, { first: false, last: true })],
  [2, (child, random) => withTypos(child, random, { first: true, last: true })],
];

const LEAST_LETTERS = 4;

type Where = { readonly first: boolean; readonly last: boolean };

function withTypos(child: Child, random: Random, where: Where): Writing | null {
  const { firstName } = child.pupil;
  const family = titleCase(familyOf(child));
  const first = where.first ? misspelt(firstName, random) : firstName;
  const last = where.last ? misspelt(family, random) : family;
  const isOther = isAnotherWord(first, firstName) || isAnotherWord(last, family);
  const isShort = isTooShort(first, firstName) || isTooShort(last, family);
  const name = random.pick([
    `${first} ${last}`,
    `${first} ${last.toUpperCase()}`,
    `${last.toUpperCase()} ${first}`,
    withoutAccents(`${first} ${last}`).toLowerCase(),
  ]);
  if (lettersOf(first) === lettersOf(firstName) && lettersOf(last) === lettersOf(family)) {
    return null;
  }
  if (isOther || isShort) return { name, kind: 'typo-into-a-name' };
  const kind = where.first && where.last ? 'typo-both' : where.first ? 'typo-first' : 'typo-last';
  return { name, kind, says: lettersOf(name) };
}

/** A wrong letter among few leaves too little of a name. */
function isTooShort(written: string, name: string): boolean {
  const [here, there] = [lettersOf(written), lettersOf(name)];
  return here !== there && Math.min(here.length, there.length) < LEAST_LETTERS;
}

/** Whole or word by word: « Jean-Baptiste » as « Jeanne-Baptiste ». */
function isAnotherWord(written: string, name: string): boolean {
  if (isAnotherName(written, name)) return true;
  const words = written.split(/[- ]+/);
  return name.split(/[- ]+/).some((word, at) => isAnotherName(words[at] ?? '', word));
}

/** Beside each letter of a French keyboard. */
const NEIGHBOURS: Readonly<Record<string, string>> = {
  ...{ a: 'zqe', b: 'vn', c: 'xv', d: 'sfe', e: 'zrd', f: 'dgr', g: 'fhb', h: 'gjn', i: 'uok' },
  ...{ j: 'hki', k: 'jlo', l: 'kmo', m: 'lp', n: 'bh', o: 'ipl', p: 'om', q: 'asw', r: 'etf' },
  ...{ s: 'qdz', t: 'ryg', u: 'yij', v: 'cb', w: 'xq', x: 'wc', y: 'tuh', z: 'aes' },
};

/** One letter replaced, lost, doubled or exchanged with the next. */
function misspelt(name: string, random: Random): string {
  const letters = [...name.normalize('NFC')];
  const places = letters.flatMap((letter, at) => (/\p{L}/u.test(letter) ? [at] : []));
  const at = random.pick(places);
  const letter = letters[at] ?? '';
  const next = letters[at + 1] ?? '';
  const isUpper = letter !== letter.toLowerCase();
  switch (random.between(1, 4)) {
    case 1: {
      const base = lettersOf(letter)[0] ?? 'e';
      const other = random.pick([...(NEIGHBOURS[base] ?? 'e')]);
      letters[at] = isUpper ? other.toUpperCase() : other;
      break;
    }
    case 2:
      letters.splice(at, 1);
      break;
    case 3:
      letters.splice(at + 1, 0, letter.toLowerCase());
      break;
    default:
      if (!/\p{L}/u.test(next)) return name;
      letters[at] = isUpper ? next.toUpperCase() : next;
      letters[at + 1] = letter.toLowerCase();
  }
  return letters.join('');
}
