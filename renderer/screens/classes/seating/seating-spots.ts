import { inRows } from '../../../../core/seating/in-rows';
import type { SeatingPlan } from '../../../../core/seating/seating-plan';

/** Where the cursor of the editor can stand: a place of the plan, or one of those without a place. */
export type Spot = {
  /** Of its element. */
  readonly id: string;
  /** Counted from 0 from the board on; null: without a place. */
  readonly place: number | null;
  readonly pupilId: string | null;
  readonly isGap: boolean;
};

export type SpotLines = {
  /** From the back of the room to the board. */
  readonly room: readonly (readonly Spot[])[];
  /** Pupils without a place; the last spot is free, for one more. */
  readonly standing: readonly (readonly Spot[])[];
};

type Direction = readonly [dx: number, dy: number];

const STEPS: ReadonlyMap<string, Direction> = new Map([
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
]);

/** The plan as it is changed: every place, and the pupils who have none in lines of the same length. */
export function spotLines(plan: SeatingPlan): SpotLines {
  const gaps = new Set(plan.gaps);
  const places = plan.seats.map((pupilId, place) => ({
    id: placeId(place),
    place,
    pupilId,
    isGap: gaps.has(place),
  }));
  const standing = [...plan.standing, null].map((pupilId, index) => ({
    id: `standing-${index}`,
    place: null,
    pupilId,
    isGap: false,
  }));
  return {
    room: inRows(places, plan.columns).reverse(),
    standing: inRows(standing, plan.columns),
  };
}

export function placeId(place: number): string {
  return `place-${place}`;
}

/** Row and column of a place as they are said, from 1; the first row is the nearest to the board. */
export function whereIs(place: number, columns: number) {
  return { row: Math.floor(place / columns) + 1, column: (place % columns) + 1 };
}

/** The spot that an arrow leads to, the same one at an edge; null for any other key. */
export function stepFrom(lines: SpotLines, from: Spot, key: string): Spot | null {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const [dx, dy] = step;
  const all = [...lines.room, ...lines.standing];
  const y = all.findIndex((line) => line.some(({ id }) => id === from.id));
  const x = all[y]?.findIndex(({ id }) => id === from.id) ?? 0;
  const line = all[y + dy] ?? all[y] ?? [];
  return line[Math.max(0, Math.min(x + dx, line.length - 1))] ?? from;
}
