import type { Sheet } from '../../files/sheet';
import { cleanText } from '../clean-text';
import type { RosterFormat } from '../roster-file';
import type { ColumnMapping, MappableTable } from './column-mapping';
import { placesByField, ROSTER_FIELDS } from './column-names';
import { type FoundList, listUnder } from './find-header';

/** The list in a sheet whose columns are what the teacher said; what is never kept stays unread. */
export function mappedList(
  sheet: Sheet,
  mapping: ColumnMapping,
  table: MappableTable,
  format: RosterFormat,
): FoundList {
  const fields = table.columns.map(({ leftOut }, place) =>
    leftOut ? null : (mapping.columns[place] ?? null),
  );
  const places = placesByField((wanted) =>
    fields.flatMap((field, place) => (field === wanted ? [place] : [])),
  );
  const header = mapping.header === null ? [] : (sheet.rows[mapping.header]?.cells ?? []);
  const labels = fields.map((_, place) => cleanText(header[place] ?? '').text);
  return listUnder(sheet, { format, labels, places }, mapping.header);
}

/** The table as the teacher sees its columns. */
export function mappedTable(table: MappableTable, list: FoundList): MappableTable {
  const columns = table.columns.map((column, place) => {
    const said = ROSTER_FIELDS.find((field) => list.columns.places[field].includes(place));
    return { ...column, guess: said ?? null };
  });
  return { ...table, header: list.header, columns };
}
