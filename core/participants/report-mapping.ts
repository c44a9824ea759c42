/**
 * What a column of a report can hold. `joined` and `left` are moments, with or without a date;
 * `action` and `at` are a table of events (who came, who left); `waiting` tells the rows of a
 * waiting room, `present` those of who was there from a list of everybody.
 */
export const REPORT_FIELDS = [
  'fullName',
  'lastName',
  'firstName',
  'email',
  'joined',
  'left',
  'duration',
  'action',
  'at',
  'role',
  'waiting',
  'present',
] as const;
/** One of `REPORT_FIELDS`. */
export type ReportField = (typeof REPORT_FIELDS)[number];

/** What the teacher said of the columns of a report that was not recognised. */
export type ReportMapping = {
  /** `ReportTable.signature` of the tables for which it holds. */
  readonly signature: string;
  /** Place from 0 of the line that names the columns; null: the first line is a participant. */
  readonly header: number | null;
  /** One per column, from the first; null: not read. */
  readonly columns: readonly (ReportField | null)[];
};

/** One column of a table, as the mapping screen shows it. */
type ReportColumn = {
  /** As the file writes it, cleaned; empty where it has no name. */
  readonly label: string;
  /** What it seems to be, by its name or by its cells. */
  readonly guess: ReportField | null;
};

/** A table that could be a report, with what seems to be in it. */
export type ReportTable = {
  /** The folded names of its columns, so that the next table of that make is known. */
  readonly signature: string;
  readonly header: number | null;
  readonly columns: readonly ReportColumn[];
  /** The first lines, the header included; cells cleaned and cut. */
  readonly rows: readonly (readonly string[])[];
};
