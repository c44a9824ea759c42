import type { AppError } from '../../core/contract/errors';
import type { SeatingView } from '../../core/contract/seating-views';
import { cleanText } from '../../core/roster/clean-text';
import { arrangeSeats } from '../../core/seating/arrange-seats';
import { pupilsOf } from '../../core/seating/edit-seats';
import {
  MOST_PLANS,
  type SeatingPlan,
  type StoredSeatingPlan,
} from '../../core/seating/seating-plan';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import { classOfCurrentYear } from './class-of-current-year';
import type { ClassPorts } from './class-ports';
import type { Store } from './ports';
import { readClassRoster } from './read-class-roster';

export type SeatingService = ReturnType<typeof createSeatingService>;

type Answer = Result<SeatingView, AppError>;
type KnownPlan = NonNullable<ReturnType<Store['findSeatingPlan']>>;

/** Where the pupils of a class or of a group sit: one plan per room or arrangement. */
export function createSeatingService(ports: ClassPorts) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  function pupilIdsOf(store: Store, classId: string): readonly string[] {
    const found = store.findClass(classId);
    if (found === undefined) return [];
    return readClassRoster(store, found, today()).pupils.map(({ id }) => id);
  }

  function viewOf(store: Store, classId: string): SeatingView {
    const pupilIds = pupilIdsOf(store, classId);
    const plans = store.seatingPlans(classId).map((plan) => ({
      ...plan,
      // What a pupil leaves free is kept: an import that is undone brings them back to their place.
      ...arrangeSeats(plan, pupilIds),
    }));
    return { classId, plans };
  }

  function write(store: Store, classId: string, work: () => void): Answer {
    store.transaction(work);
    ports.tellClasses();
    return success(viewOf(store, classId));
  }

  /** A plan that may be changed. */
  function openPlan(store: Store, planId: string): Result<KnownPlan, AppError> {
    const plan = store.findSeatingPlan(planId);
    if (plan === undefined) return failure({ code: 'plan-unknown' });
    const asked = classOfCurrentYear(store, plan.classId, today());
    return asked.ok ? success(plan) : asked;
  }

  return {
    /** The plans as they were written, with today's pupils. */
    read(classId: string): Answer {
      const store = ports.store();
      if (store.findClass(classId) === undefined) return failure({ code: 'class-unknown' });
      if (store.seatingPlans(classId).length === 0) {
        const first = arrangeSeats(undefined, pupilIdsOf(store, classId));
        const named = { ...first, id: ports.newId(), name: '', chosen: true };
        store.transaction(() => store.putSeatingPlan(classId, named));
      }
      return success(viewOf(store, classId));
    },

    /** Refuses a pupil who is not in the class, or who is in the plan twice. */
    write(planId: string, plan: SeatingPlan): Answer {
      const store = ports.store();
      const known = openPlan(store, planId);
      if (!known.ok) return known;
      const { classId, id, name, chosen } = known.value;
      const expected = pupilIdsOf(store, classId);
      const given = pupilsOf(plan);
      const isInClass = new Set(expected);
      const isDoubled = new Set(given).size < given.length;
      if (isDoubled || !given.every((pupilId) => isInClass.has(pupilId))) {
        return failure({ code: 'pupil-unknown' });
      }
      const arranged = arrangeSeats(plan, expected);
      return write(store, classId, () =>
        store.putSeatingPlan(classId, { ...arranged, id, name, chosen }),
      );
    },

    add(classId: string, name: string, copyOf?: string): Answer {
      const store = ports.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const { plans } = viewOf(store, classId);
      if (plans.length >= MOST_PLANS) return failure({ code: 'too-many-plans' });
      const source = plans.find(({ id }) => id === copyOf);
      if (copyOf !== undefined && source === undefined) return failure({ code: 'plan-unknown' });
      const seats = source ?? arrangeSeats(undefined, pupilIdsOf(store, classId));
      const added = { ...seats, id: ports.newId(), name: cleanText(name).text, chosen: false };
      return write(store, classId, () => {
        store.putSeatingPlan(classId, added);
        chooseOnly(store, classId, added.id);
      });
    },

    rename(planId: string, name: string): Answer {
      const store = ports.store();
      const known = openPlan(store, planId);
      if (!known.ok) return known;
      const { classId, ...plan } = known.value;
      return write(store, classId, () =>
        store.putSeatingPlan(classId, { ...plan, name: cleanText(name).text }),
      );
    },

    choose(planId: string): Answer {
      const store = ports.store();
      const known = openPlan(store, planId);
      if (!known.ok) return known;
      const { classId } = known.value;
      return write(store, classId, () => chooseOnly(store, classId, planId));
    },

    /** The first of those left is chosen where the chosen one goes. */
    remove(planId: string): Answer {
      const store = ports.store();
      const known = openPlan(store, planId);
      if (!known.ok) return known;
      const { classId, chosen } = known.value;
      const left = store.seatingPlans(classId).filter(({ id }) => id !== planId);
      const [next] = left;
      if (next === undefined) return failure({ code: 'plan-last' });
      return write(store, classId, () => {
        store.removeSeatingPlan(planId);
        if (chosen) chooseOnly(store, classId, next.id);
      });
    },
  };
}

function chooseOnly(store: Store, classId: string, planId: string): void {
  for (const plan of store.seatingPlans(classId)) {
    const chosen = plan.id === planId;
    const changed: StoredSeatingPlan = { ...plan, chosen };
    if (plan.chosen !== chosen) store.putSeatingPlan(classId, changed);
  }
}
