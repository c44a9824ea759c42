import type { SpreadsheetFormat } from '../../core/export/spreadsheet';
import type { Table } from '../../core/export/table';

/** What the thread that writes workbooks is given. */
export type SheetsQuestion = {
  readonly tables: readonly Table[];
  readonly landscape: boolean;
  readonly format: SpreadsheetFormat;
};
