/**
 * Gives each row at most one column, and each column to at most one row, so that the sum of the
 * weights is the largest (Kuhn and Munkres, with potentials: cubic in the shorter side). Weights
 * are positive; a missing one cannot be chosen. Small and exact, where libraries bring matrices of
 * any size and modules that do not load everywhere.
 *
 * @returns The column of each row; -1: none.
 */
export function assign(
  weights: readonly ReadonlyMap<number, number>[],
  columns: number,
): readonly number[] {
  const rows = weights.length;
  // Every row may also take a column of its own that weighs nothing: nobody.
  const width = columns + rows;
  const costOf = (row: number, column: number) =>
    column >= columns ? 0 : -(weights[row - 1]?.get(column) ?? Number.NEGATIVE_INFINITY);
  const ofRow = new Array<number>(rows + 1).fill(0);
  const ofColumn = new Array<number>(width + 1).fill(0);
  const taker = new Array<number>(width + 1).fill(0);
  const way = new Array<number>(width + 1).fill(0);
  for (let row = 1; row <= rows; row += 1) {
    taker[0] = row;
    let column = 0;
    const least = new Array<number>(width + 1).fill(Number.POSITIVE_INFINITY);
    const used = new Array<boolean>(width + 1).fill(false);
    do {
      used[column] = true;
      const current = taker[column] ?? 0;
      let delta = Number.POSITIVE_INFINITY;
      let next = 0;
      for (let each = 1; each <= width; each += 1) {
        if (used[each] === true) continue;
        const cost = costOf(current, each - 1) - (ofRow[current] ?? 0) - (ofColumn[each] ?? 0);
        if (cost < (least[each] ?? 0)) {
          least[each] = cost;
          way[each] = column;
        }
        if ((least[each] ?? 0) < delta) {
          delta = least[each] ?? 0;
          next = each;
        }
      }
      for (let each = 0; each <= width; each += 1) {
        if (used[each] === true) {
          const owner = taker[each] ?? 0;
          ofRow[owner] = (ofRow[owner] ?? 0) + delta;
          ofColumn[each] = (ofColumn[each] ?? 0) - delta;
        } else least[each] = (least[each] ?? 0) - delta;
      }
      column = next;
    } while (taker[column] !== 0);
    do {
      const before = way[column] ?? 0;
      taker[column] = taker[before] ?? 0;
      column = before;
    } while (column !== 0);
  }
  const taken = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = taker[column] ?? 0;
    if (row > 0) taken[row - 1] = column - 1;
  }
  return taken;
}
