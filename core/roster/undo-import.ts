import { nameInUse } from './enrolled-pupil';
import type { Enrolment } from './enrolment';
import type { PupilFacts } from './pupil';
import type { RosterAct, UndoHindrance } from './roster-act';
import type { SchoolClass } from './school-class';
import { type PupilAct, undoPupil } from './undo-pupil';

/** What stands in the vault now; read anew after each step, so that steps show. */
export type Standing = {
  /** Undefined: removed since. A photo and an id may stand beside the facts. */
  readonly pupil: (id: string) => PupilFacts | undefined;
  /** Every stay of a pupil, of every school year. */
  readonly enrolments: (pupilId: string) => readonly Enrolment[];
  readonly findClass: (id: string) => SchoolClass | undefined;
  /** As `Store.isPupilUsed`: something was recorded of the pupil. */
  readonly isPupilUsed: (id: string) => boolean;
  /** A register of the class names the pupil in a lesson of the stay. */
  readonly isStayUsed: (stay: Enrolment) => boolean;
  /** As `Store.isClassUsed`: pupils count too, also those of past stays. */
  readonly isClassUsed: (id: string) => boolean;
};

/** One step back. */
export type UndoStep =
  | { readonly kind: 'remove-class'; readonly classId: string }
  | { readonly kind: 'archive-class'; readonly classId: string; readonly archivedOn: string }
  | { readonly kind: 'remove-pupil'; readonly pupilId: string }
  | { readonly kind: 'change-pupil'; readonly pupilId: string; readonly facts: PupilFacts }
  | {
      readonly kind: 'remove-enrolment';
      readonly pupilId: string;
      readonly classId: string;
      readonly from: string;
    }
  /** The stay that began that day gets this end and level. */
  | { readonly kind: 'change-enrolment'; readonly stay: Enrolment }
  | { readonly kind: 'forget-name'; readonly pupilId: string; readonly key: string };

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
    for (const each of why) kept.push({ name: nameOf(pupil), why: each });
    if (why.length > 0) for (const act of own) if ('classId' in act) stillIn.add(act.classId);
  }
  for (const act of [...acts].reverse()) {
    if (act.kind !== 'add-class' && act.kind !== 'reopen-class') continue;
    const found = standing.findClass(act.classId);
    if (found === undefined || (act.kind === 'reopen-class' && found.archivedOn !== undefined)) {
      continue;
    }
    const { classId } = act;
    const isKept = act.kind === 'add-class' ? standing.isClassUsed(classId) : stillIn.has(classId);
    if (isKept) kept.push({ name: found.name, why: 'class-in-use' });
    else if (act.kind === 'add-class') apply({ kind: 'remove-class', classId });
    else apply({ kind: 'archive-class', classId, archivedOn: act.archivedOn });
  }
  return kept;
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

function nameOf(pupil: PupilFacts): string {
  return `${nameInUse(pupil)} ${pupil.firstName}`.trim();
}
