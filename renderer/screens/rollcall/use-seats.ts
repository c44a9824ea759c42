import { useEffect } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { StoredSeatingPlan } from '../../../core/seating/seating-plan';
import { type RollView, readSeating, useSeating } from '../../stores/seating';

type Seats = {
  readonly view: RollView;
  /** Of the class; null until they are known. */
  readonly plans: readonly StoredSeatingPlan[] | null;
  /** The one that is used for the roll call. */
  readonly plan: StoredSeatingPlan | null;
  readonly error: AppError | null;
};

/** How a class is shown; its plans are read when one is wanted for the first time. */
export function useSeats(classId: string): Seats {
  const view = useSeating(({ views }) => views[classId] ?? 'list');
  const plans = useSeating((seating) => (seating.classId === classId ? seating.plans : null));
  const error = useSeating((seating) => (seating.classId === classId ? seating.error : null));

  useEffect(() => {
    if (view === 'plan') void readSeating(classId);
  }, [view, classId]);

  return { view, plans, plan: plans?.find(({ chosen }) => chosen) ?? null, error };
}
