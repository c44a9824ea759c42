import { parse } from 'papaparse';
import { MAX_COLUMNS, MAX_ROWS, type Sheet, type SheetRow } from './sheet';
import { type Separator, sniffSeparator } from './sniff-separator';

/** A table read from text, and whether its quotes could not be trusted. */
export type TextTable = {
  readonly sheet: Sheet;
  /** A quote was opened and never closed: each line was then read by itself, quotes dropped. */
  readonly brokenQuotes: boolean;
  /** The text has more lines than asked for; the rest was left unread. */
  readonly truncated: boolean;
};

/** The longest line, in characters: `MAX_LINE_LENGTH` tells a table from a text without end. */
export function longestLine(text: string): number {
  let longest = 0;
  let start = 0;
  for (const { index } of text.matchAll(/[\r\n]/g)) {
    longest = Math.max(longest, index - start);
    start = index + 1;
  }
  return Math.max(longest, text.length - start);
}

/** A character that no text holds here: papaparse then takes quotes for letters. */
const NO_QUOTE = '\u0000';

/**
 * Reads a text with separators (RFC 4180, any line ending, Excel's first line `sep=;`), at most
 * `mostRows` lines of it. `separator`: instead of the one that its lines seem to have.
 */
export function readTextTable(text: string, mostRows = MAX_ROWS, separator?: Separator): TextTable {
  const lines = text.replace(/\r\n?/g, '\n').replaceAll(NO_QUOTE, '\u0001');
  const declared = /^sep=(.)\n/i.exec(lines);
  const body = declared ? lines.slice(declared[0].length) : lines;
  const delimiter = separator ?? declared?.[1] ?? sniffSeparator(body);
  const firstLine = declared ? 2 : 1;
  const quoted = readRows(body, delimiter, '"', firstLine, mostRows);
  if (!quoted.broken) return tableOf(quoted.rows, false, mostRows);
  const plain = readRows(body, delimiter, NO_QUOTE, firstLine, mostRows);
  return tableOf(plain.rows.map(withoutQuotes), true, mostRows);
}

function tableOf(rows: readonly SheetRow[], brokenQuotes: boolean, mostRows: number): TextTable {
  const truncated = rows.length > mostRows;
  return { sheet: { rows: rows.slice(0, mostRows) }, brokenQuotes, truncated };
}

function readRows(
  text: string,
  delimiter: string,
  quoteChar: string,
  firstLine: number,
  mostRows: number,
) {
  const rows: SheetRow[] = [];
  let broken = false;
  let line = firstLine;
  let position = 0;
  parse(text, {
    delimiter,
    newline: '\n',
    quoteChar,
    preview: mostRows + 1,
    step: ({ data, errors, meta }) => {
      broken ||= errors.some((error) => error.type === 'Quotes');
      rows.push({ line, cells: data.slice(0, MAX_COLUMNS) });
      line += countLines(text, position, meta.cursor);
      position = meta.cursor;
    },
  });
  return { rows, broken };
}

function countLines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at !== -1 && at < to; at = text.indexOf('\n', at + 1)) {
    count += 1;
  }
  return count;
}

function withoutQuotes(row: SheetRow): SheetRow {
  return {
    line: row.line,
    cells: row.cells.map((cell) => cell.trim().replace(/^"|"$/g, '').replaceAll('""', '"')),
  };
}
