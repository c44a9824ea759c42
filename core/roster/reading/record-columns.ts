import type { RosterFormat } from '../roster-file';
import { placesByField, type RosterField } from './column-names';
import type { RosterColumns } from './recognise-columns';

/** A field and what the file calls it, in the order of the cells of a record. */
export type RecordField = { readonly field: RosterField; readonly label: string };

/**
 * The columns of a format whose records have named fields (XML, OneRoster), so that a record is
 * read as a line of a table is: same cleaning, same dates, same warnings.
 */
export function recordColumns(format: RosterFormat, fields: readonly RecordField[]): RosterColumns {
  const placesOf = (wanted: RosterField) =>
    fields.flatMap(({ field }, index) => (field === wanted ? [index] : []));
  return {
    format,
    labels: fields.map(({ label }) => label),
    places: placesByField(placesOf),
  };
}
