import type { RollEntry, SeatingPlan } from '../../../core/contract/register-views';

/** Where the cursor of the editor can stand: a place of the plan, or a pupil without one. */
export type EditorSpot = {
  /** Counted from 0 from the board on; null outside the plan. */
  readonly place: number | null;
  readonly pupilId: string | null;
};

type EditorLines = {
  /** From the back of the room to the board, with a free line at the back. */
  readonly seats: readonly (readonly EditorSpot[])[];
  readonly unseated: readonly (readonly EditorSpot[])[];
};

/** The plan as it can be changed. Pupils who are no longer on the roll leave their place free. */
export function editorLines(plan: SeatingPlan, roll: readonly RollEntry[]): EditorLines {
  const onRoll = new Set(roll.map((entry) => entry.pupilId));
  const lines = Math.ceil(plan.seats.length / plan.columns) + 1;
  const seats = Array.from({ length: lines }, (_, y) =>
    Array.from({ length: plan.columns }, (_, x) => {
      const place = y * plan.columns + x;
      const pupilId = plan.seats[place] ?? null;
      return { place, pupilId: pupilId !== null && onRoll.has(pupilId) ? pupilId : null };
    }),
  ).reverse();
  const waiting = roll
    .filter(({ pupilId }) => !plan.seats.includes(pupilId))
    .map(({ pupilId }) => ({ place: null, pupilId }));
  const unseated = Array.from({ length: Math.ceil(waiting.length / plan.columns) }, (_, y) =>
    waiting.slice(y * plan.columns, (y + 1) * plan.columns),
  );
  return { seats, unseated };
}

/** What a spot is called in the page. */
export function spotKey({ place, pupilId }: EditorSpot): string {
  return place === null ? `waiting-${pupilId}` : `place-${place}`;
}

/** The spot that an arrow leads to, the same one at an edge; null for any other key. */
export function stepInEditor(
  lines: readonly (readonly EditorSpot[])[],
  from: EditorSpot,
  key: string,
): EditorSpot | null {
  const steps = { ArrowUp: [0, -1], ArrowDown: [0, 1], ArrowLeft: [-1, 0], ArrowRight: [1, 0] };
  const step = Object.entries(steps).find(([name]) => name === key)?.[1];
  if (step === undefined) return null;
  const [dx = 0, dy = 0] = step;
  const y = lines.findIndex((line) => line.some((one) => spotKey(one) === spotKey(from)));
  const x = lines[y]?.findIndex((one) => spotKey(one) === spotKey(from)) ?? -1;
  // The spot is gone: the pupil was seated meanwhile.
  if (x < 0) return lines[0]?.[0] ?? null;
  const line = lines[y + dy] ?? lines[y] ?? [];
  return line[Math.max(0, Math.min(x + dx, line.length - 1))] ?? from;
}
