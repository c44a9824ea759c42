const CELLS = 'button[data-date]';

/** The cell that an arrow leads to from a cell of the month; null for a key that leads nowhere. */
export function cellAfter(from: HTMLElement, key: string): HTMLElement | null {
  const row = from.closest('tr');
  const column = from.closest('td')?.cellIndex;
  if (row === null || column === undefined) return null;
  const inRow = cellsOf(row);
  const at = inRow.indexOf(from);
  switch (key) {
    case 'ArrowRight':
      return inRow[at + 1] ?? null;
    case 'ArrowLeft':
      return inRow[at - 1] ?? null;
    case 'ArrowDown':
      return nearest(row, 'nextElementSibling', column);
    case 'ArrowUp':
      return nearest(row, 'previousElementSibling', column);
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
): HTMLElement | null {
  for (let other = row[way]; other !== null; other = other[way]) {
    const [closest] = cellsOf(other).sort((a, b) => distance(a, column) - distance(b, column));
    if (closest !== undefined) return closest;
  }
  return null;
}

function distance(cell: HTMLElement, column: number): number {
  return Math.abs((cell.closest('td')?.cellIndex ?? 0) - column);
}

function cellsOf(row: Element): HTMLElement[] {
  return [...row.querySelectorAll<HTMLElement>(CELLS)];
}
