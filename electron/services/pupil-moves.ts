import type { AppError } from '../../core/contract/errors';
import type { Enrolment } from '../../core/roster/enrolment';
import { lastDayBeforeMove } from '../../core/roster/last-day-before-move';
import { failure, type Result, success } from '../../core/shared/result';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { classOfCurrentYear, isInYear } from './class-of-current-year';
import { isCalledOn } from './is-called-on';
import { leaveGroups } from './leave-groups';
import type { OpenStore, Store } from './ports';
import { beginStay, lastsUntil, staysOf, stayUpTo } from './stays';

/** From class to class, out of one and back; all dates are `YYYY-MM-DD`. */
export function createPupilMoves(given: {
  readonly store: OpenStore;
  readonly today: () => string;
  readonly timeZone: () => string;
  /** All or nothing, then told. */
  readonly write: (store: Store, work: () => void) => Result<null, never>;
}) {
  const { today, write } = given;

  return {
    /**
     * In the new class from `on`, in the old one until the day before, or until that day where the
     * old class was called already.
     */
    move(
      pupilId: string,
      fromClassId: string,
      toClassId: string,
      on: string,
    ): Result<null, AppError> {
      const store = given.store();
      const left = classOfCurrentYear(store, fromClassId, today());
      if (!left.ok) return left;
      const joined = classOfCurrentYear(store, toClassId, today());
      if (!joined.ok) return joined;
      if (left.value.found.kind !== 'class' || joined.value.found.kind !== 'class') {
        return failure({ code: 'class-unknown' });
      }
      const leaving = leavingStay(store, left.value.year, { pupilId, classId: fromClassId, on });
      if (!leaving.ok) return leaving;
      if (!isFree(staysOf(store, pupilId, toClassId), on)) {
        return failure({ code: 'already-enrolled' });
      }
      const called = { pupilId, classId: fromClassId, on };
      const lastDay = lastDayBeforeMove(on, isCalledOn(store, called, given.timeZone()));
      const stay = leaving.value;
      return write(store, () => {
        if (stay.from === on) store.removeEnrolment(fromClassId, pupilId, on);
        else store.changeEnrolment({ ...stay, to: lastDay });
        beginStay(store, { pupilId, classId: toClassId, from: on });
        leaveGroups(store, { pupilId, left: left.value.found, on: lastDay });
      });
    },

    /** `on` is the last day; told again, it is another last day. */
    leave(pupilId: string, classId: string, on: string): Result<null, AppError> {
      const store = given.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const { found, year } = asked.value;
      const stays = staysOf(store, pupilId, classId);
      if (stays.length === 0) return failure({ code: 'enrolment-unknown' });
      const stay = stayUpTo(stays, on);
      if (stay === undefined || !isInYear(year, on)) {
        return failure({ code: 'enrolment-bad-dates' });
      }
      return write(store, () => {
        store.changeEnrolment({ ...stay, to: on });
        // Who came back later is in the groups of then.
        if (found.kind === 'class' && stay === stays.at(-1)) {
          leaveGroups(store, { pupilId, left: found, on });
        }
      });
    },

    /** In the class again from `on`, at the level of before. */
    return(pupilId: string, classId: string, on: string): Result<null, AppError> {
      const store = given.store();
      const asked = classOfCurrentYear(store, classId, today());
      if (!asked.ok) return asked;
      const stays = staysOf(store, pupilId, classId);
      const last = stays.at(-1);
      if (last === undefined) return failure({ code: 'enrolment-unknown' });
      if (on < last.from || !isInYear(asked.value.year, on)) {
        return failure({ code: 'enrolment-bad-dates' });
      }
      if (!isFree(stays, on)) return failure({ code: 'already-enrolled' });
      const { level } = last;
      return write(store, () =>
        beginStay(store, { pupilId, classId, from: on, ...(level !== undefined && { level }) }),
      );
    },
  };
}

/** The stay that ends on the day before `on`. */
function leavingStay(
  store: Store,
  year: StoredSchoolYear,
  { pupilId, classId, on }: { pupilId: string; classId: string; on: string },
): Result<Enrolment, AppError> {
  const stays = staysOf(store, pupilId, classId);
  if (!stays.some((stay) => lastsUntil(stay, on))) return failure({ code: 'enrolment-unknown' });
  const stay = stayUpTo(stays, on);
  if (stay === undefined || !lastsUntil(stay, on) || !isInYear(year, on)) {
    return failure({ code: 'enrolment-bad-dates' });
  }
  // A stay of no day at all goes away, which a register must not notice.
  if (stay.from === on && store.usedPupils([pupilId]).has(pupilId)) {
    return failure({ code: 'enrolment-bad-dates' });
  }
  return success(stay);
}

/** Nothing on that day or later, but for a last day: coming back then goes on. */
function isFree(stays: readonly Enrolment[], on: string): boolean {
  return stays.every(({ from, to }) => to !== undefined && to <= on && from <= on);
}
