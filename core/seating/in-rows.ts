/** The places of a plan row by row, from the board on; the last row may be shorter. */
export function inRows<T>(places: readonly T[], columns: number): T[][] {
  return Array.from({ length: Math.ceil(places.length / columns) }, (_, y) =>
    places.slice(y * columns, (y + 1) * columns),
  );
}
