/** Far more columns, spaces or like lines in a row than a list of pupils has. */
const MOST: Readonly<Record<string, number>> = { columns: 200, rows: 50, spaces: 10 };

/** Cells of one sheet file once the repeats are written out: 20,000 lines of 100 columns. */
const MAX_CELLS = 2_000_000;

const REPEAT = /((?:number-(columns|rows)-repeated|:c)\s*=\s*)("[^"]*"|'[^']*')/g;

/**
 * OpenDocument writes like cells and lines once, with how often they come: seven hundred bytes can
 * ask for more cells than a computer has memory. Gives the same content with each repeat bounded,
 * or undefined when even so it would unfold into too many cells.
 */
export function boundRepeats(content: string): string | undefined {
  const bounded = content.replace(
    REPEAT,
    (_, name: string, kind: string | undefined, value: string) => {
      const times = Number.parseInt(value.slice(1, -1), 10);
      return `${name}"${Math.min(Math.max(times || 1, 1), MOST[kind ?? 'spaces'] ?? 1)}"`;
    },
  );
  return cellCount(bounded) > MAX_CELLS ? undefined : bounded;
}

/** An upper bound: each tag of a line counts for a cell, as often as its line and itself repeat. */
function cellCount(content: string): number {
  let total = 0;
  for (const line of content.split(/table-row\b/)) {
    let cells = 0;
    let lines = 1;
    for (const [, name = '', kind, value = ''] of line.matchAll(REPEAT)) {
      const times = Number(value.slice(1, -1));
      if (kind === 'rows') lines = Math.max(lines, times);
      else if (name !== '') cells += times;
    }
    total += lines * (cells + line.split('-cell').length - 1);
  }
  return total;
}
