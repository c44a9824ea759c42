import type { RosterPreview } from '../contract/views';
import type { roster } from './fr/roster';
import type { Translate } from './translate';

// The codes come from core/roster by way of main; the contract calls them strings.
type Doubt = keyof typeof roster.doubts;
type Warning = keyof typeof roster.warnings;
type Format = keyof typeof roster.formats;

/** Every fact that a sentence may name. */
const NO_FACTS = { text: '', value: '', column: '', limit: 0, sheet: '' };

export function describeDoubt(t: Translate, code: string): string {
  return t(`roster.doubts.${code as Doubt}`);
}

export function describeWarning(t: Translate, warning: RosterPreview['warnings'][number]): string {
  return t(`roster.warnings.${warning.code as Warning}`, { ...NO_FACTS, ...warning.facts });
}

export function describeFormat(t: Translate, format: string): string {
  return t(`roster.formats.${format as Format}`);
}
