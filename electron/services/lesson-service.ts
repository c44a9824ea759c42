import { countHeads } from '../../core/attendance/register';
import { replayRegister } from '../../core/attendance/register-history';
import type { AppError } from '../../core/contract/errors';
import type { DayView, LessonView, ServiceState } from '../../core/contract/views';
import { mainAction } from '../../core/meeting/choose-room';
import { failure, type Result, success } from '../../core/shared/result';
import { boundsOfDate, dateIn, lessonInstants } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { rollOf } from './register-service';
import { roomsOf } from './room-service';

export type LessonService = ReturnType<typeof createLessonService>;

/** The lessons of a day, with all that the Today screen says of them. */
export function createLessonService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly serviceState: (classId: string) => ServiceState | undefined;
  /** The timetable says when rooms are looked at. */
  readonly onLessonsChanged: () => void;
  readonly tellDay: () => void;
}) {
  function viewOf(store: Store, lesson: Lesson): LessonView {
    const history = replayRegister(store.registerEvents(lesson.id));
    const roll = rollOf(store.enrolled(lesson.classId), lesson, history, ports.timeZone()).map(
      (pupil) => pupil.id,
    );
    const rooms = roomsOf(store, lesson.classId);
    const service = ports.serviceState(lesson.classId);
    const reportedAt = store.reportedOutage(lesson.id)?.startedAt;
    const meeting = store.lastMeeting(lesson.id);
    return {
      ...lesson,
      className: store.findClass(lesson.classId)?.name ?? '',
      register: { state: history.state, counts: countHeads(roll, history.marks, history.state) },
      rooms,
      mainAction: mainAction({
        ...rooms,
        service: service ?? null,
        reported: reportedAt !== undefined,
      }),
      ...(service !== undefined && { service }),
      ...(reportedAt !== undefined && { reportedAt }),
      ...(meeting !== undefined && { meeting }),
    };
  }

  return {
    /** @param asked `YYYY-MM-DD`, or null for today. */
    day(asked: string | null): Result<DayView, AppError> {
      const store = ports.store();
      const timeZone = ports.timeZone();
      const date = asked ?? dateIn(timeZone, ports.now());
      const { from, to } = boundsOfDate(date, timeZone);
      const lessons = store.lessonsBetween(from, to).map((lesson) => viewOf(store, lesson));
      return success({ date, timeZone, lessons });
    },

    add(typed: {
      classId: string;
      date: string;
      start: string;
      end: string;
      subject: string;
    }): Result<{ lessonId: string }, AppError> {
      const store = ports.store();
      if (store.findClass(typed.classId) === undefined) return failure({ code: 'class-unknown' });
      const instants = lessonInstants(typed, ports.timeZone());
      if (!instants.ok) return failure({ code: instants.error });
      const lessonId = ports.newId();
      store.transaction(() =>
        store.addLesson({
          id: lessonId,
          classId: typed.classId,
          subject: typed.subject.trim(),
          ...instants.value,
        }),
      );
      ports.onLessonsChanged();
      ports.tellDay();
      return success({ lessonId });
    },

    /** Only a lesson in which nothing was recorded yet: no mark, no meeting, no outage. */
    remove(lessonId: string): Result<null, AppError> {
      const store = ports.store();
      if (store.findLesson(lessonId) === undefined) return failure({ code: 'lesson-unknown' });
      if (store.registerEvents(lessonId).length > 0) return failure({ code: 'lesson-begun' });
      if (store.hasEvidence(lessonId)) return failure({ code: 'lesson-begun' });
      store.transaction(() => store.removeLesson(lessonId));
      ports.onLessonsChanged();
      ports.tellDay();
      return success(null);
    },
  };
}
