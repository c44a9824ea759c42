import { readArrival } from '../../core/attendance/lateness';
import type { Mark } from '../../core/attendance/mark';
import {
  decideMark,
  decideRedo,
  decideUndo,
  decideValidation,
  type RegisterAct,
  type RegisterEvent,
  type RegisterHistory,
  type RegisterRefusal,
  replayRegister,
} from '../../core/attendance/register-history';
import type { AppError } from '../../core/contract/errors';
import type { RegisterView } from '../../core/contract/views';
import {
  byName,
  type EnrolledPupil,
  enrolledOn,
  nameInUse,
} from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { Clock, NewId, OpenStore } from './ports';

export type RegisterService = ReturnType<typeof createRegisterService>;
type Answer = Result<RegisterView, AppError>;

/** All that is read of a register at once; everything else is computed from it. */
type Sheet = {
  readonly lesson: Lesson;
  readonly className: string;
  readonly timeZone: string;
  readonly pupils: readonly EnrolledPupil[];
  readonly events: readonly RegisterEvent[];
};

/** The roll call: core decides, one transaction writes, then everybody is told. */
export function createRegisterService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly tell: (view: RegisterView) => void;
}) {
  function gather(lessonId: string): Result<Sheet, AppError> {
    const store = ports.store();
    const lesson = store.findLesson(lessonId);
    if (lesson === undefined) return failure({ code: 'lesson-unknown' });
    return success({
      lesson,
      className: store.findClass(lesson.classId)?.name ?? '',
      timeZone: ports.timeZone(),
      pupils: store.enrolled(lesson.classId),
      events: store.registerEvents(lessonId),
    });
  }

  function read(lessonId: string): Answer {
    const sheet = gather(lessonId);
    return sheet.ok ? success(viewOf(sheet.value)) : sheet;
  }

  function change(
    lessonId: string,
    decide: (
      history: RegisterHistory,
      roll: readonly string[],
      lesson: Lesson,
    ) => Result<RegisterAct | null, AppError>,
  ): Answer {
    const sheet = gather(lessonId);
    if (!sheet.ok) return sheet;
    const { lesson, timeZone, pupils, events } = sheet.value;
    const history = replayRegister(events);
    const roll = rollOf(pupils, lesson, history, timeZone).map((pupil) => pupil.id);
    const act = decide(history, roll, lesson);
    if (!act.ok) return act;
    if (act.value === null) return success(viewOf(sheet.value));
    const event: RegisterEvent = { ...act.value, id: ports.newId(), at: ports.now() };
    const store = ports.store();
    store.transaction(() => store.addRegisterEvent(lessonId, event));
    // On disk: only now does anybody hear of it.
    const view = viewOf({ ...sheet.value, events: [...events, event] });
    ports.tell(view);
    return success(view);
  }

  return {
    read,

    mark(lessonId: string, pupilId: string, mark: Mark): Answer {
      return change(lessonId, (history, roll, lesson) => {
        const checked = withArrivalInside(mark, lesson);
        return checked.ok
          ? refusable(decideMark(history, roll, { pupilId, mark: checked.value, at: ports.now() }))
          : checked;
      });
    },

    undo: (lessonId: string): Answer =>
      change(lessonId, (history) => refusable(decideUndo(history))),

    redo: (lessonId: string): Answer =>
      change(lessonId, (history) => refusable(decideRedo(history))),

    validate: (lessonId: string): Answer =>
      change(lessonId, (history, roll) => success(decideValidation(history, roll))),
  };
}

function withArrivalInside(mark: Mark, lesson: Lesson): Result<Mark, AppError> {
  if (mark.arrivedAt === undefined) return success(mark);
  const arrivedAt = readArrival(lesson, mark.arrivedAt);
  return arrivedAt.ok ? success({ ...mark, arrivedAt: arrivedAt.value }) : arrivedAt;
}

function refusable<T>(decided: Result<T, RegisterRefusal>): Result<T, AppError> {
  return decided.ok ? decided : failure({ code: decided.error });
}

/** The frozen roll of a register that is done, else the pupils enrolled on the lesson's date. */
export function rollOf(
  pupils: readonly EnrolledPupil[],
  lesson: Lesson,
  history: RegisterHistory,
  timeZone: string,
): EnrolledPupil[] {
  const frozen = history.roll;
  return frozen === undefined
    ? enrolledOn(pupils, dateIn(timeZone, lesson.start))
    : pupils.filter((pupil) => frozen.includes(pupil.id)).sort(byName);
}

function viewOf(sheet: Sheet): RegisterView {
  const { lesson, className, timeZone, pupils, events } = sheet;
  const history = replayRegister(events);
  return {
    lesson,
    className,
    timeZone,
    state: history.state,
    revision: history.revision,
    roll: rollOf(pupils, lesson, history, timeZone).map((pupil, index) => ({
      pupilId: pupil.id,
      number: index + 1,
      lastName: nameInUse(pupil),
      firstName: pupil.firstName,
    })),
    marks: history.marks,
    canUndo: history.inForce.length > 0,
    canRedo: history.undone.length > 0,
    ...(history.validatedAt !== undefined && { validatedAt: history.validatedAt }),
  };
}
