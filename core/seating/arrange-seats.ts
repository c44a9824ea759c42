import type { SeatingPlan } from './seating-plan';

/** Three tables of two in a row. */
const USUAL_COLUMNS = 6;

/**
 * A seating plan in which everyone sits exactly once: pupils who are gone leave their place free,
 * new ones take the first free places in the order in which they are given, then new rows. Without
 * a plan, all of them in that order, six in a row.
 * @param pupilIds Of today's class, in alphabetical order.
 */
export function arrangeSeats(
  plan: SeatingPlan | undefined,
  pupilIds: readonly string[],
): SeatingPlan {
  const columns = Math.max(1, plan?.columns ?? USUAL_COLUMNS);
  const expected = new Set(pupilIds);
  const seated = new Set<string>();
  const kept = (plan?.seats ?? []).map((pupilId) => {
    if (pupilId === null || !expected.has(pupilId) || seated.has(pupilId)) return null;
    seated.add(pupilId);
    return pupilId;
  });
  const standing = pupilIds.filter((pupilId) => !seated.has(pupilId));
  const filled = kept.map((pupilId) => pupilId ?? standing.shift() ?? null);
  const seats = [...filled, ...standing];
  const free = (columns - (seats.length % columns)) % columns;
  return {
    columns,
    gaps: plan?.gaps ?? [],
    seats: [...seats, ...Array.from({ length: free }, () => null)],
  };
}
