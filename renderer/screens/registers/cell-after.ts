const CELLS = 'button[data-date]';
const NAMES = 'button[data-name]';

/**
 * The cell that an arrow leads to from a cell of the month; null for a key that leads nowhere. The
 * name of each row stands before its cells.
 */
export function cellAfter(from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest('tr');
  const column = columnOf(from);
  if (row === null || column === undefined) return null;
  const inRow = buttonsOf(row, `${NAMES}, ${CELLS}`);
  const alike = from.matches(NAMES) ? NAMES : CELLS;
  const at = inRow.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1] ?? null;
    case 'ArrowLeft':
      return inRow[at - 1] ?? null;
    case 'ArrowDown':
      return nearest(row, 'nextElementSibling', column, alike);
    case 'ArrowUp':
      return nearest(row, 'previousElementSibling', column, alike);
    case 'Home':
      return inRow[0] ?? null;
    case 'End':
      return inRow.at(-1) ?? null;
    default:
      return null;
  }
}

/** Rows where nothing happened are skipped; of the others the cell nearest to the column. */
function nearest(
  row: Element,
  way: 'nextElementSibling' | 'previousElementSibling',
  column: number,
  alike: string,
): HTMLElement | null {
  for (let other = row[way]; other !== null; other = other[way]) {
    const [closest] = buttonsOf(other, alike).sort(
      (a, b) => distance(a, column) - distance(b, column),
    );
    if (closest !== undefined) return closest;
  }
  return null;
}

function distance(cell: HTMLElement, column: number): number {
  return Math.abs((columnOf(cell) ?? 0) - column);
}

function columnOf(button: HTMLElement): number | undefined {
  return button.closest<HTMLTableCellElement>('td, th')?.cellIndex;
}

function buttonsOf(row: Element, which: string): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(which)];
}
