import { withDeclared } from '../../core/attendance/declared';
import type { Mark } from '../../core/attendance/mark';
import type { AppError } from '../../core/contract/errors';
import type { PickView } from '../../core/contract/seating-views';
import { type EnrolledPupil, enrolledOn, nameInUse } from '../../core/roster/enrolled-pupil';
import type { SchoolClass } from '../../core/roster/school-class';
import { pickNext, pickState, takeBack } from '../../core/seating/random-pick';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import { classOfCurrentYear } from './class-of-current-year';
import { readOpenSheet } from './open-sheet';
import type { Clock, OpenStore, Store } from './ports';
import { readClassRoster } from './read-class-roster';

export type PickService = ReturnType<typeof createPickService>;

type Answer = Result<PickView, AppError>;

/** Picks a pupil at random, going round the class before anybody is picked again. */
export function createPickService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  /** Gives a number from 0 (included) to 1 (excluded). */
  readonly random: () => number;
}) {
  const today = () => dateIn(ports.timeZone(), ports.now());

  /** Those who may be picked now: in a lesson who is there, else who is in the class today. */
  function eligible(
    store: Store,
    found: SchoolClass,
    lessonId: string | undefined,
  ): Result<readonly EnrolledPupil[], AppError> {
    if (lessonId === undefined) {
      return success(enrolledOn(readClassRoster(store, found, today()).pupils, today()));
    }
    const read = readOpenSheet(store, lessonId, ports.timeZone());
    if (!read.ok) return read;
    const { lesson, pupils, declared, history } = read.value;
    if (lesson.classId !== found.id) return failure({ code: 'lesson-unknown' });
    const marks = withDeclared(history.marks, declared, history.state);
    const now = ports.now();
    return success(pupils.filter(({ id }) => isThere(marks[id], now)));
  }

  function viewOf(store: Store, classId: string, pupils: readonly EnrolledPupil[]): PickView {
    const ids = pupils.map(({ id }) => id);
    const { lastId, remaining } = pickState(ids, store.picks(classId));
    const last = lastId === null ? undefined : store.findPupil(lastId);
    return {
      last:
        last === undefined
          ? null
          : {
              pupilId: last.id,
              lastName: nameInUse(last),
              firstName: last.firstName,
              ...(last.photo !== undefined && { photo: last.photo }),
            },
      remaining: remaining.length,
      pupils: ids.length,
    };
  }

  /** What is written before the answer is read. */
  function writing(
    classId: string,
    lessonId: string | undefined,
    work: (store: Store, pupils: readonly EnrolledPupil[]) => Result<null, AppError>,
  ): Answer {
    const store = ports.store();
    const asked = classOfCurrentYear(store, classId, today());
    if (!asked.ok) return asked;
    const pupils = eligible(store, asked.value.found, lessonId);
    if (!pupils.ok) return pupils;
    const done = work(store, pupils.value);
    return done.ok ? success(viewOf(store, classId, pupils.value)) : done;
  }

  return {
    read(classId: string, lessonId?: string): Answer {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const pupils = eligible(store, found, lessonId);
      return pupils.ok ? success(viewOf(store, classId, pupils.value)) : pupils;
    },

    next(classId: string, lessonId?: string): Answer {
      return writing(classId, lessonId, (store, pupils) => {
        const chance = { random: ports.random, now: ports.now() };
        const ids = pupils.map(({ id }) => id);
        const picked = pickNext(ids, store.picks(classId), chance);
        if (picked === null) return failure({ code: 'nobody-to-pick' });
        store.transaction(() => store.putPick(classId, picked));
        return success(null);
      });
    },

    /** Without a pick in this round it changes nothing. */
    takeBack(classId: string, lessonId?: string): Answer {
      return writing(classId, lessonId, (store) => {
        const kept = takeBack(store.picks(classId));
        store.transaction(() => {
          for (const pick of kept) store.putPick(classId, pick);
        });
        return success(null);
      });
    },
  };
}

/** A pupil without a mark is taken to be there: the call may not be finished. */
function isThere(mark: Mark | undefined, now: string): boolean {
  if (mark === undefined) return true;
  const hasLeft = mark.leftAt !== undefined && Date.parse(mark.leftAt) <= Date.parse(now);
  return mark.presence === 'present' && !hasLeft;
}
