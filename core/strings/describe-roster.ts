import type { RosterNotice } from '../roster/roster-file';
import type { roster } from './fr/roster';
import type { Translate } from './translate';

// Main gives these two as plain words.
type Format = keyof typeof roster.formats;
type Skipped = keyof typeof roster.skipped;

/** Every fact that a sentence may name. */
const NO_FACTS = { text: '', value: '', column: '', limit: 0, sheet: '', total: 0 };

/** The sentence of a warning about a file; of a file of an archive that gave no list, why. */
export function describeWarning(
  t: Translate,
  { code, facts }: Pick<RosterNotice, 'code' | 'facts'>,
): string {
  const skipped = code === 'file-skipped' ? t(`roster.skipped.${facts.why as Skipped}`) : '';
  return t(`roster.warnings.${code}`, { ...NO_FACTS, ...facts, why: skipped });
}

/** Where the lines of a warning are counted: a file of an archive, a sheet of a workbook, or both. */
export function placeOfWarning({ facts }: RosterNotice): string {
  const places = [facts.file, facts.sheet].filter((place) => place !== undefined && place !== '');
  return places.join(', ');
}

/** The name of a format of class lists. */
export function describeFormat(t: Translate, format: string): string {
  return t(`roster.formats.${format as Format}`);
}
