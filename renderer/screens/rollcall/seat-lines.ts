import type { RollEntry } from '../../../core/contract/register-views';
import { inRows } from '../../../core/seating/in-rows';
import type { SeatingPlan } from '../../../core/seating/seating-plan';
import { assertNever } from '../../../core/shared/assert-never';

/** What is at a place: a row of the roll, nobody (null), or no table. */
export type SeatPlace = number | null | 'gap';

/** One line of places as the teacher sees them. */
export type SeatLine = readonly SeatPlace[];

/** The pupils of a roll where they sit. Rows of the roll count from 0. */
export type SeatLines = {
  /** From the back of the room to the board. */
  readonly seated: readonly SeatLine[];
  /** Pupils of the roll who have no place, in lines of the same length. */
  readonly unseated: readonly SeatLine[];
};

type Direction = 'up' | 'down' | 'left' | 'right';

/** The plan begins with the line next to the board, which the teacher sees at the bottom. */
export function seatLines(
  plan: Pick<SeatingPlan, 'columns' | 'seats' | 'gaps'>,
  roll: readonly RollEntry[],
): SeatLines {
  const rows = new Map(roll.map((entry, row) => [entry.pupilId, row]));
  const gaps = new Set(plan.gaps);
  const places = plan.seats.map((pupilId, place): SeatPlace => {
    if (gaps.has(place)) return 'gap';
    return pupilId === null ? null : (rows.get(pupilId) ?? null);
  });
  const seatedRows = new Set(places.filter(isRow));
  const unseated = roll.map((_, row) => row).filter((row) => !seatedRows.has(row));
  const lines = inRows(places, plan.columns);
  const lastTaken = lines.findLastIndex((line) => line.some(isRow));
  return {
    seated: lines.slice(0, lastTaken + 1).reverse(),
    unseated: inRows(unseated, plan.columns),
  };
}

/** Every line on the screen, from top to bottom. */
export function allLines({ seated, unseated }: SeatLines): readonly SeatLine[] {
  return [...seated, ...unseated];
}

/**
 * The pupil next to another: beside, or in the nearest line with somebody the one who sits nearest.
 * Null at the edge.
 */
export function neighbourIn(
  lines: readonly SeatLine[],
  row: number,
  direction: Direction,
): number | null {
  const y = lines.findIndex((line) => line.includes(row));
  const x = lines[y]?.indexOf(row) ?? -1;
  if (x < 0) return null;
  switch (direction) {
    case 'left':
      return takenIn(lines[y]?.slice(0, x).reverse() ?? []);
    case 'right':
      return takenIn(lines[y]?.slice(x + 1) ?? []);
    case 'up':
      return nearestIn(lines.slice(0, y).reverse(), x);
    case 'down':
      return nearestIn(lines.slice(y + 1), x);
    default:
      return assertNever(direction);
  }
}

function takenIn(line: SeatLine): number | null {
  return line.find(isRow) ?? null;
}

function isRow(place: SeatPlace): place is number {
  return typeof place === 'number';
}

function nearestIn(lines: readonly SeatLine[], x: number): number | null {
  const line = lines.find((one) => takenIn(one) !== null) ?? [];
  let nearest: { readonly row: number; readonly steps: number } | null = null;
  for (const [place, row] of line.entries()) {
    const steps = Math.abs(place - x);
    if (!isRow(row)) continue;
    if (nearest === null || steps < nearest.steps) nearest = { row, steps };
  }
  return nearest?.row ?? null;
}
