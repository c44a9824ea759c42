import { seatAll } from './arrange-seats';
import { inRows } from './in-rows';
import { MOST_COLUMNS, MOST_PLACES, type SeatingPlan } from './seating-plan';

/** One place of a grid that is being changed. */
type Spot = { readonly pupilId: string | null; readonly isGap: boolean };

const FREE_TABLE: Spot = { pupilId: null, isGap: false };

/** A row of tables before the row of that number (from 0, the board's); null: no room for it. */
export function addRow(plan: SeatingPlan, at: number): SeatingPlan | null {
  if (plan.seats.length + plan.columns > MOST_PLACES) return null;
  const rows = rowsOf(plan);
  rows.splice(at, 0, Array<Spot>(plan.columns).fill(FREE_TABLE));
  return planOf(plan, plan.columns, rows);
}

/** Who sat in the row takes the next free place, else stands; null: it is the only row. */
export function removeRow(plan: SeatingPlan, at: number): SeatingPlan | null {
  const rows = rowsOf(plan);
  if (rows.length < 2) return null;
  const removed = rows.splice(at, 1).flat();
  return reseat(planOf(plan, plan.columns, rows), removed);
}

/** A column of tables before the one of that number (from 0, on the left); null: no room for it. */
export function addColumn(plan: SeatingPlan, at: number): SeatingPlan | null {
  const rows = rowsOf(plan);
  const columns = plan.columns + 1;
  if (columns > MOST_COLUMNS || columns * rows.length > MOST_PLACES) return null;
  for (const row of rows) row.splice(at, 0, FREE_TABLE);
  return planOf(plan, columns, rows);
}

/** Who sat in the column takes the next free place, else stands; null: it is the only column. */
export function removeColumn(plan: SeatingPlan, at: number): SeatingPlan | null {
  if (plan.columns < 2) return null;
  const rows = rowsOf(plan);
  const removed = rows.flatMap((row) => row.splice(at, 1));
  return reseat(planOf(plan, plan.columns - 1, rows), removed);
}

function rowsOf({ columns, seats, gaps }: SeatingPlan): Spot[][] {
  const isGap = new Set(gaps);
  const spots = seats.map((pupilId, place) => ({ pupilId, isGap: isGap.has(place) }));
  return inRows(spots, columns);
}

function planOf(plan: SeatingPlan, columns: number, rows: readonly Spot[][]): SeatingPlan {
  const spots = rows.flat();
  return {
    columns,
    seats: spots.map(({ pupilId }) => pupilId),
    gaps: spots.flatMap(({ isGap }, place) => (isGap ? [place] : [])),
    standing: plan.standing,
  };
}

function reseat(plan: SeatingPlan, removed: readonly Spot[]): SeatingPlan {
  const seated = removed.flatMap(({ pupilId }) => pupilId ?? []);
  return seatAll(plan, seated);
}
