import type { RosterField } from './column-names';
import type { LeftOutReason } from './left-out';

/** What the teacher said of the columns of a table that was not recognised. */
export type ColumnMapping = {
  /** `MappableTable.signature` of the tables for which it holds. */
  readonly signature: string;
  /** Place from 0 of the line that names the columns; null: the first line is a pupil already. */
  readonly header: number | null;
  /** One per column, from the first; null: not read. */
  readonly columns: readonly (RosterField | null)[];
};

/** One column of a table, as the mapping screen shows it. */
export type MappableColumn = {
  /** As the file writes it, cleaned; empty where it has no name. */
  readonly label: string;
  /** What it seems to be, by its name or by its cells. */
  readonly guess: RosterField | null;
  /** Why it is never kept, whatever the teacher says. */
  readonly leftOut?: LeftOutReason;
};

/** The first sheet of a file that could be a list, with what seems to be in it. */
export type MappableTable = {
  /** The folded names of its columns, so that the next table of that make is known. */
  readonly signature: string;
  readonly header: number | null;
  readonly columns: readonly MappableColumn[];
  /** The first lines, the header included; cells cleaned and cut. */
  readonly rows: readonly (readonly string[])[];
  /** The sheet's name in a workbook of several. */
  readonly sheet?: string;
};
