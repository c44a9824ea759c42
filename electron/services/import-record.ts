import type { ImportRecord } from '../../core/contract/roster-views';
import { countActs } from '../../core/roster/merging/count-acts';
import type { RosterAct } from '../../core/roster/merging/roster-act';
import type { StoredImport } from '../../core/roster/merging/stored-import';
import type { Store } from './ports';

/** An import as its history shows it; classes that are gone bear the name that it gave them. */
export function importRecord(
  { changes, ...stored }: StoredImport,
  nameOf: (classId: string) => string,
  isOver: boolean,
): ImportRecord {
  return {
    ...stored,
    ...countActs(changes),
    classNames: classNamesOf(changes, nameOf),
    ...(isOver && { isYearOver: true }),
  };
}

/** Whether an import is about a class of another school year than this one. */
export function isOfOtherYear(store: Store, { changes }: StoredImport, yearId: string): boolean {
  const touched = new Set(changes.flatMap((act) => ('classId' in act ? act.classId : [])));
  return [...touched].some((classId) => {
    const known = store.findClass(classId);
    return known !== undefined && known.schoolYearId !== yearId;
  });
}

function classNamesOf(
  acts: readonly RosterAct[],
  nameOf: (classId: string) => string,
): readonly string[] {
  const names = new Map<string, string>();
  for (const act of acts) {
    if (!('classId' in act)) continue;
    const given = act.kind === 'add-class' ? act.name : '';
    names.set(act.classId, nameOf(act.classId) || names.get(act.classId) || given);
  }
  return [...names.values()].filter((name) => name !== '');
}
