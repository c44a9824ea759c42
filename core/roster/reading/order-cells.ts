/** For each place of a line, the place in the file from which its cell comes; -1: it has none. */
export type Order = (place: number) => number;

/** The orders that leave out one empty cell or put one in, so that the line still fits. */
export function shifts(texts: readonly string[], width: number): readonly Order[] {
  const last = texts.findLastIndex((text) => text !== '');
  const orders: Order[] = [];
  for (let at = 0; at <= last; at += 1) {
    if (texts[at] === '' && last - 1 < width) {
      orders.push((place) => (place < at ? place : place + 1));
    }
    if (last + 1 < width) {
      orders.push((place) => (place === at ? -1 : place < at ? place : place - 1));
    }
  }
  return orders;
}

/** The orders in which one cell stands `by` places before or after its own. */
export function moves(last: number, width: number, by: number): readonly Order[] {
  const orders: Order[] = [];
  for (let at = 0; last < width && at + by < width; at += 1) {
    const to = at + by;
    const inside = (place: number) => place >= at && place <= to;
    orders.push((place) => (place === to ? at : inside(place) ? place + 1 : place));
    orders.push((place) => (place === at ? to : inside(place) ? place - 1 : place));
  }
  return orders;
}

/** The cells that all the orders put at the same of these places; the others are empty. */
export function agreeOn(
  texts: readonly string[],
  places: readonly number[],
  orders: readonly Order[],
): readonly string[] {
  const cells = Array.from({ length: Math.max(0, ...places) + 1 }, () => '');
  for (const place of places) {
    const found = new Set(orders.map((order) => texts[order(place)] ?? ''));
    const [only = ''] = found;
    if (found.size === 1) cells[place] = only;
  }
  return cells;
}
