/** A column of texts: what they need on one line, its padding aside, and the width that it has. */
type Texts = { readonly lines: readonly number[]; readonly least: number };

/** In millimetres. */
const STEP = 1.5;
/** No more rows are looked at: they say enough of the others. */
const LOOKED_AT = 300;
/** Words leave a part of their lines empty. */
const RAGGED = 1.12;

/**
 * Gives the room of a page, in millimetres, to the columns whose texts go on in further lines, step by
 * step to the one that makes the rows lower by it: the table becomes as short as it may. What no text
 * needs is left over.
 */
export function shareWidth(columns: readonly Texts[], room: number): readonly number[] {
  const widths = columns.map(({ least }) => least);
  const rows = pickedRows(columns);
  for (let left = room; left >= STEP; left -= STEP) {
    const gains = gainsOf(rows, widths);
    const best = gains.indexOf(Math.max(...gains));
    if ((gains[best] ?? 0) <= 0) break;
    widths[best] = (widths[best] ?? 0) + STEP;
  }
  return widths;
}

/** About how many lines the rows of such columns have in all. */
export function countLines(columns: readonly Texts[]): number {
  const heights = pickedRows(columns).map((row) => {
    return Math.max(1, ...row.map((need, at) => linesIn(need, columns[at]?.least ?? 0)));
  });
  return heights.reduce((total, height) => total + height, 0);
}

/** Row by row, what each column needs; a part of them where they are many. */
function pickedRows(columns: readonly Texts[]): readonly (readonly number[])[] {
  const count = Math.max(0, ...columns.map(({ lines }) => lines.length));
  const every = Math.ceil(count / LOOKED_AT);
  return Array.from({ length: Math.ceil(count / Math.max(1, every)) }, (_, at) =>
    columns.map(({ lines }) => lines[at * every] ?? 0),
  );
}

/** By how many lines the rows become lower where a column has a step more: most where it is highest. */
function gainsOf(rows: readonly (readonly number[])[], widths: readonly number[]): number[] {
  const gains = widths.map(() => 0);
  for (const row of rows) {
    const heights = row.map((need, at) => linesIn(need, widths[at] ?? 0));
    const highest = Math.max(...heights);
    if (highest <= 1) continue;
    for (const [at, height] of heights.entries()) {
      const gain = height - linesIn(row[at] ?? 0, (widths[at] ?? 0) + STEP);
      gains[at] = (gains[at] ?? 0) + gain * (height / highest) ** 2;
    }
  }
  return gains;
}

function linesIn(need: number, width: number): number {
  return need <= width || width <= 0 ? 1 : (RAGGED * need) / width;
}
