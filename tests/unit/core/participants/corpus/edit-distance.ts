/**
 * Letters to add, take away, replace or exchange with their neighbour to make one word the other.
 * @returns No more than `most` + 1, which means: further.
 */
export function editDistance(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      const cost = Math.min(
        number(last[column]) + 1,
        number(current[column - 1]) + 1,
        number(last[column - 1]) + (same ? 0 : 1),
      );
      const swapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      current.push(swapped ? Math.min(cost, number(beforeLast[column - 2]) + 1) : cost);
    }
    if (Math.min(...current) > most) return most + 1;
    beforeLast = last;
    last = current;
  }
  return Math.min(number(last[b.length]), most + 1);
}

function number(value: number | undefined): number {
  return value ?? Number.POSITIVE_INFINITY;
}
