import { useEffect, useMemo } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { RollEntry } from '../../../core/contract/register-views';
import type { StoredSeatingPlan } from '../../../core/seating/seating-plan';
import { type RollView, readSeating, useSeating } from '../../stores/seating';
import { type SeatLines, seatLines } from './seat-lines';

/** A roll where its pupils sit. */
export type Seats = {
  /** Of the class. */
  readonly plans: readonly StoredSeatingPlan[];
  /** The one that is used for the roll call. */
  readonly plan: StoredSeatingPlan;
  readonly lines: SeatLines;
};

type ShownRoll = {
  readonly view: RollView;
  /** Null in the list, and until the plans are known. */
  readonly seats: Seats | null;
  readonly error: AppError | null;
};

/** How a class is shown; its plans are read when one is wanted for the first time. */
export function useSeats(classId: string, roll: readonly RollEntry[]): ShownRoll {
  const view = useSeating(({ views }) => views[classId] ?? 'list');
  const plans = useSeating((seating) => (seating.classId === classId ? seating.plans : null));
  const error = useSeating((seating) => (seating.classId === classId ? seating.error : null));

  useEffect(() => {
    if (view === 'plan') void readSeating(classId);
  }, [view, classId]);

  const seats = useMemo(() => {
    const plan = plans?.find(({ chosen }) => chosen);
    if (view === 'list' || plans === null || plan === undefined) return null;
    return { plans, plan, lines: seatLines(plan, roll) };
  }, [view, plans, roll]);
  return { view, seats, error: view === 'plan' ? error : null };
}
