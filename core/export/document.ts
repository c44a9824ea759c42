import type { PrintPage } from '../contract/print-views';
import type { Row, Table } from './table';

/** What a teacher takes out of the vault: a file, or pages of paper. */
export type ExportDocument = {
  /** On the screen and in the properties of a PDF. */
  readonly title: string;
  /** Without its ending and not yet made safe: `Registre 4A 2026-11`. */
  readonly fileName: string;
  /** At least one; a sheet of a workbook or a page of paper each. */
  readonly tables: readonly Table[];
  readonly landscape: boolean;
  /**
   * All rows of the only table, read while they are written, where there are too many to be held:
   * its own `rows` are then the first of them.
   */
  readonly allRows?: () => Iterable<Row>;
  /**
   * The content of a file that is no table, piece by piece (a row or less); the tables then say
   * what is in it.
   */
  readonly pieces?: () => Iterable<string>;
  /** With `allRows` or `pieces`: about how many there will be, for the progress and the preview. */
  readonly expected?: number;
  /** What paper shows in the place of the tables (photos, say). */
  readonly paper?: PrintPage;
};
