import type { AppError } from '../../core/contract/errors';
import type { ClassSummary, ClassView, ServiceState } from '../../core/contract/views';
import { byName } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import type { OpenStore } from './ports';
import { roomsOf } from './room-service';

export type ClassService = ReturnType<typeof createClassService>;

export function createClassService(ports: {
  readonly store: OpenStore;
  readonly serviceState: (classId: string) => ServiceState | undefined;
}) {
  return {
    list: (): readonly ClassSummary[] => ports.store().classes(),

    read(classId: string): Result<ClassView, AppError> {
      const store = ports.store();
      const found = store.findClass(classId);
      if (found === undefined) return failure({ code: 'class-unknown' });
      const pupils = store
        .enrolled(classId)
        .sort(byName)
        .map(({ from: _from, to: _to, level: _level, ...pupil }) => pupil);
      const service = ports.serviceState(classId);
      const rooms = roomsOf(store, classId);
      return success({ ...found, pupils, rooms, ...(service !== undefined && { service }) });
    },
  };
}
