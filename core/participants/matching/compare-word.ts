import { isParticle } from '../../roster/name-particles';
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
 * names of up to three letters (Li, Léa, Léo), one letter from four on and in particles, two from ten
 * on. It is no slip where somebody else may be called what is written. Of first names nearly all are
 * known; of family names many, but not all: it is no slip either where they differ as names of one
 * root do (MARTINS and MARTIN), where a short one differs in a letter that sounds alike, or in one
 * from elsewhere on the keyboard while what is written is made as names are.
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
/** Names of so many letters lie close to each other. */
const SHORT = 4;
/** In names of so many letters one may be any other. */
const SURE = 7;
/** In shorter names another first letter makes another name. */
const LEAST_SURE = 6;

/** Digits and signs belong to every alphabet. */
const LATIN = /^[\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]*$/u;

function isSlip(written: string, known: string, edits: number, field: Field): boolean {
  const { length } = known;
  if (isParticle(known)) return edits === 1 && !isParticle(written) && !isKnownName(written);
  if (length <= 3 || isKnownName(written) || isDisguised(written, known)) return false;
  if (edits > 1) return length >= LONG && hasSameEnds(written, known);
  if (isDoubled(written, known)) return true;
  if (field === 'first') {
    return !isFirstName(written) && (length > SHORT || isInside(written, known));
  }
  if (!isInside(written, known) || isFarAtEnd(written, known)) return false;
  if (isReplaced(written, known) && length < SURE) return !isPlausibleName(written);
  return length >= SURE || !isOtherSpelling(written, known);
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

/** Another letter, from elsewhere on the keyboard. */
function isReplaced(written: string, known: string): boolean {
  if (written.length !== known.length) return false;
  const at = [...known].findIndex((letter, place) => letter !== written[place]);
  const isOne = written.slice(at + 1) === known.slice(at + 1);
  return isOne && !areNeighbours(known[at] ?? '', written[at] ?? '');
}
