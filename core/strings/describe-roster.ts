import type { RosterPreview } from '../contract/roster-views';
import type { roster } from './fr/roster';
import type { Translate } from './translate';

// The codes come from core/roster by way of main; the contract calls them strings.
type Warning = keyof typeof roster.warnings;
type Format = keyof typeof roster.formats;
type Skipped = keyof typeof roster.skipped;

/** Every fact that a sentence may name. */
const NO_FACTS = { text: '', value: '', column: '', limit: 0, sheet: '', total: 0 };

/** The sentence of a warning about a file; of a file of an archive that gave no list, why. */
export function describeWarning(
  t: Translate,
  { code, facts }: Pick<RosterPreview['warnings'][number], 'code' | 'facts'>,
): string {
  const skipped = code === 'file-skipped' ? t(`roster.skipped.${facts.why as Skipped}`) : '';
  return t(`roster.warnings.${code as Warning}`, { ...NO_FACTS, ...facts, why: skipped });
}

/** Where the lines of a warning are counted: a file of an archive, a sheet of a workbook, or both. */
export function placeOfWarning({ facts }: RosterPreview['warnings'][number]): string {
  const places = [facts.file, facts.sheet].filter((place) => place !== undefined && place !== '');
  return places.join(', ');
}

/** The name of a format of class lists. */
export function describeFormat(t: Translate, format: string): string {
  return t(`roster.formats.${format as Format}`);
}
