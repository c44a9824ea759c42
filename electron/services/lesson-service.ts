import type { AppError } from '../../core/contract/errors';
import type { TypedLesson } from '../../core/contract/timetable-views';
import type { DayView } from '../../core/contract/views';
import type { ServiceState } from '../../core/contract/watch-views';
import { failure, type Result, success } from '../../core/shared/result';
import type { Translate } from '../../core/strings/translate';
import { lessonInstants } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { canBecome, hasMarks, isBegun } from './begun-lesson';
import type { Clock, NewId, OpenStore, Store } from './ports';
import { readDay } from './read-day';

export type LessonService = ReturnType<typeof createLessonService>;

/** The lessons of a day, and what the teacher does to one of them. */
export function createLessonService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly translate: () => Translate;
  readonly serviceState: (roomId: string) => ServiceState | undefined;
  /** The timetable says when rooms are looked at. */
  readonly onLessonsChanged: () => void;
  readonly tellDay: () => void;
}) {
  function write(work: (store: Store) => void): void {
    const store = ports.store();
    store.transaction(() => work(store));
    ports.onLessonsChanged();
    ports.tellDay();
  }

  /** The lesson that was typed; `was` is what it is typed over. */
  function readTyped(
    typed: TypedLesson,
    was: Pick<Lesson, 'id' | 'source' | 'status' | 'changedByHand'>,
  ): Result<Lesson, AppError> {
    if (ports.store().findClass(typed.classId) === undefined) {
      return failure({ code: 'class-unknown' });
    }
    const instants = lessonInstants(typed, ports.timeZone());
    if (!instants.ok) return failure({ code: instants.error });
    const { classId, subject, kind, mode } = typed;
    const { id, source, status, changedByHand } = was;
    const location = typed.location?.trim() ?? '';
    return success({
      ...{ id, classId, ...instants.value, subject: subject.trim(), kind, mode, status },
      ...{ changedByHand },
      ...(location !== '' && { location }),
      ...(source !== undefined && { source }),
    });
  }

  function changeStatus(lesson: Lesson, status: Lesson['status']): Result<null, AppError> {
    if (lesson.status !== status) {
      write((store) => store.changeLesson({ ...lesson, status, changedByHand: true }));
    }
    return success(null);
  }

  function find(lessonId: string): Result<Lesson, AppError> {
    const lesson = ports.store().findLesson(lessonId);
    return lesson === undefined ? failure({ code: 'lesson-unknown' }) : success(lesson);
  }

  return {
    /** @param asked `YYYY-MM-DD`, or null for today. */
    day(asked: string | null): Result<DayView, AppError> {
      const { serviceState } = ports;
      const [store, timeZone] = [ports.store(), ports.timeZone()];
      const translate = ports.translate();
      return success(
        readDay({ store, timeZone, translate, serviceState, now: ports.now() }, asked),
      );
    },

    add(typed: TypedLesson): Result<{ lessonId: string }, AppError> {
      const id = ports.newId();
      const added = readTyped(typed, { id, status: 'planned', changedByHand: false });
      if (!added.ok) return added;
      write((store) => store.addLesson(added.value));
      return success({ lessonId: id });
    },

    /** One that has begun keeps its class and its day, and room for the hours in its register. */
    change(lessonId: string, typed: TypedLesson): Result<null, AppError> {
      const found = find(lessonId);
      if (!found.ok) return found;
      const changed = readTyped(typed, found.value);
      if (!changed.ok) return changed;
      if (!canBecome(ports.store(), found.value, changed.value, ports.timeZone())) {
        return failure({ code: 'lesson-begun' });
      }
      // Saved as it was, it goes on following its slot or its calendar.
      if (isSame(found.value, changed.value)) return success(null);
      write((store) => store.changeLesson({ ...changed.value, changedByHand: true }));
      return success(null);
    },

    /** A room that was opened in vain does not keep a lesson; a roll that was called does. */
    cancel(lessonId: string): Result<null, AppError> {
      const found = find(lessonId);
      if (!found.ok) return found;
      if (hasMarks(ports.store(), lessonId)) return failure({ code: 'lesson-begun' });
      return changeStatus(found.value, 'cancelled');
    },

    restore(lessonId: string): Result<null, AppError> {
      const found = find(lessonId);
      return found.ok ? changeStatus(found.value, 'planned') : found;
    },

    /** Only one added by hand, in which nothing was recorded: no mark, no meeting, no outage. */
    remove(lessonId: string): Result<null, AppError> {
      const found = find(lessonId);
      if (!found.ok) return found;
      if (found.value.source !== undefined) return failure({ code: 'lesson-not-by-hand' });
      if (isBegun(ports.store(), lessonId)) return failure({ code: 'lesson-begun' });
      write((store) => store.removeLesson(lessonId));
      return success(null);
    },
  };
}

function isSame(one: Lesson, other: Lesson): boolean {
  const facts = (lesson: Lesson) => {
    const { classId, start, end, subject, kind, mode, location } = lesson;
    return JSON.stringify([
      classId,
      Date.parse(start),
      Date.parse(end),
      subject,
      kind,
      mode,
      location,
    ]);
  };
  return facts(one) === facts(other);
}
