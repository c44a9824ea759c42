import type { SeatingPlan } from './seating-plan';

/**
 * Puts a pupil on a place, counted from 0; who sat there takes the place that becomes free, or
 * stands when the pupil stood. On a gap, or outside the plan, nothing changes.
 */
export function seatPupil(plan: SeatingPlan, pupilId: string, place: number): SeatingPlan {
  if (place < 0 || place >= plan.seats.length || plan.gaps.includes(place)) return plan;
  const from = plan.seats.indexOf(pupilId);
  if (from === place) return plan;
  const there = plan.seats[place] ?? null;
  const seats = plan.seats.map((one, index) => {
    if (index === place) return pupilId;
    return index === from ? there : one;
  });
  const standing = plan.standing.filter((one) => one !== pupilId);
  if (from < 0 && there !== null) standing.push(there);
  return { ...plan, seats, standing };
}

/** Takes a pupil's place away; standing already, nothing changes. */
export function standPupil(plan: SeatingPlan, pupilId: string): SeatingPlan {
  if (!plan.seats.includes(pupilId)) return plan;
  return {
    ...plan,
    seats: plan.seats.map((one) => (one === pupilId ? null : one)),
    standing: [...plan.standing, pupilId],
  };
}

/** Takes the table of a place away, or puts one there; who sat at it stands. */
export function toggleTable(plan: SeatingPlan, place: number): SeatingPlan {
  if (place < 0 || place >= plan.seats.length) return plan;
  if (plan.gaps.includes(place)) {
    return { ...plan, gaps: plan.gaps.filter((gap) => gap !== place) };
  }
  const pupilId = plan.seats[place] ?? null;
  const free = pupilId === null ? plan : standPupil(plan, pupilId);
  return { ...free, gaps: [...plan.gaps, place].sort((a, b) => a - b) };
}

/** Everybody stands, in the order in which they sat; the tables stay. */
export function clearSeats(plan: SeatingPlan): SeatingPlan {
  return { ...plan, seats: plan.seats.map(() => null), standing: pupilsOf(plan) };
}

/** The pupils of a plan: as they sit from the board on, then those who stand. */
export function pupilsOf(plan: SeatingPlan): string[] {
  return [...plan.seats.filter((pupilId) => pupilId !== null), ...plan.standing];
}
