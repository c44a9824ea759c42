import { FAMILY_NAMES } from './family-names';
import { FIRST_NAMES } from './first-names';

/** Whether a folded word is a name of its own, of whatever kind. */
export function isKnownName(word: string): boolean {
  return FIRST_NAMES.has(word) || FAMILY_NAMES.has(word);
}

/**
 * Whether a name may as well be read the other way round: Martin THOMAS is not Thomas MARTIN.
 * Folded words.
 */
export function isReversible(first: string, last: string): boolean {
  if (first === last) return false;
  return FIRST_NAMES.has(last) && (FAMILY_NAMES.has(first) || FAMILY_NAMES.has(last));
}
