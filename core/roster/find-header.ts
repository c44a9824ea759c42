import type { Sheet, SheetRow } from '../files/sheet';
import { type RosterColumns, recogniseColumns } from './recognise-columns';

/** A list found in a sheet: its columns and the lines below them. */
export type FoundList = { readonly columns: RosterColumns; readonly rows: readonly SheetRow[] };

/** Titles, the school's name and the date of the export may stand above the header. */
const HEADER_WITHIN = 30;

/**
 * The header is the line among the first ones that names most columns; of equal ones, the first.
 * A second header line under it, without a name (EDT), is left out.
 */
export function findList(sheet: Sheet): FoundList | undefined {
  let best: { columns: RosterColumns; index: number; known: number } | undefined;
  for (const [index, row] of sheet.rows.slice(0, HEADER_WITHIN).entries()) {
    const columns = recogniseColumns(row.cells);
    const known = columns ? Object.values(columns.places).flat().length : 0;
    if (columns && known > (best?.known ?? 0)) best = { columns, index, known };
  }
  if (!best) return undefined;
  const { columns, index } = best;
  const below = sheet.rows.slice(index + 1);
  const [next] = below;
  return { columns, rows: next && isSecondHeader(next, columns) ? below.slice(1) : below };
}

/** EDT: `;;;;Toutes;Mes cours;;`, words under columns that say nothing of the pupil. */
function isSecondHeader(row: SheetRow, columns: RosterColumns): boolean {
  const known = new Set(Object.values(columns.places).flat());
  const filled = row.cells.flatMap((cell, index) => (cell.trim() === '' ? [] : [index]));
  return filled.length > 0 && filled.every((index) => !known.has(index));
}
