import { pupilName } from '../pupil-name';
import type { RosterAct, UndoHindrance } from './roster-act';
import { type PupilAct, undoPupil } from './undo-pupil';
import type { Standing, UndoStep } from './undo-step';

/**
 * Undoes an import: only what is still as the import left it; the rest stays and is told, with the
 * name of the pupil or class. Call it inside a transaction: each step is to be written by `apply`
 * before the next is looked for.
 */
export function undoImport(
  acts: readonly RosterAct[],
  standing: Standing,
  apply: (step: UndoStep) => void,
): readonly KeptPart[] {
  const kept: KeptPart[] = [];
  const stillIn = new Set<string>();
  for (const [pupilId, own] of [...actsByPupil(acts)].reverse()) {
    const pupil = standing.pupil(pupilId);
    if (pupil === undefined) continue;
    const { steps, why } = undoPupil(pupilId, pupil, own, standing);
    for (const step of steps) apply(step);
    for (const each of why) kept.push({ name: pupilName(pupil), why: each });
    if (why.length > 0) for (const act of own) if ('classId' in act) stillIn.add(act.classId);
  }
  for (const act of [...acts].reverse()) {
    const hindered = undoClass(act, standing, stillIn, apply);
    if (hindered !== undefined) kept.push(hindered);
  }
  return kept;
}

/** The class goes, or is archived again; what keeps it otherwise. */
function undoClass(
  act: RosterAct,
  standing: Standing,
  stillIn: ReadonlySet<string>,
  apply: (step: UndoStep) => void,
): KeptPart | undefined {
  if (act.kind !== 'add-class' && act.kind !== 'reopen-class') return undefined;
  const { classId } = act;
  const found = standing.findClass(classId);
  if (found === undefined) return undefined;
  if (act.kind === 'add-class') {
    if (standing.isClassUsed(classId)) return { name: found.name, why: 'class-in-use' };
    apply({ kind: 'remove-class', classId });
    return undefined;
  }
  if (found.archivedOn !== undefined) return undefined;
  if (stillIn.has(classId)) return { name: found.name, why: 'class-in-use' };
  apply({ kind: 'archive-class', classId, archivedOn: act.archivedOn });
  return undefined;
}

/** A pupil or a class that an undone import left standing. */
export type KeptPart = { readonly name: string; readonly why: UndoHindrance };

function actsByPupil(acts: readonly RosterAct[]): ReadonlyMap<string, readonly PupilAct[]> {
  const byPupil = new Map<string, PupilAct[]>();
  for (const act of acts) {
    if (!('pupilId' in act)) continue;
    const own = byPupil.get(act.pupilId);
    if (own === undefined) byPupil.set(act.pupilId, [act]);
    else own.push(act);
  }
  return byPupil;
}
