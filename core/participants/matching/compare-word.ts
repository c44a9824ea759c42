import { editsWithin } from '../../shared/edits-within';
import type { Field } from './class-names';
import { isFirstName, isKnownName } from './known-name';
import { isPlausibleName } from './plausible-name';

/**
 * How a written word stands to a word of a pupil's name. `typo`: a slip of the finger and nothing
 * else; `near`: as few letters away, but it may be another name; `short`: its beginning.
 */
export type WordLikeness = 'exact' | 'typo' | 'near' | 'short';

/**
 * Compares folded words; null: they have nothing in common. A slip is tolerated by length: none in
 * names of up to three letters (Li, Léa, Léo), one letter from four on, two from ten on. It is no slip
 * where somebody else may be called what is written. Of first names nearly all are known. A family
 * name may be one that no list has: it is none where it is made as names are (Paget, Granier),
 * differs where names of one root do (MARTINS and MARTIN), or in a letter that sounds alike.
 */
export function compareWords(written: string, known: string, field: Field): WordLikeness | null {
  if (written === known) return 'exact';
  const begins = written.length < known.length && known.startsWith(written);
  const limit = Math.max(written.length, known.length) <= 3 ? 1 : 2;
  const edits = written.length < 2 ? limit + 1 : editsWithin(written, known, limit);
  if (edits > limit) return begins ? 'short' : null;
  if (isSlip(written, known, edits, field)) return 'typo';
  if (begins) return 'short';
  return edits < Math.max(written.length, known.length) - 1 ? 'near' : null;
}

/** In longer names two letters may be wrong. */
const LONG = 10;
/** Names of so many letters lie close to each other, in every order of their letters. */
const SHORT = 4;
/** In shorter names another first letter makes another name. */
const LEAST_SURE = 6;

/** Digits and signs belong to every alphabet. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

function isSlip(written: string, known: string, edits: number, field: Field): boolean {
  const { length } = known;
  if (length <= 3 || isKnownName(written) || isDisguised(written, known)) return false;
  if (edits > 1) return length >= LONG && hasSameEnds(written, known);
  if (isDoubled(written, known)) return true;
  if (field === 'first' && !isFirstName(written)) {
    return length > SHORT || isInside(written, known);
  }
  if (isOtherSpelling(written, known)) return false;
  if (!isPlausibleName(written)) {
    return !isFarAtEnd(written, known) && !written.startsWith(known);
  }
  // A letter too few, too many or too early is a slip more often than a name; names of four letters
  // lie too close to each other for that (Koné, Kondé).
  const isKept = (written.length !== length && length > SHORT) || isHasty(written, known);
  return isKept && isInside(written, known);
}

/** A letter that looks like another, of another alphabet (a Cyrillic С in CAMARA), is no slip. */
function isDisguised(written: string, known: string): boolean {
  return !LATIN.test(written) && LATIN.test(known);
}

/** VAN DEN BERG is not VANDENBERGHE. */
function hasSameEnds(written: string, known: string): boolean {
  return written[0] === known[0] && written.slice(-2) === known.slice(-2);
}

/** Marrtin, Emmma; or Pilippe without one of its double letters. */
function isDoubled(written: string, known: string): boolean {
  const squeeze = (word: string) => word.replace(/(.)\1+/gu, '$1');
  return squeeze(written) === squeeze(known);
}

/**
 * Two neighbours exchanged, in a name that is not short; an r or an l changes places in names
 * themselves (Garnier and Granier, Ambre and Amber).
 */
function isHasty(written: string, known: string): boolean {
  const at = [...known].findIndex((letter, place) => letter !== written[place]);
  const [one = '', other = ''] = [known[at], known[at + 1]];
  const swapped = `${known.slice(0, at)}${other}${one}${known.slice(at + 2)}`;
  return written === swapped && known.length > SHORT && !/[rl]/.test(`${one}${other}`);
}

/** A French keyboard. */
const KEY_ROWS = ['azertyuiop', 'qsdfghjklm', 'wxcvbn'];

/** Koval and Kovac: the last letter is another one, and none beside its key. */
function isFarAtEnd(written: string, known: string): boolean {
  const end = known.length - 1;
  if (written.slice(0, end) !== known.slice(0, end)) return false;
  return !areNeighbours(known[end] ?? '', written[end] ?? '');
}

function areNeighbours(one: string, other: string): boolean {
  const [a, b] = [placeOf(one), placeOf(other)];
  return Math.abs(a.row - b.row) <= 1 && Math.abs(a.place - b.place) <= 1;
}

function placeOf(letter: string) {
  const row = KEY_ROWS.findIndex((keys) => keys.includes(letter));
  return { row, place: KEY_ROWS[row]?.indexOf(letter) ?? 0 };
}

/** Letters of which another spelling of a name has one for the other. */
const ALIKE = ['aeuy', 'aeiy', 'iuy', 'ao', 'ou', 'eo', 'ckq', 'sc', 'szx', 'vw', 'dt', 'gj', 'ij'];
/** In longer names a vowel beside a vowel is one among many. */
const MOST_OF_DIPHTHONG = 7;
const VOWEL = /^[aeiouy]$/;

/**
 * A letter for one that sounds alike (Yusuf and Yusef, Camara and Kamara), an h, or a vowel beside
 * a vowel (Roussel and Russel): another family spells so, or another child is called so.
 */
function isOtherSpelling(written: string, known: string): boolean {
  let same = 0;
  while (same < written.length && written[same] === known[same]) same += 1;
  let [to, end] = [written.length, known.length];
  while (to > same && end > same && written[to - 1] === known[end - 1]) {
    to -= 1;
    end -= 1;
  }
  const [here, there] = [written.slice(same, to), known.slice(same, end)];
  if (here.length === 1 && there.length === 1) {
    return ALIKE.some((letters) => letters.includes(here) && letters.includes(there));
  }
  const alone = `${here}${there}`;
  if (alone === 'h' || known.length > MOST_OF_DIPHTHONG) return alone === 'h';
  const beside = [known[same - 1] ?? '', known[end] ?? ''];
  return VOWEL.test(alone) && beside.some((letter) => VOWEL.test(letter));
}

/** Letters in which names of one root end: Louis and Louise, Sara and Sarah, LOPES and LOPEZ. */
const ENDING = /^[aeiosxyzhtd]?$/;

/** The difference is neither in an ending of names nor at the beginning of a short one. */
function isInside(written: string, known: string): boolean {
  let same = 0;
  while (same < written.length && written[same] === known[same]) same += 1;
  if (ENDING.test(written.slice(same)) && ENDING.test(known.slice(same))) return false;
  return same > 0 || known.length >= LEAST_SURE;
}
