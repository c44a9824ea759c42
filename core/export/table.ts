/** How the cells of a column are written: a number to add up, a date, a time, a mark, or words. */
type ColumnKind = 'text' | 'number' | 'date' | 'time' | 'mark';

/** A column of a table; `key` finds its cell in a row, `label` is its header. */
export type Column = {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
  /** Always so many decimals, for a rate: `2` shows 4 as 4,00. Absent: as many as there are. */
  readonly decimals?: number;
  /**
   * On paper the header has two lines: neighbours of one `group` stand below it (a day), each with
   * its `short` (a half-day). A sheet has the label alone, which says both.
   */
  readonly group?: string;
  readonly short?: string;
  /** On paper, in millimetres; absent: as wide as its words. */
  readonly width?: number;
};

/** In a `date` column a string is `YYYY-MM-DD`, in a `time` column `HH:mm`; null is empty. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * What every export is made of (DESIGN §11): the builders give a table, the writers (`toCsv`,
 * `toSpreadsheet`, the pages of `renderer/print/`) give a file. `notes` are sentences that stand
 * below the table. What is optional makes paper look right and changes no cell.
 */
export type Table = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
  /** Short: the name of its sheet, beside those of the other tables. Absent: the title. */
  readonly name?: string;
  /** So many of the last rows are sums of those above. */
  readonly totalRows?: number;
  /** On paper, boxes below the table, each with who signs in it. */
  readonly signatures?: readonly string[];
  /** On paper, rows that are high enough to be written in by hand. */
  readonly byHand?: true;
};
