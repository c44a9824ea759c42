import { assertNever } from '../shared/assert-never';
import { MOST_COLUMNS, MOST_PLACES, type SeatingPlan } from './seating-plan';

/** The arrangements of tables that are offered. */
export const LAYOUTS = ['pairs', 'islands', 'horseshoe', 'single'] as const;
/** One of `LAYOUTS`. */
export type Layout = (typeof LAYOUTS)[number];

/** A table at a place: column from the left, row from the board, both from 0. */
type Table = readonly [x: number, y: number];
type Room = { readonly columns: number; readonly tables: readonly Table[] };

/**
 * A plan whose tables stand in rows of two, in islands of four, as a U open to the board, or apart
 * from each other for a test; the pupils take them in their order, and whom no table is left for
 * stands.
 */
export function layOut(layout: Layout, pupilIds: readonly string[]): SeatingPlan {
  const { columns, tables } = roomOf(layout, Math.max(1, pupilIds.length));
  const rows = 1 + Math.max(...tables.map(([, y]) => y));
  const seats = Array<string | null>(columns * rows).fill(null);
  const isTable = new Set(tables.map(([x, y]) => y * columns + x));
  for (const [index, [x, y]] of tables.entries()) seats[y * columns + x] = pupilIds[index] ?? null;
  return {
    columns,
    seats,
    gaps: seats.flatMap((_, place) => (isTable.has(place) ? [] : [place])),
    standing: pupilIds.slice(tables.length),
  };
}

function roomOf(layout: Layout, pupils: number): Room {
  switch (layout) {
    case 'pairs':
      return blocks(pupils, { across: 2, deep: 1, aisle: 0 });
    case 'islands':
      return blocks(pupils, { across: 2, deep: 2, aisle: 1 });
    case 'horseshoe':
      return horseshoe(pupils);
    case 'single':
      return single(pupils);
    default:
      return assertNever(layout);
  }
}

type Block = {
  /** Tables side by side, and one behind the other. */
  readonly across: number;
  readonly deep: number;
  /** Empty rows behind each block. */
  readonly aisle: number;
};

/** Three blocks in a line, an empty column between them; one block is filled after the other. */
function blocks(pupils: number, block: Block, inLine = 3): Room {
  const { across, deep, aisle } = block;
  const columns = inLine * (across + 1) - 1;
  const most = Math.floor(MOST_PLACES / columns);
  const lines = Math.min(
    Math.ceil(pupils / (inLine * across * deep)),
    Math.floor((most + aisle) / (deep + aisle)),
  );
  const tables = numbers(lines).flatMap((line) =>
    numbers(inLine).flatMap((at) =>
      numbers(deep).flatMap((y) =>
        numbers(across).map((x): Table => [at * (across + 1) + x, line * (deep + aisle) + y]),
      ),
    ),
  );
  return { columns, tables };
}

/** Apart on all sides; in a class too large for that, side by side only. */
function single(pupils: number): Room {
  const widths = [4, 5, 6, 7, 8];
  const inLine = widths.find((wide) => {
    const rows = 2 * Math.ceil(pupils / wide) - 1;
    return (2 * wide - 1) * rows <= MOST_PLACES;
  });
  const table = { across: 1, deep: 1 };
  return inLine === undefined
    ? blocks(pupils, { ...table, aisle: 0 }, 8)
    : blocks(pupils, { ...table, aisle: 1 }, inLine);
}

/** The legs go down to the board; what one U cannot hold sits in a smaller one inside it. */
function horseshoe(pupils: number): Room {
  const columns = Math.min(MOST_COLUMNS, Math.max(4, Math.ceil(pupils * 0.4)));
  const rows = Math.min(
    1 + Math.ceil(Math.max(2, pupils - columns) / 2),
    Math.floor(MOST_PLACES / columns),
  );
  const tables: Table[] = [];
  for (let inset = 0; tables.length < pupils; inset += 2) {
    const [left, right, back] = [inset, columns - 1 - inset, rows - 1 - inset];
    if (left >= right || back < 0) break;
    tables.push(
      ...numbers(back).map((y): Table => [left, y]),
      ...numbers(right - left + 1).map((x): Table => [left + x, back]),
      ...numbers(back).map((y): Table => [right, back - 1 - y]),
    );
  }
  return { columns, tables };
}

function numbers(count: number): number[] {
  return Array.from({ length: Math.max(0, count) }, (_, index) => index);
}
