/** How the cells of a column are written: a number to add up, a date, a time, a mark, or words. */
type ColumnKind = 'text' | 'number' | 'date' | 'time' | 'mark';

/** A column of a table; `key` finds its cell in a row, `label` is its header. */
export type Column = {
  readonly key: string;
  readonly label: string;
  readonly kind: ColumnKind;
};

/** In a `date` column a string is `YYYY-MM-DD`, in a `time` column `HH:mm`; null is empty. */
export type Row = Readonly<Record<string, string | number | null>>;

/**
 * What every export is made of (DESIGN §11): the builders give a table, the writers (`toCsv`,
 * `toSpreadsheet`) give the bytes of a file. `notes` are sentences that stand below the table.
 */
export type Table = {
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly Row[];
  readonly notes: readonly string[];
};
