import type { AppError } from '../../core/contract/errors';
import { type Result, success } from '../../core/shared/result';
import { lessonHoursAround } from '../../core/timetable/lesson-hours';
import type { LessonService } from './lesson-service';
import type { Clock, OpenStore } from './ports';
import type { RoomService } from './room-service';
import type { RosterService } from './roster-service';

export type DemonstrationService = ReturnType<typeof createDemonstrationService>;

/** The class of invented pupils, ready to be called: a lesson that is on now, and a room. */
export function createDemonstrationService(ports: {
  readonly store: OpenStore;
  readonly rosters: Pick<RosterService, 'importShipped'>;
  readonly lessons: Pick<LessonService, 'add' | 'day'>;
  readonly rooms: Pick<RoomService, 'add'>;
  readonly now: Clock;
  readonly timeZone: () => string;
  /** The list that ships with the app. */
  readonly list: string;
  readonly subject: () => string;
  readonly jitsiInstance: string;
}) {
  return {
    /** Opening it again adds nothing that is already there. */
    async open(): Promise<Result<{ classId: string }, AppError>> {
      const imported = await ports.rosters.importShipped(ports.list);
      if (!imported.ok) return imported;
      const { classId } = imported.value;
      const today = ports.lessons.day(null);
      if (!today.ok) return today;
      if (today.value.lessons.some((lesson) => lesson.classId === classId)) return imported;
      if (ports.store().rooms(classId).length === 0) {
        const room = { classId, link: ports.jitsiInstance, product: 'jitsi' } as const;
        // The notice is for the teacher who opens it: nobody has seen it yet.
        const rooms = ports.rooms.add({ ...room, official: false, acknowledged: false });
        if (!rooms.ok) return rooms;
      }
      const added = ports.lessons.add({
        classId,
        date: today.value.date,
        subject: ports.subject(),
        kind: 'lesson',
        mode: 'remote',
        ...lessonHoursAround(ports.now(), ports.timeZone()),
      });
      return added.ok ? success({ classId }) : added;
    },
  };
}
