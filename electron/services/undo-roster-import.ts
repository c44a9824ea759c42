import type { UndoOutcome } from '../../core/contract/roster-views';
import type { Enrolment } from '../../core/roster/enrolment';
import type { RosterAct } from '../../core/roster/merging/roster-act';
import type { StoredImport } from '../../core/roster/merging/stored-import';
import { undoImport } from '../../core/roster/merging/undo-import';
import type { Standing } from '../../core/roster/merging/undo-step';
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
  return store.transaction(() => {
    const standing = readStanding(store, changes, timeZone);
    const kept = undoImport(changes, standing, (step) => carryOutUndoStep(store, step));
    store.markImportUndone(id, now);
    return { kept };
  });
}

/** All pupils of the import at once: each is undone once, and no step touches another one. */
function readStanding(store: Store, acts: readonly RosterAct[], timeZone: string): Standing {
  const ids = [...new Set(acts.flatMap((act) => ('pupilId' in act ? act.pupilId : [])))];
  const pupils = new Map(store.pupilsOf(ids).map((pupil) => [pupil.id, pupil]));
  const stays = new Map<string, Enrolment[]>(ids.map((id) => [id, []]));
  for (const stay of store.enrolmentsOfPupils(ids)) stays.get(stay.pupilId)?.push(stay);
  const used = store.usedPupils(ids);
  return {
    pupil: (id) => pupils.get(id),
    enrolments: (pupilId) => stays.get(pupilId) ?? [],
    findClass: store.findClass,
    isPupilUsed: (id) => used.has(id),
    isClassUsed: store.isClassUsed,
    isStayUsed: stayReader(store, timeZone),
  };
}

/** The stays of a list have few first and last days in a class. */
function stayReader(store: Store, timeZone: string): Standing['isStayUsed'] {
  const known = new Map<string, ReadonlySet<string>>();
  return ({ pupilId, classId, from, to }) => {
    const key = `${classId} ${from} ${to}`;
    const called = known.get(key) ?? calledIn(store, { classId, from, to }, timeZone);
    known.set(key, called);
    return called.has(pupilId);
  };
}

function calledIn(
  store: Store,
  { classId, from, to }: { classId: string; from: string; to: string | undefined },
  timeZone: string,
): ReadonlySet<string> {
  const begins = boundsOfDate(from, timeZone).from;
  return store.calledIn(classId, begins, to === undefined ? NEVER : boundsOfDate(to, timeZone).to);
}
