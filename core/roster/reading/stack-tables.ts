import type { Sheet, SheetRow } from '../../files/sheet';
import { foldHeader } from './column-names';
import { recogniseColumns } from './recognise-columns';

/** Titles may stand above the header, as elsewhere. */
const HEADER_WITHIN = 30;

/**
 * A list that was set in two columns to fit a page, as one below the other: the same header begins
 * again behind an empty column. Tables that only begin alike stay as they are: the second may be of
 * other people.
 */
export function stackTables(sheet: Sheet): Sheet {
  const header = sheet.rows.slice(0, HEADER_WITHIN).findIndex(({ cells }) => widthOf(cells) > 0);
  const width = header === -1 ? 0 : widthOf(sheet.rows[header]?.cells ?? []);
  if (width === 0) return sheet;
  const tables: SheetRow[][] = [];
  for (const row of sheet.rows.slice(header)) {
    for (let at = 0; at * width < row.cells.length; at += 1) {
      const table = tables[at] ?? [];
      tables[at] = table;
      table.push(partOf(row, at * width, width));
    }
  }
  return { ...sheet, rows: [...sheet.rows.slice(0, header), ...tables.flat()] };
}

/** The cells of a line from a place on, with what covers them. */
function partOf({ line, cells, covered }: SheetRow, start: number, width: number): SheetRow {
  const own = { line, cells: cells.slice(start, start + width) };
  if (covered === undefined) return own;
  const within = [...covered].filter(([place]) => start <= place && place < start + width);
  return { ...own, covered: new Map(within.map(([place, text]) => [place - start, text])) };
}

/** The columns of one table with the empty one behind it; 0: the line is no header that repeats. */
function widthOf(cells: readonly string[]): number {
  const headers = cells.map(foldHeader);
  const last = headers.findLastIndex((header) => header !== '') + 1;
  const gap = headers.indexOf(
    '',
    headers.findIndex((header) => header !== ''),
  );
  if (gap === -1 || gap >= last) return 0;
  const width = headers.findIndex((header, at) => at > gap && header !== '');
  const own = headers.slice(0, width);
  const repeats = headers.every((header, at) => at >= last || header === own[at % width]);
  const isWhole = last > width && last % width === own.findLastIndex((each) => each !== '') + 1;
  return repeats && isWhole && recogniseColumns(cells.slice(0, width)) ? width : 0;
}
