import { assertNever } from '../shared/assert-never';
import {
  type CellValue,
  cleanText,
  readCell,
  writeDate,
  writeNumber,
  writeTime,
} from './cell-value';
import type { DocumentFormat } from './document-kinds';
import type { Column, Row, Table } from './table';

/** The formats of texts: cut at semicolons as in France, at commas, at tabs. */
export type TextFormat = Extract<DocumentFormat, `csv${string}`>;

/** What cuts the cells, and what the decimals begin with: a comma would cut a line of commas. */
const WRITING = {
  csv: { separator: ';', point: ',' },
  'csv-comma': { separator: ',', point: '.' },
  'csv-tab': { separator: '\t', point: ',' },
} as const satisfies Record<TextFormat, { separator: string; point: string }>;

/** Characters that a piece holds before it is handed on. */
const PIECE = 131_072;

/** Texts that repeat (names, words, dates) are written once; so many are remembered a column. */
const REMEMBERED = 4096;

/**
 * A table as a CSV file that French Excel and LibreOffice open right at a double click; see
 * `csvPieces`.
 */
export function toCsv(table: Table, format: TextFormat = 'csv'): Uint8Array {
  return new TextEncoder().encode([...csvPieces({ tables: [table], format })].join(''));
}

/**
 * Tables (at least one) as the text of a CSV file, piece by piece: UTF-8 with BOM (without it Excel
 * breaks the accents), CRLF, dates JJ/MM/AAAA, in `csv` cut at `;` with a decimal comma. `rows` take
 * the place of those of the only table where they are too many to be held.
 *
 * Layout: the header is the first line and the rows follow it, so that filters, mail merges and
 * imports find a plain table; then an empty line, the title, and one line for each note. A title
 * in the first line would make Power Query and most imports see a table of one column. Another
 * table follows after an empty line.
 *
 * Text that a spreadsheet would evaluate gets a leading apostrophe (OWASP, "CSV injection"):
 * taking one apostrophe away from each cell that begins with apostrophes, white space and one of
 * `= + - @ TAB CR` gives the text back. So does text that a French spreadsheet would turn into
 * another value: the class 6E1 would be read as 60, the class 6-1 or 6/1 as 6 January, 06 as 6. Control
 * characters are dropped.
 */
export function* csvPieces({
  tables,
  rows,
  format,
}: {
  readonly tables: readonly Table[];
  readonly rows?: Iterable<Row>;
  readonly format: TextFormat;
}): Generator<string> {
  yield '\ufeff';
  for (const [index, table] of tables.entries()) {
    if (index > 0) yield '\r\n\r\n';
    yield* tablePieces(table, rows ?? table.rows, format);
  }
}

function* tablePieces(table: Table, rows: Iterable<Row>, format: TextFormat): Generator<string> {
  const { separator, point } = WRITING[format];
  const [first, ...others] = table.columns.map((column) => cellWriter(column, point));
  let piece = `${table.columns.map((column) => writeText(column.label)).join(separator)}\r\n`;
  for (const row of rows) {
    piece += first?.(row) ?? '';
    for (const write of others) piece += separator + write(row);
    piece += '\r\n';
    if (piece.length >= PIECE) {
      yield piece;
      piece = '';
    }
  }
  yield piece + ['', writeText(table.title), ...table.notes.map(writeText)].join('\r\n');
}

// The cells of a column are often that of the row before, or one of a few.
function cellWriter(column: Column, point: ',' | '.'): (row: Row) => string {
  const known = new Map<string, string>();
  let lastGiven = '';
  let lastCell = '';
  return (row) => {
    const given = row[column.key];
    if (given === null || given === undefined) return '';
    if (typeof given !== 'string') return writeValue(readCell(row, column), column, point);
    if (given === lastGiven) return lastCell;
    let cell = known.get(given);
    if (cell === undefined) {
      cell = writeValue(readCell(row, column), column, point);
      if (known.size >= REMEMBERED) known.clear();
      known.set(given, cell);
    }
    [lastGiven, lastCell] = [given, cell];
    return cell;
  };
}

function writeValue(value: CellValue, column: Column, point: ',' | '.'): string {
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return column.kind === 'mark' && isLoneMark(value.text) ? value.text : writeText(value.text);
    case 'number':
      return quote(writeNumber(value.number, column.decimals).replace('.', point));
    case 'date':
      return writeDate(value);
    case 'time':
      return writeTime(value);
    default:
      return assertNever(value);
  }
}

function writeText(text: string): string {
  return quote(neutralise(cleanText(text)));
}

// At a double click LibreOffice proposes to cut at commas and tabs as well as at semicolons: what
// holds one (a decimal comma too) stays whole between quotes, and a number stays a number. Spaces
// at the ends are taken away by some readers, a second BOM too.
function quote(cell: string): string {
  return /[;,\t"\r\n\ufeff]|^ | $/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}

// The marks of the monthly register of Edifice Présences; alone in a cell none of them evaluates.
function isLoneMark(text: string): boolean {
  return text === '-' || text === '+' || text === '|';
}

// With the full-width signs, which Excel takes for the plain ones in some languages. A text that
// already looks neutralised gets one apostrophe more, otherwise it could not be read back.
function neutralise(text: string): string {
  return EVALUATED.test(text) || TURNED.test(text) ? `'${text}` : text;
}

const EVALUATED = /^'*\s*[=+\-@\t\r＝＋－＠]/;
const TURNED = /^'*\s*(?:\d+e\d+|\d{1,2}[-/.]\d{1,2}|0\d+)\s*$/i;
