import { MOST_PLACES, type SeatingPlan } from './seating-plan';

/** Three tables of two in a row. */
const USUAL_COLUMNS = 6;

/**
 * A seating plan in which every pupil of today has a place or stands, each exactly once: pupils who
 * are gone leave their place free, who stands goes on standing, new ones take the first free places
 * at tables in the order in which they are given, then new rows at the back. Whom the largest plan
 * cannot hold stands. Without a plan all of them in that order, six in a row.
 * @param pupilIds Of today's class, in alphabetical order.
 */
export function arrangeSeats(
  plan: SeatingPlan | undefined,
  pupilIds: readonly string[],
): SeatingPlan {
  const columns = Math.max(1, plan?.columns ?? USUAL_COLUMNS);
  const size = wholeRows(Math.min(plan?.seats.length ?? 0, MOST_PLACES), columns);
  const gaps = [...new Set(plan?.gaps)].filter((place) => place < size).sort((a, b) => a - b);
  const isGap = new Set(gaps);
  const homeless = new Set(pupilIds);
  const kept = Array.from({ length: size }, (_, place) => {
    const pupilId = plan?.seats[place] ?? null;
    return pupilId !== null && !isGap.has(place) && homeless.delete(pupilId) ? pupilId : null;
  });
  const standing = (plan?.standing ?? []).filter((pupilId) => homeless.delete(pupilId));
  const seated = seatAll({ columns, seats: kept, gaps, standing: [] }, [...homeless]);
  return { ...seated, standing: [...standing, ...seated.standing] };
}

/**
 * Seats pupils who have no place, in their order: on the free places at tables from the board on,
 * then in new rows at the back. Whom the largest plan cannot hold stands, after who does already.
 */
export function seatAll(plan: SeatingPlan, pupilIds: readonly string[]): SeatingPlan {
  const left = [...pupilIds];
  const gaps = new Set(plan.gaps);
  const seats = plan.seats.map((pupilId, place) =>
    gaps.has(place) ? null : (pupilId ?? left.shift() ?? null),
  );
  const most = mostPlaces(plan.columns);
  while (left.length > 0 && seats.length + plan.columns <= most) {
    for (let x = 0; x < plan.columns; x += 1) seats.push(left.shift() ?? null);
  }
  return { ...plan, seats, standing: [...plan.standing, ...left] };
}

/** Seats pupils anew, in their order, on the tables that are there; new rows come when they are full. */
export function fillSeats(plan: SeatingPlan, pupilIds: readonly string[]): SeatingPlan {
  return seatAll({ ...plan, seats: plan.seats.map(() => null), standing: [] }, pupilIds);
}

/** The places of as many whole rows as a plan may have. */
function mostPlaces(columns: number): number {
  return Math.floor(MOST_PLACES / columns) * columns;
}

function wholeRows(places: number, columns: number): number {
  return Math.min(Math.ceil(places / columns) * columns, mostPlaces(columns));
}
