import type { ClassSummary, ClassView } from '../../core/contract/class-views';
import type { AppError } from '../../core/contract/errors';
import type { ServiceState } from '../../core/contract/watch-views';
import { type EnrolledPupil, stillEnrolled } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Clock, OpenStore, Store } from './ports';
import { readChain } from './read-chain';

export type ClassService = ReturnType<typeof createClassService>;

/** The classes as they are today. */
export function createClassService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
}) {
  function pupilsOf(store: Store, classId: string): EnrolledPupil[] {
    return stillEnrolled(store.enrolled(classId), dateIn(ports.timeZone(), ports.now()));
  }

  return {
    list(): readonly ClassSummary[] {
      const store = ports.store();
      return store
        .classes()
        .map(({ id, name, kind }) => ({ id, name, kind, pupilCount: pupilsOf(store, id).length }));
    },

    read(classId: string): Result<ClassView, AppError> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const pupils = pupilsOf(store, classId).map(
        ({ from: _from, to: _to, level: _level, ...pupil }) => pupil,
      );
      return success({ ...found, pupils, rooms: readChain(store, classId, ports.serviceState) });
    },
  };
}
