import type { AppError } from '../../core/contract/errors';
import type { ClassSummary, ClassView, ServiceState } from '../../core/contract/views';
import { type EnrolledPupil, stillEnrolled } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Clock, OpenStore, Store } from './ports';
import { roomsOf } from './room-service';

export type ClassService = ReturnType<typeof createClassService>;

/** The classes as they are today. */
export function createClassService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly serviceState: (classId: string) => ServiceState | undefined;
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
      const service = ports.serviceState(classId);
      const rooms = roomsOf(store, classId);
      return success({ ...found, pupils, rooms, ...(service !== undefined && { service }) });
    },
  };
}
