import type { ImportRecord } from '../../core/contract/roster-views';
import { countActs } from '../../core/roster/merging/count-acts';
import type { RosterAct } from '../../core/roster/merging/roster-act';
import type { StoredImport } from '../../core/roster/merging/stored-import';

/** An import as its history shows it; classes that are gone bear the name that it gave them. */
export function importRecord(
  { changes, ...stored }: StoredImport,
  nameOf: (classId: string) => string,
): ImportRecord {
  return { ...stored, ...countActs(changes), classNames: classNamesOf(changes, nameOf) };
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
