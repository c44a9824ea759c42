/** One line of a table: its cells as text, as many as the line has. */
export type SheetRow = {
  /** 1 for the first line of the file or of the sheet. */
  readonly line: number;
  readonly cells: readonly string[];
  /** Texts of merged cells that begin in a line above, by their places. */
  readonly covered?: ReadonlyMap<number, string>;
};

/** A table as a file shows it: a text with separators is one sheet without a name. */
export type Sheet = {
  readonly name?: string;
  readonly rows: readonly SheetRow[];
};

/** More lines than the largest school has pupils, ten times over; beyond it is no class list. */
export const MAX_ROWS = 20_000;

/** Characters of one line of text: fifty times the longest line known (ONDE). */
export const MAX_LINE_LENGTH = 20_000;

/** Columns beyond the widest export known (ONDE, twenty-two), so that one far cell costs nothing. */
export const MAX_COLUMNS = 200;
