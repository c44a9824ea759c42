import { withDeclared } from '../../core/attendance/declared';
import { countHeads } from '../../core/attendance/register';
import { replayRegister } from '../../core/attendance/register-history';
import { type Vigilance, vigilanceOf } from '../../core/attendance/vigilance';
import type { RegisterProgress, RegisterView } from '../../core/contract/register-views';
import { nameInUse } from '../../core/roster/enrolled-pupil';
import type { OpenSheet } from './open-sheet';
import type { Store } from './ports';

/** As far back as « absent since » looks: two weeks of a primary class, months of a subject. */
const CALLS_LOOKED_AT = 20;

/** What changes in a register from one mark to the next. */
export function progressOf({ lesson, roll, declared, history }: OpenSheet): RegisterProgress {
  const marks = withDeclared(history.marks, declared, history.state);
  return {
    lessonId: lesson.id,
    state: history.state,
    revision: history.revision,
    marks,
    counts: countHeads(roll, marks, history.state),
    canUndo: history.inForce.length > 0,
    canRedo: history.undone.length > 0,
    ...(history.validatedAt !== undefined && { validatedAt: history.validatedAt }),
  };
}

/** The whole roll call. The vigilance looks at the calls before it: not for each mark. */
export function viewOf(sheet: OpenSheet, store: Store): RegisterView {
  const vigilance = readVigilance(sheet, store);
  return {
    ...progressOf(sheet),
    lesson: sheet.lesson,
    className: sheet.className,
    timeZone: sheet.timeZone,
    roll: sheet.pupils.map((pupil, index) => {
      const look = vigilance[pupil.id];
      return {
        pupilId: pupil.id,
        number: index + 1,
        lastName: nameInUse(pupil),
        firstName: pupil.firstName,
        ...(pupil.photo !== undefined && { photo: pupil.photo }),
        ...(look !== undefined && { vigilance: look }),
      };
    }),
  };
}

function readVigilance(
  { lesson, timeZone, pupils }: OpenSheet,
  store: Store,
): Readonly<Record<string, Vigilance>> {
  const last = store.lastValidated(lesson.classId, lesson.start, CALLS_LOOKED_AT);
  return vigilanceOf({
    lesson,
    timeZone,
    pupils,
    periods: store.absencePeriodsBetween(lesson.start, lesson.end),
    last: last.map(({ id, start }) => {
      const { roll = [], marks } = replayRegister(store.registerEvents(id));
      return { start, roll, marks };
    }),
  });
}
