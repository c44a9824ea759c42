import type { RollEntry, SeatingPlan } from '../../../core/contract/register-views';

/** Where the cursor of the editor can stand. */
export type EditorSpot = {
  /** Counted from 0 from the board on. */
  readonly place: number;
  readonly pupilId: string | null;
};

type EditorLines = readonly (readonly EditorSpot[])[];

/**
 * The plan as it can be changed: from the back of the room, where there is a free line, to the
 * board. Pupils who are not on the roll leave their place free.
 */
export function editorLines(plan: SeatingPlan, roll: readonly RollEntry[]): EditorLines {
  const onRoll = new Set(roll.map((entry) => entry.pupilId));
  const lines = Math.ceil(plan.seats.length / plan.columns) + 1;
  return Array.from({ length: lines }, (_, y) =>
    Array.from({ length: plan.columns }, (_, x) => {
      const place = y * plan.columns + x;
      const pupilId = plan.seats[place] ?? null;
      return { place, pupilId: pupilId !== null && onRoll.has(pupilId) ? pupilId : null };
    }),
  ).reverse();
}

const STEPS: ReadonlyMap<string, readonly [number, number]> = new Map([
  ['ArrowUp', [0, -1]],
  ['ArrowDown', [0, 1]],
  ['ArrowLeft', [-1, 0]],
  ['ArrowRight', [1, 0]],
]);

/** The spot that an arrow leads to, the same one at an edge; null for any other key. */
export function stepInEditor(lines: EditorLines, from: EditorSpot, key: string): EditorSpot | null {
  const step = STEPS.get(key);
  if (step === undefined) return null;
  const [dx, dy] = step;
  const y = lines.findIndex((line) => line.some(({ place }) => place === from.place));
  const x = lines[y]?.findIndex(({ place }) => place === from.place) ?? 0;
  const line = lines[y + dy] ?? lines[y] ?? [];
  return line[Math.max(0, Math.min(x + dx, line.length - 1))] ?? from;
}
