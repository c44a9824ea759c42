import type { DocumentPreview, PreviewTable } from '../../../core/contract/export-views';
import type { ExportDocument } from '../../../core/export/document';
import type { Table } from '../../../core/export/table';

const ROWS_SHOWN = 12;
const TABLES_SHOWN = 2;

/** The beginning of a document for the screen; `fileName` with its ending. */
export function cutPreview(document: ExportDocument, fileName: string): DocumentPreview {
  const { title, landscape, tables, paper } = document;
  // What is no table counts pieces, not rows.
  const expected = document.allRows === undefined ? undefined : document.expected;
  return {
    title,
    fileName,
    landscape,
    tables: tables.slice(0, TABLES_SHOWN).map((table) => cutTable(table, expected)),
    tableCount: tables.length,
    ...(paper !== undefined && { paper }),
  };
}

/** Sums without all that they are sums of would look like lines among others. */
function cutTable({ totalRows, ...table }: Table, expected: number | undefined): PreviewTable {
  const rowCount = expected ?? table.rows.length;
  if (table.rows.length <= ROWS_SHOWN) {
    return { table: { ...table, ...(totalRows !== undefined && { totalRows }) }, rowCount };
  }
  const counted = rowCount - (totalRows ?? 0);
  return { table: { ...table, rows: table.rows.slice(0, ROWS_SHOWN) }, rowCount: counted };
}
