/** What a table and the words around it need; all heights in one unit. */
export type Heights = {
  /** Of a page between its margins. */
  readonly page: number;
  readonly title: number;
  /** Of the headers, which stand on each page. */
  readonly head: number;
  readonly rows: readonly number[];
  /** Of notes and signatures. */
  readonly tail: number;
  /** So many of the last rows are not left without each other, nor the tail without them. */
  readonly together: number;
};

/** How a table goes on pages. */
export type Pagination = {
  readonly pages: number;
  /** Place of the row that has to begin a page, so that notes and signatures are not alone there. */
  readonly breakBefore?: number;
};

/** Rows go on a page as long as they fit, none of them split; the last ones stay with the tail. */
export function paginate({ page, title, head, rows, tail, together }: Heights): Pagination {
  const kept = Math.max(0, rows.length - together);
  let pages = 1;
  let used = title + head;
  let first = 0;
  for (const [at, row] of rows.entries()) {
    if (used + row > page && at > first) {
      pages += 1;
      used = head;
      first = at;
    }
    used += row;
  }
  if (used + tail <= page)
    return isApart(first, kept, rows) ? { pages, breakBefore: kept } : { pages };
  // A tail that is higher than a page goes where it goes.
  if (kept === 0 || head + sum(rows.slice(kept)) + tail > page) return { pages: pages + 1 };
  return first > kept ? { pages, breakBefore: kept } : { pages: pages + 1, breakBefore: kept };
}

/** Fewer rows than belong together begin the last page. */
function isApart(first: number, kept: number, rows: readonly number[]): boolean {
  return first > kept && kept > 0 && first < rows.length;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
