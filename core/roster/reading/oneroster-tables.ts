import { decodeText } from '../../files/decode-text';
import { readTextTable } from '../../files/read-text-table';
import { failure, type Result, success } from '../../shared/result';
import { foldHeader } from './column-names';

/** One line of a OneRoster table. */
export type OneRosterRow = {
  /** 1 for the first line of the file. */
  readonly line: number;
  /** A cell by the folded name of its column; empty where the table has no such column. */
  readonly cell: (column: string) => string;
};

/** A table of a OneRoster archive, without the lines that are to be deleted. */
export type OneRosterTable = {
  /** As the file writes them. */
  readonly columns: readonly string[];
  readonly rows: readonly OneRosterRow[];
};

const NO_TABLE: OneRosterTable = { columns: [], rows: [] };
/** The enrolments of a school of 2,000 pupils in twenty classes each, several times over. */
const MOST_ROWS = 200_000;

/** Reads a table by the names of its columns, whatever their order (domain facts §1.7). */
export function readOneRosterTable(
  bytes: Uint8Array | undefined,
): Result<OneRosterTable, 'too-large'> {
  if (!bytes) return success(NO_TABLE);
  const { sheet, truncated } = readTextTable(decodeText(bytes), MOST_ROWS);
  if (truncated) return failure('too-large');
  const [header, ...lines] = sheet.rows;
  const columns = header?.cells ?? [];
  const places = new Map(columns.map((column, index) => [foldHeader(column), index]));
  const rows = lines.map(({ line, cells }) => ({
    line,
    cell: (column: string) => cells[places.get(column) ?? -1]?.trim() ?? '',
  }));
  const kept = rows.filter(({ cell }) => cell('status').toLowerCase() !== 'tobedeleted');
  return success({ columns: columns.map((column) => column.trim()), rows: kept });
}
