import { editsWithin } from '../../shared/edits-within';
import { isKnownName } from './known-name';

/**
 * How a written word stands to a word of a pupil's name. `typo`: a slip of the finger and nothing
 * else; `near`: as few letters away, but it may be another name; `short`: its beginning.
 */
export type WordLikeness = 'exact' | 'typo' | 'near' | 'short';

/**
 * Compares folded words; null: they have nothing in common. A slip is tolerated by length: none in
 * names of up to three letters (Li, Léa, Léo), in four letters only inside of the word, one letter
 * from five on, two from ten on. It is no slip where what is written is a name of its own (Luca,
 * DUPOND), or differs in the way in which names of one root do: at the end (Maria and Marie, MARTINS
 * and MARTIN), or at the beginning of a short one (Nina and Lina).
 */
export function compareWords(written: string, known: string): WordLikeness | null {
  if (written === known) return 'exact';
  const begins = written.length < known.length && known.startsWith(written);
  const limit = Math.max(written.length, known.length) <= 3 ? 1 : 2;
  const edits = written.length < 2 ? limit + 1 : editsWithin(written, known, limit);
  if (edits > limit) return begins ? 'short' : null;
  if (isSlip(written, known, edits)) return 'typo';
  if (begins) return 'short';
  return edits < Math.max(written.length, known.length) - 1 ? 'near' : null;
}

/** In longer names two letters may be wrong. */
const LONG = 10;
/** In shorter names the first letter is never a slip. */
const SURE_OF_FIRST = 6;

function isSlip(written: string, known: string, edits: number): boolean {
  const { length } = known;
  if (length <= 3 || isKnownName(written)) return false;
  if (edits > 1) return length >= LONG && isInside(written, known);
  if (isDoubled(written, known) || isSwapped(written, known)) return true;
  if (length === 4 && exchangesVowels(written, known)) return false;
  return isInside(written, known);
}

/** Marrtin, Emmma; or Pilippe without one of its double letters. */
function isDoubled(written: string, known: string): boolean {
  const squeeze = (word: string) => word.replace(/(.)\1+/gu, '$1');
  return squeeze(written) === squeeze(known);
}

function isSwapped(written: string, known: string): boolean {
  return (
    written.length === known.length && [...written].sort().join('') === [...known].sort().join('')
  );
}

const VOWEL = /^[aeiouy]$/;

/** Lana, Lena, Luna: names of four letters differ in a vowel. */
function exchangesVowels(written: string, known: string): boolean {
  if (written.length !== known.length) return false;
  const at = [...known].findIndex((letter, place) => letter !== written[place]);
  return VOWEL.test(written[at] ?? '') && VOWEL.test(known[at] ?? '');
}

/** Letters in which names of one root end: Louis and Louise, Sara and Sarah, LOPES and LOPEZ. */
const ENDING = /^[aeiosxyzhtd]?$/;

/** The difference is neither in an ending of names nor at the beginning of a short one. */
function isInside(written: string, known: string): boolean {
  let same = 0;
  while (same < written.length && written[same] === known[same]) same += 1;
  if (ENDING.test(written.slice(same)) && ENDING.test(known.slice(same))) return false;
  return same > 0 || known.length >= SURE_OF_FIRST;
}
