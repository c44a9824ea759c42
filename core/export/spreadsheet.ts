import type { CellObject, ColInfo, WorkSheet } from '@e965/xlsx';
import { utils, write } from '@e965/xlsx';
import { assertNever } from '../shared/assert-never';
import type { CellValue } from './cell-value';
import { cleanText, readCell, writeDate, writeTime } from './cell-value';
import type { Column, Table } from './table';
import { finishBook } from './workbook/finish-book';
import { sheetNames } from './workbook/sheet-names';

/** The two formats of workbooks that are written. */
export type SpreadsheetFormat = 'xlsx' | 'ods';

/** Rows above the first pupil: title, empty row, header. */
const HEADER_ROWS = 3;

/** Excel's limit for one cell, in UTF-16 units; beyond it the file could not be opened. */
const LONGEST_TEXT = 32_767;

/** Column widths in characters; a column of marks is narrow, its header stands upright. */
const NARROWEST = 6;
const NARROWEST_UPRIGHT = 3;

/** Of headers, in points: a line, and « mer. 25 après-midi » upright. */
const LINE_HEIGHT = 16;
const UPRIGHT_HEIGHT = 120;
const WIDEST = 50;

/** What the library takes for a character is too narrow for names in capitals. */
const CHARACTER_WIDTH = { xlsx: 1.1, ods: 1.45 } as const;

/**
 * Tables (at least one) as the bytes of one XLSX or ODS file, a sheet for each. The title stands
 * in the first row, then an empty row (so that a filter takes the header for the first row of its
 * table), the header, the rows, an empty row and the notes; title and header stay in sight and are
 * repeated on each page of paper; they and the rows of sums are bold. Dates and times are typed and
 * know no time zone; text is text, `=1+1` too.
 */
export function toSpreadsheet(
  tables: readonly Table[],
  format: SpreadsheetFormat,
  { landscape = true }: { readonly landscape?: boolean } = {},
): Uint8Array {
  const book = utils.book_new();
  const names = sheetNames(tables.map(({ name, title }) => name ?? title));
  for (const [index, table] of tables.entries()) {
    utils.book_append_sheet(book, writeSheet(table, format), names[index]);
  }
  const bytes = write(book, { bookType: format, type: 'array', bookSST: true });
  return finishBook(new Uint8Array(bytes), format, {
    landscape,
    headerRows: HEADER_ROWS,
    sheets: tables.map((table, index) => ({
      name: names[index] ?? '',
      boldRows: boldRows(table),
      upright: table.columns.flatMap((column, at) => (isUpright(column) ? [at] : [])),
      headerHeight: headerHeight(table),
    })),
  });
}

/** A half-day or a call, of which a month has many. */
function isUpright({ kind, short }: Column): boolean {
  return kind === 'mark' && short !== undefined;
}

/** The title, the header and the sums. */
function boldRows({ rows, totalRows = 0 }: Table): readonly number[] {
  const last = HEADER_ROWS + rows.length;
  const sums = Array.from({ length: totalRows }, (_, index) => last - totalRows + 1 + index);
  return [1, HEADER_ROWS, ...sums];
}

function writeSheet(table: Table, format: SpreadsheetFormat): WorkSheet {
  const body = table.rows.map((row) => table.columns.map((column) => readCell(row, column)));
  const labels = table.columns.map((column) => textValue(column.label));
  const notes = table.notes.map((note) => [textValue(note)]);
  const formats = table.columns.map(({ decimals }) => numberFormat(decimals));
  const lines = [[textValue(table.title)], [], labels, ...body, [], ...notes];
  const end = { r: lines.length - 1, c: Math.max(0, table.columns.length - 1) };
  return {
    '!data': lines.map((line) => {
      const cells: CellObject[] = [];
      for (const [c, value] of line.entries()) {
        const cell = writeCell(value, format, formats[c]);
        if (cell) cells[c] = cell;
      }
      return cells;
    }),
    '!ref': utils.encode_range({ s: { r: 0, c: 0 }, e: end }),
    '!cols': columnWidths(table, body, format),
  };
}

