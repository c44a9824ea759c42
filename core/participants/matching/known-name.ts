import givenNames from 'gender-detection-from-name/names/fr.js';
import { nameKey } from '../../roster/name-key';
import { FAMILY_NAMES } from './family-names';
import { FIRST_NAMES } from './first-names';

/**
 * The names given to children in France, as the INSEE counts them, folded: 33,000, the rarest too.
 */
const GIVEN_NAMES: ReadonlySet<string> = new Set([...givenNames.keys()].map(nameKey));

/** Whether a folded word is a name of its own that many bear, of whatever kind. */
export function isKnownName(word: string): boolean {
  return FIRST_NAMES.has(word) || FAMILY_NAMES.has(word);
}

/** Whether somebody in France is called so. */
export function isFirstName(word: string): boolean {
  return GIVEN_NAMES.has(word) || FIRST_NAMES.has(word);
}

/**
 * Whether a name may as well be read the other way round: Martin THOMAS is not Thomas MARTIN.
 * Folded words.
 */
export function isReversible(first: string, last: string): boolean {
  if (first === last) return false;
  return FIRST_NAMES.has(last) && (FAMILY_NAMES.has(first) || FAMILY_NAMES.has(last));
}
