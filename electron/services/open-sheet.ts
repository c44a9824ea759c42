import { declaredMarks } from '../../core/attendance/declared';
import {
  addEvent,
  type Marks,
  type RegisterEvent,
  type RegisterHistory,
  replayRegister,
} from '../../core/attendance/register-history';
import { rollOf } from '../../core/attendance/roll-of';
import type { AppError } from '../../core/contract/errors';
import type { EnrolledPupil } from '../../core/roster/enrolled-pupil';
import { failure, type Result, success } from '../../core/shared/result';
import { dateIn } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import type { OpenStore, Store } from './ports';

/** All that is read of a register at once; everything else is computed from it. */
export type OpenSheet = {
  readonly lesson: Lesson;
  readonly className: string;
  readonly timeZone: string;
  /** The roll, in its order, and the ids of its pupils. */
  readonly pupils: readonly EnrolledPupil[];
  readonly roll: readonly string[];
  /** Absences declared in advance; none once the register is done, which froze them. */
  readonly declared: Marks;
  readonly history: RegisterHistory;
};

/**
 * Reads registers, and keeps the last one as long as nothing else was written in that vault: one
 * roll call is twenty marks in a row, and each would read the same class again.
 */
export function createOpenSheet(ports: {
  readonly store: OpenStore;
  readonly timeZone: () => string;
}) {
  let kept: { readonly store: Store; readonly writes: number; readonly sheet: OpenSheet } | null =
    null;

  function keep(store: Store, sheet: OpenSheet): OpenSheet {
    kept = { store, writes: store.writes(), sheet };
    return sheet;
  }

  return {
    read(lessonId: string): Result<OpenSheet, AppError> {
      const store = ports.store();
      const isTrue = kept?.store === store && kept.writes === store.writes();
      if (kept !== null && isTrue && kept.sheet.lesson.id === lessonId) return success(kept.sheet);
      const read = readOpenSheet(store, lessonId, ports.timeZone());
      return read.ok ? success(keep(store, read.value)) : read;
    },

    /**
     * Writes an event, and what goes with it, in one transaction; what it throws leaves the register
     * as it was.
     */
    add(sheet: OpenSheet, event: RegisterEvent, alongside: () => void = () => {}): OpenSheet {
      const store = ports.store();
      store.transaction(() => {
        store.addRegisterEvent(sheet.lesson.id, event);
        alongside();
      });
      const history = addEvent(sheet.history, event);
      const declared = history.state === 'done' ? {} : sheet.declared;
      return keep(store, { ...sheet, history, declared });
    },

    /** Nothing of a class stays in memory once its vault is locked. */
    forget(): void {
      kept = null;
    },
  };
}

/**
 * The enrolments of a class, and the pupils whom the validation froze and whose stay is gone: put
 * into a group and taken out of it on the day of the lesson.
 */
function pupilsOf(
  store: Store,
  lesson: Lesson,
  { roll = [] }: RegisterHistory,
  timeZone: string,
): readonly EnrolledPupil[] {
  const enrolled = store.enrolled(lesson.classId);
  const known = new Set(enrolled.map(({ id }) => id));
  const day = dateIn(timeZone, lesson.start);
  const gone = roll.filter((id) => !known.has(id)).flatMap((id) => store.findPupil(id) ?? []);
  return [...enrolled, ...gone.map((pupil) => ({ ...pupil, from: day, to: day }))];
}

/** Reads the register of a lesson as it stands. */
export function readOpenSheet(
  store: Store,
  lessonId: string,
  timeZone: string,
): Result<OpenSheet, AppError> {
  const lesson = store.findLesson(lessonId);
  if (lesson === undefined) return failure({ code: 'lesson-unknown' });
  const history = replayRegister(store.registerEvents(lesson.id));
  const pupils = rollOf(pupilsOf(store, lesson, history, timeZone), lesson, history, timeZone);
  const roll = pupils.map(({ id }) => id);
  return success({
    lesson,
    className: store.findClass(lesson.classId)?.name ?? '',
    timeZone,
    pupils,
    roll,
    declared:
      history.state === 'done'
        ? {}
        : declaredMarks(store.absencePeriodsBetween(lesson.start, lesson.end), lesson, roll),
    history,
  });
}
