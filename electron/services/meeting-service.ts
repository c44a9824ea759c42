import type { AppError } from '../../core/contract/errors';
import type { OpenOutcome } from '../../core/contract/meeting-views';
import type { ServiceState } from '../../core/contract/watch-views';
import { chooseRoom } from '../../core/meeting/choose-room';
import type { Room } from '../../core/meeting/room';
import { hostOf, teacherAddress } from '../../core/meeting/room-addresses';
import { isBad } from '../../core/reachability/observation';
import { assertNever } from '../../core/shared/assert-never';
import { failure, type Result, success } from '../../core/shared/result';
import type { Lesson } from '../../core/timetable/lesson';
import { createMeetingWriting } from './meeting-writing';
import { type OpeningPorts, openRoom } from './open-room';
import { type StandingRooms, standingRooms } from './standing-rooms';

export type MeetingService = ReturnType<typeof createMeetingService>;

/** The one click: opens a room, falls back to the next, and gives what the pupils are told. */
export function createMeetingService(
  ports: OpeningPorts & {
    readonly serviceState: (roomId: string) => ServiceState | undefined;
    /** Tests a room, 4 s at most, unless its state is fresh; undefined: no test proves anything. */
    readonly probeBeforeOpening: (roomId: string) => Promise<ServiceState | undefined>;
    /** The class is in this room now: a window of the app that shows its last one goes away. */
    readonly leaveWindowFor: (lessonId: string, roomId: string) => void;
    readonly openMail: (link: string) => Promise<Result<null, 'mail-failed'>>;
    /** Opens an address in a window of the app with an empty session of its own. */
    readonly openClean: (url: string) => Promise<Result<null, 'bad-address' | 'open-failed'>>;
  },
) {
  /** Of two presses the later one counts, should a test be under way. */
  let presses = 0;

  function find(lessonId: string): Result<Lesson, AppError> {
    const lesson = ports.store().findLesson(lessonId);
    return lesson === undefined ? failure({ code: 'lesson-unknown' }) : success(lesson);
  }

  function findRoom(lesson: Lesson, roomId: string): Result<Room, AppError> {
    const room = ports
      .store()
      .rooms(lesson.classId)
      .find(({ id }) => id === roomId);
    return room === undefined ? failure({ code: 'room-unknown' }) : success(room);
  }

  function rooms(lesson: Lesson): StandingRooms {
    return standingRooms(ports.store(), ports.serviceState, lesson);
  }

  async function openById(
    lesson: Lesson,
    roomId: string | undefined,
  ): Promise<Result<OpenOutcome, AppError>> {
    if (roomId === undefined) return success({ kind: 'offline-plan' });
    const room = findRoom(lesson, roomId);
    return room.ok ? openRoom(ports, lesson, room.value) : room;
  }

  /** Opens the next room of a class that leaves its own. */
  async function moveOn(
    lesson: Lesson,
    roomId: string | undefined,
  ): Promise<Result<OpenOutcome, AppError>> {
    const opened = await openById(lesson, roomId);
    if (opened.ok && opened.value.kind === 'opened') {
      ports.leaveWindowFor(lesson.id, opened.value.roomId);
    }
    return opened;
  }

  /** What the test before the opening has against a room; null = nothing. */
  async function doubtAbout(lesson: Lesson, roomId: string): Promise<OpenOutcome | null> {
    const state = await ports.probeBeforeOpening(roomId);
    if (state === undefined || !isBad(state.verdict)) return null;
    const { verdict, cause } = state;
    const { nextRoomId } = chooseRoom(rooms(lesson).chain, roomId);
    return {
      ...{ kind: 'doubtful', roomId, verdict, cause },
      ...(nextRoomId !== undefined && { nextRoomId }),
    };
  }

  function recordReport({ id: lessonId, classId }: Lesson, { id: roomId, url }: Room): void {
    const store = ports.store();
    const [at, host] = [ports.now(), hostOf(url)];
    store.transaction(() => {
      store.addOutage({
        ...{ id: ports.newId(), classId, lessonId, roomId, host, source: 'teacher' },
        ...{ startedAt: at, lastObservedAt: at },
      });
      ports.journal.record({ kind: 'reported', classId, lessonId, roomId, host });
    });
    ports.tellDay();
  }

  return {
    /** The official room is tested first unless `anyway`; a bad answer asks the teacher. */
    async open(
      lessonId: string,
      roomId: string,
      anyway: boolean,
    ): Promise<Result<OpenOutcome, AppError>> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const room = findRoom(lesson.value, roomId);
      if (!room.ok) return room;
      presses += 1;
      const press = presses;
      const doubt = room.value.official && !anyway ? await doubtAbout(lesson.value, roomId) : null;
      if (press !== presses) return success({ kind: 'overtaken' });
      return doubt === null ? openRoom(ports, lesson.value, room.value) : success(doubt);
    },

    /**
     * At once, without a test. A class that has moved and whose room works is not moved again: the
     * button of an old notification opens the room that the class is in.
     */
    async fallBack(lessonId: string): Promise<Result<OpenOutcome, AppError>> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      presses += 1;
      const { mainAction, nextRoomId, moved } = rooms(lesson.value);
      switch (mainAction.kind) {
        case 'fall-back':
          return moveOn(lesson.value, mainAction.roomId);
        case 'open':
          return openById(lesson.value, moved ? mainAction.roomId : nextRoomId);
        case 'offline-plan':
          return success({ kind: 'offline-plan' });
        case 'none':
          return failure({ code: 'room-missing' });
        default:
          return assertNever(mainAction);
      }
    },

    /** « La salle ne marche pas »: the room that the class is in, whatever the tests say. */
    async report(lessonId: string): Promise<Result<OpenOutcome, AppError>> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const { present } = rooms(lesson.value);
      if (present === undefined) return failure({ code: 'room-missing' });
      presses += 1;
      try {
        if (present.reportedAt === undefined) recordReport(lesson.value, present);
      } catch (error) {
        // A full disk must not keep the class in a dead room: moved first, then it is said.
        await moveOn(lesson.value, rooms(lesson.value).nextRoomId);
        throw error;
      }
      const { mainAction } = rooms(lesson.value);
      return moveOn(lesson.value, mainAction.kind === 'fall-back' ? mainAction.roomId : undefined);
    },

    withdrawReport(lessonId: string, roomId: string): Result<null, AppError> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const room = findRoom(lesson.value, roomId);
      if (!room.ok) return room;
      const store = ports.store();
      const reports = store
        .reportedOutages(lessonId)
        .filter((report) =>
          report.roomId === undefined ? room.value.official : report.roomId === roomId,
        );
      if (reports.length === 0) return success(null);
      const [at, { classId }, host] = [ports.now(), lesson.value, hostOf(room.value.url)];
      store.transaction(() => {
        for (const { id } of reports) store.endOutage(id, at);
        ports.journal.record({ kind: 'report-withdrawn', classId, lessonId, roomId, host });
      });
      ports.tellDay();
      return success(null);
    },

    /** A try beside the class: the journal says so, the class is where it was. */
    async openClean(lessonId: string, roomId: string): Promise<Result<null, AppError>> {
      const lesson = find(lessonId);
      if (!lesson.ok) return lesson;
      const room = findRoom(lesson.value, roomId);
      if (!room.ok) return room;
      const opened = await ports.openClean(teacherAddress(room.value));
      if (!opened.ok) return failure({ code: opened.error });
      const [{ classId }, host] = [lesson.value, hostOf(room.value.url)];
      ports.journal.record({ kind: 'opened-clean', classId, lessonId, roomId, host });
      return success(null);
    },

    ...createMeetingWriting(ports),
  };
}