/** Of the numbers of a column; a program shows the decimal sign of its own country. */
function numberFormat(decimals: number | undefined): string | undefined {
  if (decimals === undefined) return undefined;
  return decimals === 0 ? '0' : `0.${'0'.repeat(decimals)}`;
}

function textValue(text: string): CellValue {
  return { kind: 'text', text: cleanText(text) };
}

function writeCell(
  value: CellValue,
  format: SpreadsheetFormat,
  shownAs: string | undefined,
): CellObject | null {
  switch (value.kind) {
    case 'empty':
      return null;
    case 'text':
      return { t: 's', v: fileText(value.text, format) };
    case 'number':
      return { t: 'n', v: value.number, ...(shownAs !== undefined && { z: shownAs }) };
    case 'date':
      return writeDateCell(value, format);
    case 'time':
      return {
        t: 'n',
        v: (value.hours * 60 + value.minutes) / (24 * 60),
        w: writeTime(value),
        z: 'hh:mm',
      };
    default:
      return assertNever(value);
  }
}

// Excel counts days from 1900 and takes that year for a leap year, LibreOffice does not: an older
// date is written as text. The library reads the UTC fields of a Date and nothing else of it.
function writeDateCell(
  date: CellValue & { readonly kind: 'date' },
  format: SpreadsheetFormat,
): CellObject {
  const shown = writeDate(date);
  if (date.year < 1901) return { t: 's', v: fileText(shown, format) };
  const midnight = new Date(Date.UTC(date.year, date.month - 1, date.day));
  return { t: 'd', v: midnight, w: shown, z: 'dd/mm/yyyy' };
}

// Both formats know one line break. Office Open XML reads `_x0041_` as a character's code
// (ECMA-376 part 1, 22.9.2.19): the underscore that would begin one is written as such a code.
function fileText(text: string, format: SpreadsheetFormat): string {
  const plain = text.replace(/\r\n?/g, '\n');
  const safe = format === 'xlsx' ? plain.replace(/_(?=x[0-9a-f]{4}_)/gi, '_x005F_') : plain;
  return safe.slice(0, LONGEST_TEXT).replace(/[\ud800-\udbff]$/, '');
}

function columnWidths(
  { columns }: Table,
  body: readonly (readonly CellValue[])[],
  format: SpreadsheetFormat,
): ColInfo[] {
  const widths = columns.map(headerWidth);
  for (const line of body) {
    for (const [c, value] of line.entries()) {
      widths[c] = Math.max(widths[c] ?? NARROWEST, Math.min(WIDEST, shownLength(value) + 1));
    }
  }
  return widths.map((width) => ({ wch: width * CHARACTER_WIDTH[format] }));
}

// A header is broken between its words: only names want theirs in one line.
function headerWidth(column: Column): number {
  if (isUpright(column)) return NARROWEST_UPRIGHT;
  const words = column.kind === 'text' ? [column.label] : column.label.split(/\s/);
  const longest = Math.max(...words.map((word) => word.length)) + 1;
  return Math.max(NARROWEST, Math.min(WIDEST, longest));
}

function headerHeight({ columns }: Table): number {
  if (columns.some(isUpright)) return UPRIGHT_HEIGHT;
  return LINE_HEIGHT * Math.max(1, ...columns.map(headerLines));
}

/** Into how many lines a header is broken, at most. */
function headerLines(column: Column): number {
  const width = headerWidth(column);
  let [lines, used] = [1, 0];
  for (const { length } of column.label.split(/\s/)) {
    const isNext = used > 0 && used + 1 + length > width - 1;
    if (isNext) lines += 1;
    used = isNext ? length : used + length + (used > 0 ? 1 : 0);
  }
  return lines;
}

function shownLength(value: CellValue): number {
  switch (value.kind) {
    case 'empty':
      return 0;
    case 'text':
      return Math.max(...value.text.split('\n').map((line) => line.length));
    case 'number':
      return String(value.number).length;
    case 'date':
      return 10;
    case 'time':
      return 5;
    default:
      return assertNever(value);
  }
}
