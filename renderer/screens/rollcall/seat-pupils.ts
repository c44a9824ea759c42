import type { SeatingPlan } from '../../../core/contract/register-views';

type Seats = SeatingPlan['seats'];

/** Puts a pupil on a place, counted from 0; who sat there takes the place that becomes free. */
export function seatPupil(plan: SeatingPlan, pupilId: string, place: number): SeatingPlan {
  const from = plan.seats.indexOf(pupilId);
  const there = plan.seats[place] ?? null;
  const seats: (string | null)[] = Array.from(
    { length: Math.max(plan.seats.length, place + 1) },
    (_, index) => plan.seats[index] ?? null,
  );
  if (from >= 0) seats[from] = there;
  seats[place] = pupilId;
  return { ...plan, seats: withoutEmptyEnd(seats) };
}

/** Seats pupils on the free places, from the board on, in their order. */
function seatAll(plan: SeatingPlan, pupilIds: readonly string[]): SeatingPlan {
  const left = [...pupilIds];
  const seats = plan.seats.map((one) => one ?? left.shift() ?? null);
  return { ...plan, seats: withoutEmptyEnd([...seats, ...left]) };
}

/** Everybody stays in line and column; whose column is gone takes the next free place. */
export function withColumns(plan: SeatingPlan, columns: number): SeatingPlan {
  const seats: (string | null)[] = [];
  const homeless: string[] = [];
  for (const [index, pupilId] of plan.seats.entries()) {
    const x = index % plan.columns;
    const y = Math.floor(index / plan.columns);
    if (x < columns) {
      while (seats.length <= y * columns + x) seats.push(null);
      seats[y * columns + x] = pupilId;
    } else if (pupilId !== null) homeless.push(pupilId);
  }
  return seatAll({ columns, seats: withoutEmptyEnd(seats) }, homeless);
}

function withoutEmptyEnd(seats: Seats): Seats {
  return seats.slice(0, seats.findLastIndex((one) => one !== null) + 1);
}
