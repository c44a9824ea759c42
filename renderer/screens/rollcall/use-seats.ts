import { useEffect } from 'react';
import type { AppError } from '../../../core/contract/errors';
import type { SeatingPlan } from '../../../core/contract/register-views';
import { type RollView, readSeating, useSeating } from '../../stores/seating';

type Seats = {
  readonly view: RollView;
  /** Null until it is known. */
  readonly plan: SeatingPlan | null;
  readonly error: AppError | null;
};

/** How a class is shown; its plan is read when it is wanted for the first time. */
export function useSeats(classId: string): Seats {
  const view = useSeating(({ views }) => views[classId] ?? 'list');
  const plan = useSeating((seating) => (seating.classId === classId ? seating.plan : null));
  const error = useSeating((seating) => (seating.classId === classId ? seating.error : null));

  useEffect(() => {
    if (view === 'plan') void readSeating(classId);
  }, [view, classId]);

  return { view, plan, error };
}
