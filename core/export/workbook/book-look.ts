/** The parts of a file of Office Open XML or OpenDocument by their paths. */
export type Parts = Record<string, Uint8Array>;

/** What a workbook is to look like, beyond its cells. */
export type BookLook = {
  /** Paper is broad; what is broader still is made to fit. */
  readonly landscape: boolean;
  /** Rows that stay in sight while the rest scrolls, and that each page of paper begins with. */
  readonly headerRows: number;
  readonly sheets: readonly {
    readonly name: string;
    /** Numbers of rows, from 1, upwards. */
    readonly boldRows: readonly number[];
    /** Places of narrow columns, from 0: their headers, in the last header row, stand upright. */
    readonly upright: readonly number[];
    /** Of that row, in points: not every program finds it itself. */
    readonly headerHeight: number;
  }[];
};
