import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import { countActs } from '../../core/roster/merging/count-acts';
import type { DecidedTarget } from '../../core/roster/merging/merge';
import { mergeActs } from '../../core/roster/merging/merge-acts';
import type { RosterFile } from '../../core/roster/roster-file';
import { failure, success } from '../../core/shared/result';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { carryOutRosterActs } from './carry-out-roster-acts';
import { isCalledOn } from './is-called-on';
import type { NewId, Store } from './ports';
import { readKnownYear } from './read-known-year';
import { classOfTarget, type ShownComparison, stillStands, wasShown } from './shown-comparison';
import type { Wanted } from './wanted-comparison';

/** A list with what the teacher saw of it and decided. */
export type DecidedList = {
  readonly fileName: string;
  readonly list: RosterFile;
  readonly shown: ShownComparison;
  readonly decided: Wanted<DecidedTarget> & { readonly groups: readonly string[] };
};

/** Writes the classes that were chosen and records how to undo it, all in one transaction. */
export function importList(
  store: Store,
  { fileName, list, shown, decided }: DecidedList,
  given: {
    readonly year: StoredSchoolYear;
    /** `YYYY-MM-DD` */
    readonly today: string;
    /** ISO instant. */
    readonly now: string;
    readonly newId: NewId;
    readonly timeZone: string;
  },
): Answer<'roster:import'> {
  const { year, today, now, newId, timeZone } = given;
  const outdated: AppError = { code: 'decision-outdated' };
  return store.transaction(() => {
    const known = readKnownYear(store, year, today);
    if (!stillStands(shown, list, known, store.writes())) return failure(outdated);
    if (!wasShown(shown, known, decided)) return failure(outdated);
    const isCalledToday = (pupilId: string, classId: string) =>
      isCalledOn(store, { pupilId, classId, on: today }, timeZone);
    const merged = mergeActs(list, known, decided, {
      newId,
      schoolYearId: year.id,
      isCalledToday,
    });
    if (!merged.ok) return failure({ code: merged.error });
    const acts = merged.value;
    carryOutRosterActs(store, acts);
    const importId = newId();
    store.addImport({ id: importId, at: now, fileName, format: list.format, changes: acts });
    const classIds = idsOfTargets(store, year.id, decided.targets);
    return success({ ...countActs(acts), importId, classIds });
  });
}

/** Several classes of a file may have joined one. */
function idsOfTargets(
  store: Store,
  schoolYearId: string,
  targets: readonly DecidedTarget[],
): readonly string[] {
  const classes = store.classes().filter((known) => known.schoolYearId === schoolYearId);
  const ids = targets.flatMap((target) => classOfTarget(classes, target)?.id ?? []);
  return [...new Set(ids)];
}
