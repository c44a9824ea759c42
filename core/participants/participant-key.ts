import { nameKey } from '../roster/name-key';

/** Longer than any name; what a hostile report writes beyond is not compared. */
const MOST_CHARACTERS = 160;

/**
 * Folds a name of a report: two writings with one key are one alias. Case, accents, ligatures,
 * hyphens, apostrophes, emoji, fancy alphabets (NFKD) and marks without width are left out; digits
 * and the order of words are kept. A name without any letter or digit is kept as it is written.
 */
export function participantKey(name: string): string {
  const written = name.slice(0, MOST_CHARACTERS).normalize('NFKD').slice(0, MOST_CHARACTERS);
  return nameKey(written.replace(/\p{Cf}/gu, '')).replaceAll('ı', 'i');
}
