import { unparse } from 'papaparse';
import { assertNever } from '../shared/assert-never';
import { cleanText, readCell, writeDate, writeTime } from './cell-value';
import type { Column, Row, Table } from './table';

/**
 * A table as a CSV file that French Excel and LibreOffice open right at a double click: UTF-8 with
 * BOM (without it Excel breaks the accents), `;`, CRLF, dates JJ/MM/AAAA, decimal comma.
 *
 * Layout: the header is the first line and the rows follow it, so that filters, mail merges and
 * imports find a plain table; then an empty line, the title, and one line for each note. A title
 * in the first line would make Power Query and most imports see a table of one column.
 *
 * Text that a spreadsheet would evaluate gets a leading apostrophe (OWASP, "CSV injection"):
 * taking one apostrophe away from each cell that begins with apostrophes, white space and one of
 * `= + - @ TAB CR` gives the text back. Control characters are dropped.
 */
export function toCsv(table: Table): Uint8Array {
  const lines = [
    table.columns.map((column) => writeText(column.label)),
    ...table.rows.map((row) => table.columns.map((column) => writeCell(row, column))),
    [''],
    [writeText(table.title)],
    ...table.notes.map((note) => [writeText(note)]),
  ];
  const text = unparse(lines, { delimiter: ';', newline: '\r\n', quotes: holdsOtherSeparator });
  return new TextEncoder().encode(`\ufeff${text}`);
}

function writeCell(row: Row, column: Column): string {
  const value = readCell(row, column);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'text':
      return column.kind === 'mark' && isLoneMark(value.text) ? value.text : neutralise(value.text);
    case 'number':
      return String(value.number).replace('.', ',');
    case 'date':
      return writeDate(value);
    case 'time':
      return writeTime(value);
    default:
      return assertNever(value);
  }
}

function writeText(text: string): string {
  return neutralise(cleanText(text));
}

// At a double click LibreOffice proposes to cut at commas and tabs as well as at semicolons: what
// holds one (a decimal comma too) stays whole between quotes, and a number stays a number.
function holdsOtherSeparator(cell: string): boolean {
  return /[,\t]/.test(cell);
}

// The marks of the monthly register of Edifice Présences; alone in a cell none of them evaluates.
function isLoneMark(text: string): boolean {
  return text === '-' || text === '+' || text === '|';
}

// With the full-width signs, which Excel takes for the plain ones in some languages. A text that
// already looks neutralised gets one apostrophe more, otherwise it could not be read back.
function neutralise(text: string): string {
  return /^'*\s*[=+\-@\t\r＝＋－＠]/.test(text) ? `'${text}` : text;
}
