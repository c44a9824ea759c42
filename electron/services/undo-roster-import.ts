import type { UndoOutcome } from '../../core/contract/roster-views';
import type { Enrolment } from '../../core/roster/enrolment';
import type { StoredImport } from '../../core/roster/merging/stored-import';
import { undoImport } from '../../core/roster/merging/undo-import';
import { boundsOfDate } from '../../core/timetable/day';
import { carryOutUndoStep } from './carry-out-roster-acts';
import type { Store } from './ports';

/** After any lesson. */
const NEVER = '9999-12-31T23:59:59Z';

/**
 * Undoes an import in one transaction, as far as nothing else hangs on it.
 * @param now ISO instant
 */
export function undoRosterImport(
  store: Store,
  { id, changes }: StoredImport,
  { now, timeZone }: { readonly now: string; readonly timeZone: string },
): UndoOutcome {
  const isStayUsed = ({ pupilId, classId, from, to }: Enrolment) =>
    store.isCalled(
      pupilId,
      classId,
      boundsOfDate(from, timeZone).from,
      to === undefined ? NEVER : boundsOfDate(to, timeZone).to,
    );
  return store.transaction(() => {
    const standing = {
      pupil: store.findPupil,
      enrolments: store.enrolmentsOf,
      findClass: store.findClass,
      isPupilUsed: store.isPupilUsed,
      isClassUsed: store.isClassUsed,
      isStayUsed,
    };
    const kept = undoImport(changes, standing, (step) => carryOutUndoStep(store, step));
    store.markImportUndone(id, now);
    return { kept };
  });
}
