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
      const lesson = store.findLesson(lessonId);
      if (lesson === undefined) return failure({ code: 'lesson-unknown' });
      return success(keep(store, readSheet(store, lesson, ports.timeZone())));
    },

    /** Writes an event in one transaction; what it throws leaves the register as it was. */
    add(sheet: OpenSheet, event: RegisterEvent): OpenSheet {
      const store = ports.store();
      store.transaction(() => store.addRegisterEvent(sheet.lesson.id, event));
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

function readSheet(store: Store, lesson: Lesson, timeZone: string): OpenSheet {
  const history = replayRegister(store.registerEvents(lesson.id));
  const pupils = rollOf(store.enrolled(lesson.classId), lesson, history, timeZone);
  const roll = pupils.map(({ id }) => id);
  return {
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
  };
}
