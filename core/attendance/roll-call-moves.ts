/** Where one can go on a screen of the roll call. Rows count from 0. */
export type RollLayout = {
  /** Rows on the roll. */
  readonly rows: number;
  /** In a seating plan: the row of the pupil who sits next to another; null when nobody does. */
  readonly neighbour?: (row: number, direction: Direction) => number | null;
};

type Direction = 'up' | 'down' | 'left' | 'right';

/** The nearest row that exists; 0 on an empty roll. */
export function insideRoll(row: number, { rows }: RollLayout): number {
  return Math.max(0, Math.min(row, rows - 1));
}

/**
 * The row that a key leads to from another, the same one at an edge; null for a key that does not
 * move. Left and right move in a seating plan only.
 */
export function moveFrom(row: number, key: string, layout: RollLayout): number | null {
  switch (key) {
    case 'ArrowUp':
      return layout.neighbour ? step(row, 'up', layout) : insideRoll(row - 1, layout);
    case 'ArrowDown':
      return layout.neighbour ? step(row, 'down', layout) : insideRoll(row + 1, layout);
    case 'ArrowLeft':
      return layout.neighbour ? step(row, 'left', layout) : null;
    case 'ArrowRight':
      return layout.neighbour ? step(row, 'right', layout) : null;
    case 'Home':
      return 0;
    case 'End':
      return insideRoll(layout.rows - 1, layout);
    default:
      return null;
  }
}

function step(row: number, direction: Direction, layout: RollLayout): number {
  return insideRoll(layout.neighbour?.(row, direction) ?? row, layout);
}
