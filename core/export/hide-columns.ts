import type { ExportDocument } from './document';
import { hideInPaper } from './hide-in-paper';
import type { Row, Table } from './table';

/** A table without some columns (their keys), in its rows too: nothing of them may leave. */
export function hideColumns<T extends Table>(table: T, hidden: readonly string[]): T {
  if (hidden.length === 0) return table;
  const columns = table.columns.filter(({ key }) => !hidden.includes(key));
  const keys = columns.map(({ key }) => key);
  return { ...table, columns, rows: table.rows.map((row) => keepCells(row, keys)) };
}

/**
 * The same of every table of a document, and of the rows that are read while it is written. A table
 * without a column left is no table: it goes.
 */
export function withoutColumns(
  document: ExportDocument,
  hidden: readonly string[],
): ExportDocument {
  if (hidden.length === 0) return document;
  const { allRows, paper } = document;
  const tables = document.tables
    .map((table) => hideColumns(table, hidden))
    .filter(({ columns }) => columns.length > 0);
  if (paper !== undefined) return { ...document, tables, paper: hideInPaper(paper, hidden) };
  if (allRows === undefined) return { ...document, tables };
  const keys = tables[0]?.columns.map(({ key }) => key) ?? [];
  return { ...document, tables, allRows: () => keptRows(allRows(), keys) };
}

/**
 * The columns that may be left out of a table: those that say one thing of every line. A register
 * without some of its days would be another register.
 */
export function columnsToHide(table: Table): readonly { key: string; label: string }[] {
  return table.columns
    .filter(({ kind, group }) => kind !== 'mark' && group === undefined)
    .map(({ key, label }) => ({ key, label }));
}

function* keptRows(rows: Iterable<Row>, keys: readonly string[]): Generator<Row> {
  for (const row of rows) yield keepCells(row, keys);
}

function keepCells(row: Row, keys: readonly string[]): Row {
  return Object.fromEntries(keys.map((key) => [key, row[key] ?? null]));
}
