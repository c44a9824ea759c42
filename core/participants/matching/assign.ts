/** The column of each row, counted from 1, while rows are given theirs one by one. */
type Table = {
  readonly costOf: (row: number, column: number) => number;
  readonly width: number;
  /** Potentials of rows and columns. */
  readonly ofRow: number[];
  readonly ofColumn: number[];
  /** The row that has each column; 0: none. The row that looks for one stands in column 0. */
  readonly taker: number[];
};

/**
 * Gives each row at most one column, and each column to at most one row, so that the sum of the
 * weights is the largest (Kuhn and Munkres, with potentials; a step per row, each at most rows times
 * columns long). Weights are positive; what has none cannot be chosen. Small and exact, where
 * libraries want a full matrix and a place for everybody.
 *
 * @returns The column of each row; -1: none.
 */
export function assign(
  weights: readonly ReadonlyMap<number, number>[],
  columns: number,
): readonly number[] {
  const rows = weights.length;
  // Behind the columns there is one for each row that costs nothing: nobody.
  const width = columns + rows;
  const table: Table = {
    costOf: (row, column) =>
      column > columns ? 0 : -(weights[row - 1]?.get(column - 1) ?? Number.NEGATIVE_INFINITY),
    width,
    ofRow: new Array<number>(rows + 1).fill(0),
    ofColumn: new Array<number>(width + 1).fill(0),
    taker: new Array<number>(width + 1).fill(0),
  };
  for (let row = 1; row <= rows; row += 1) place(row, table);
  const taken = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = table.taker[column] ?? 0;
    if (row > 0) taken[row - 1] = column - 1;
  }
  return taken;
}

/** Finds a column for a row on the cheapest way, along which others may have to move. */
function place(row: number, table: Table): void {
  const { taker, width } = table;
  const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
  const from = new Array<number>(width + 1).fill(0);
  const used: number[] = [];
  const isUsed = new Array<boolean>(width + 1).fill(false);
  taker[0] = row;
  let column = 0;
  do {
    isUsed[column] = true;
    used.push(column);
    look(column, table, { least, from, isUsed });
    const next = nearest(least, isUsed);
    const step = least[next] ?? 0;
    for (const each of used) shift(each, step, table);
    for (let each = 1; each <= width; each += 1) {
      if (isUsed[each] !== true) least[each] = (least[each] ?? 0) - step;
    }
    column = next;
  } while (taker[column] !== 0);
  while (column !== 0) {
    const before = from[column] ?? 0;
    taker[column] = taker[before] ?? 0;
    column = before;
  }
}

type Search = { readonly least: number[]; readonly from: number[]; readonly isUsed: boolean[] };

/** What it costs to go on from the row that has a column. */
function look(column: number, table: Table, { least, from, isUsed }: Search): void {
  const { costOf, width, ofRow, ofColumn, taker } = table;
  const row = taker[column] ?? 0;
  for (let each = 1; each <= width; each += 1) {
    if (isUsed[each] === true) continue;
    const cost = costOf(row, each) - (ofRow[row] ?? 0) - (ofColumn[each] ?? 0);
    if (cost >= (least[each] ?? 0)) continue;
    least[each] = cost;
    from[each] = column;
  }
}

function nearest(least: readonly number[], isUsed: readonly boolean[]): number {
  let best = 0;
  for (let each = 1; each < least.length; each += 1) {
    if (isUsed[each] === true) continue;
    if (best === 0 || (least[each] ?? 0) < (least[best] ?? 0)) best = each;
  }
  return best;
}

function shift(column: number, step: number, { ofRow, ofColumn, taker }: Table): void {
  const owner = taker[column] ?? 0;
  ofRow[owner] = (ofRow[owner] ?? 0) + step;
  ofColumn[column] = (ofColumn[column] ?? 0) - step;
}
