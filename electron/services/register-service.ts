import { decideOutage, type SaidOfOutage } from '../../core/attendance/decide-outage';
import { readArrival } from '../../core/attendance/lateness';
import { readLeaving } from '../../core/attendance/leaving';
import type { Mark } from '../../core/attendance/mark';
import { markHistory } from '../../core/attendance/mark-history';
import {
  decideMark,
  decideMarkUnmarked,
  decideRedo,
  decideUndo,
  decideValidation,
  type RegisterAct,
  type RegisterEvent,
  type RegisterRefusal,
} from '../../core/attendance/register-history';
import type { AppError } from '../../core/contract/errors';
import type {
  BulkOutcome,
  HistoryLine,
  RegisterProgress,
  RegisterView,
} from '../../core/contract/register-views';
import { failure, type Result, success } from '../../core/shared/result';
import type { Lesson } from '../../core/timetable/lesson';
import { createOpenSheet, type OpenSheet } from './open-sheet';
import type { Clock, NewId, OpenStore } from './ports';
import { progressOf, viewOf } from './register-views';

export type RegisterService = ReturnType<typeof createRegisterService>;
type Answer = Result<RegisterProgress, AppError>;

/**
 * The roll call: core decides, one transaction writes, then everybody is told. A cancelled lesson
 * can be called all the same: it took place after all, and the teacher knows it.
 */
export function createRegisterService(ports: {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly tell: (progress: RegisterProgress) => void;
}) {
  const sheets = createOpenSheet(ports);

  function change(
    lessonId: string,
    decide: (sheet: OpenSheet) => Result<RegisterAct | null, AppError>,
    alongside: (event: RegisterEvent) => void = () => {},
  ): Answer {
    const sheet = sheets.read(lessonId);
    if (!sheet.ok) return sheet;
    const act = decide(sheet.value);
    if (!act.ok) return act;
    if (act.value === null) return success(progressOf(sheet.value));
    const event: RegisterEvent = { ...act.value, id: ports.newId(), at: ports.now() };
    const progress = progressOf(sheets.add(sheet.value, event, () => alongside(event)));
    // On disk: only now does anybody hear of it.
    ports.tell(progress);
    return success(progress);
  }

  /** The names learned with an act are in force as long as it is. */
  function forceOfAliases(event: RegisterEvent): void {
    if (event.kind === 'undo') ports.store().setAliasesInForce(event.of, false);
    if (event.kind === 'redo') ports.store().setAliasesInForce(event.of, true);
  }

  return {
    read(lessonId: string): Result<RegisterView, AppError> {
      const sheet = sheets.read(lessonId);
      return sheet.ok ? success(viewOf(sheet.value, ports.store())) : sheet;
    },

    mark(lessonId: string, pupilId: string, mark: Mark): Answer {
      return change(lessonId, ({ lesson, history, roll }) => {
        const checked = withHoursInside(mark, lesson);
        return checked.ok
          ? refusable(decideMark(history, roll, { pupilId, mark: checked.value, at: ports.now() }))
          : checked;
      });
    },

    /** The hour of one pupil is nobody else's: a mark with hours is refused. */
    markUnmarked(lessonId: string, mark: Mark): Result<BulkOutcome, AppError> {
      if (mark.arrivedAt !== undefined || mark.leftAt !== undefined) {
        return failure({ code: 'bad-request' });
      }
      let marked = 0;
      const register = change(lessonId, ({ history, roll, declared }) => {
        const act = decideMarkUnmarked(history, roll, declared, mark);
        if (act.ok) marked = Object.keys(act.value.marks).length;
        return refusable(act);
      });
      if (!register.ok) return register;
      const leftAlone = register.value.counts.onRoll - marked;
      return success({ register: register.value, marked, leftAlone });
    },

    /** Whether the lesson fell into an outage is for the caller to know. */
    decideOutage: (lessonId: string, said: SaidOfOutage): Answer =>
      change(lessonId, ({ history, roll, declared }) =>
        refusable(decideOutage(history, roll, declared, said)),
      ),

    /**
     * Takes over what was decided of the reports of a visio: `keep` writes what is kept of them in
     * the same transaction, under the id of the event; without an act, under an id of its own.
     */
    takeOver(lessonId: string, act: RegisterAct | null, keep: (eventId: string) => void): Answer {
      if (act !== null)
        return change(
          lessonId,
          () => success(act),
          ({ id }) => keep(id),
        );
      const sheet = sheets.read(lessonId);
      if (!sheet.ok) return sheet;
      ports.store().transaction(() => keep(ports.newId()));
      return success(progressOf(sheet.value));
    },

    undo: (lessonId: string): Answer =>
      change(lessonId, ({ history }) => refusable(decideUndo(history)), forceOfAliases),

    redo: (lessonId: string): Answer =>
      change(lessonId, ({ history }) => refusable(decideRedo(history)), forceOfAliases),

    validate: (lessonId: string): Answer =>
      change(lessonId, ({ history, roll, declared }) =>
        success(decideValidation(history, roll, declared)),
      ),

    history(lessonId: string): Result<readonly HistoryLine[], AppError> {
      const store = ports.store();
      return store.findLesson(lessonId) === undefined
        ? failure({ code: 'lesson-unknown' })
        : success(markHistory(store.registerEvents(lessonId)));
    },

    forget: sheets.forget,
  };
}

function withHoursInside(mark: Mark, lesson: Lesson): Result<Mark, AppError> {
  const { arrivedAt, leftAt, ...rest } = mark;
  const arrival = arrivedAt === undefined ? success(undefined) : readArrival(lesson, arrivedAt);
  if (!arrival.ok) return arrival;
  const leaving =
    leftAt === undefined ? success(undefined) : readLeaving(lesson, leftAt, arrival.value);
  if (!leaving.ok) return leaving;
  return success({
    ...rest,
    ...(arrival.value !== undefined && { arrivedAt: arrival.value }),
    ...(leaving.value !== undefined && { leftAt: leaving.value }),
  });
}

function refusable<T>(decided: Result<T, RegisterRefusal>): Result<T, AppError> {
  return decided.ok ? decided : failure({ code: decided.error });
}
