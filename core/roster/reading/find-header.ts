import type { Sheet, SheetRow } from '../../files/sheet';
import { type RosterColumns, recogniseColumns } from './recognise-columns';

/** A list found in a sheet: its columns and its lines. */
export type FoundList = {
  readonly columns: RosterColumns;
  /** Place from 0 of the line that names the columns; null: none does (the teacher said so). */
  readonly header: number | null;
  /** Titles, the school's name, the class. */
  readonly above: readonly SheetRow[];
  readonly rows: readonly SheetRow[];
};

/** Titles, the school's name and the date of the export may stand above the header. */
const HEADER_WITHIN = 30;

/** The header is the line among the first ones that names most columns; of equal ones, the first. */
export function findList(sheet: Sheet): FoundList | undefined {
  let best: { columns: RosterColumns; index: number; known: number } | undefined;
  for (const [index, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = recogniseColumns(row.cells);
    const known = columns ? countKnown(columns) : 0;
    if (columns && known > (best?.known ?? 0)) best = { columns, index, known };
  }
  return best && listUnder(sheet, best.columns, best.index);
}

/** The list under a header line, or the whole sheet when there is none. */
export function listUnder(
  { rows }: Sheet,
  columns: RosterColumns,
  header: number | null,
): FoundList {
  const below = header === null ? 0 : header + 1;
  return { columns, header, above: rows.slice(0, header ?? 0), rows: rows.slice(below) };
}

/** How many columns say something of a pupil. */
export function countKnown(columns: RosterColumns): number {
  return Object.values(columns.places).flat().length;
}

/** EDT: `;;;;Toutes;Mes cours;;`, words under columns that say nothing of the pupil. */
export function isSecondHeader(row: SheetRow, columns: RosterColumns): boolean {
  const known = new Set(Object.values(columns.places).flat());
  const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return filled.length > 0 && filled.every((index) => !known.has(index));
}
