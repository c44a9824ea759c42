import type { RosterPreview } from '../contract/roster-views';
import type { roster } from './fr/roster';
import type { Translate } from './translate';

// The codes come from core/roster by way of main; the contract calls them strings.
type Warning = keyof typeof roster.warnings;
type Format = keyof typeof roster.formats;

/** Every fact that a sentence may name. */
const NO_FACTS = { text: '', value: '', column: '', limit: 0, sheet: '', total: 0 };

/** The sentence of a warning about a file. */
export function describeWarning(t: Translate, warning: RosterPreview['warnings'][number]): string {
  return t(`roster.warnings.${warning.code as Warning}`, { ...NO_FACTS, ...warning.facts });
}

/** The name of a format of class lists. */
export function describeFormat(t: Translate, format: string): string {
  return t(`roster.formats.${format as Format}`);
}
