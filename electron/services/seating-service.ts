import type { AppError } from '../../core/contract/errors';
import type { SeatingPlan } from '../../core/contract/register-views';
import { stillEnrolled } from '../../core/roster/enrolled-pupil';
import { arrangeSeats } from '../../core/roster/seating';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Clock, NewId, OpenStore, Store } from './ports';

export type SeatingService = ReturnType<typeof createSeatingService>;

/** Where the pupils of a class or of a group sit. */
export function createSeatingService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly tellClasses: () => void;
}) {
  /** The same pupils as the page of the class: those to come have a place already. */
  function pupilIdsOf(store: Store, classId: string): readonly string[] {
    const today = dateIn(ports.timeZone(), ports.now());
    return [...new Set(stillEnrolled(store.enrolled(classId), today).map(({ id }) => id))];
  }

  return {
    /** The plan that was written, with today's pupils; without one, in alphabetical order. */
    read(classId: string): Result<SeatingPlan, AppError> {
      const store = ports.store();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      return success(arrangeSeats(store.seatingPlan(classId), pupilIdsOf(store, classId)));
    },

    /** Refuses a pupil who is not in the class, or who sits twice; one may stand. */
    write(classId: string, plan: SeatingPlan): Result<null, AppError> {
      const store = ports.store();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      const seated = plan.seats.filter((pupilId) => pupilId !== null);
      const known = new Set(pupilIdsOf(store, classId));
      const isDoubled = new Set(seated).size < seated.length;
      if (isDoubled || !seated.every((pupilId) => known.has(pupilId))) {
        return failure({ code: 'pupil-unknown' });
      }
      store.transaction(() => store.putSeatingPlan(ports.newId(), classId, plan));
      ports.tellClasses();
      return success(null);
    },
  };
}
