import type { Enrolment } from '../../core/roster/enrolment';
import type { RosterAct } from '../../core/roster/merging/roster-act';
import type { UndoStep } from '../../core/roster/merging/undo-step';
import type { SchoolClass } from '../../core/roster/school-class';
import { assertNever } from '../../core/shared/assert-never';
import type { Store } from './ports';

/** Writes the acts of an import, in their order. Call it inside a transaction. */
export function carryOutRosterActs(store: Store, acts: readonly RosterAct[]): void {
  for (const act of acts) carryOut(store, act);
}

function carryOut(store: Store, act: RosterAct): void {
  switch (act.kind) {
    case 'add-class':
      addClass(store, act);
      break;
    case 'reopen-class':
      reopenClass(store, act.classId);
      break;
    case 'add-pupil':
      store.addPupil(act.pupilId, act.pupil);
      break;
    case 'change-pupil':
      store.changePupil(act.pupilId, act.after);
      break;
    case 'enrol': {
      const { kind: _kind, ...stay } = act;
      store.enrol(stay);
      break;
    }
    case 'end-enrolment':
      store.changeEnrolment({ ...stayOf(store, act), to: act.to });
      break;
    case 'change-level':
      store.changeEnrolment({ ...stayOf(store, act), level: act.level });
      break;
    case 'learn-name':
      store.learnListedName(act.pupilId, act.key);
      break;
    case 'refuse-value':
      store.refuseValue(act.pupilId, act.key);
      break;
    default:
      assertNever(act);
  }
}

/** Writes one step back from an import. Call it inside a transaction. */
export function carryOutUndoStep(store: Store, step: UndoStep): void {
  switch (step.kind) {
    case 'remove-class':
      store.removeClass(step.classId);
      break;
    case 'archive-class':
      store.changeClass({
        ...classOf(store, step.classId),
        archivedOn: step.archivedOn,
      });
      break;
    case 'remove-pupil':
      store.removePupil(step.pupilId);
      break;
    case 'change-pupil':
      store.changePupil(step.pupilId, step.facts);
      break;
    case 'remove-enrolment':
      store.removeEnrolment(step.classId, step.pupilId, step.from);
      break;
    case 'change-enrolment':
      store.changeEnrolment(step.stay);
      break;
    case 'forget-name':
      store.forgetListedName(step.pupilId, step.key);
      break;
    case 'forget-refusal':
      store.forgetRefusal(step.pupilId, step.key);
      break;
    default:
      assertNever(step);
  }
}

function addClass(store: Store, act: Extract<RosterAct, { kind: 'add-class' }>): void {
  const { classId: id, schoolYearId, name, classKind: kind, levels } = act;
  store.addClass({ id, schoolYearId, name, kind, levels });
}

function reopenClass(store: Store, classId: string): void {
  const { archivedOn: _archived, ...reopened } = classOf(store, classId);
  store.changeClass(reopened);
}

function classOf(store: Store, classId: string): SchoolClass {
  const found = store.findClass(classId);
  if (found === undefined) throw new Error('an act names a class that stands');
  return found;
}

function stayOf(
  store: Store,
  { pupilId, classId, from }: Pick<Enrolment, 'pupilId' | 'classId' | 'from'>,
): Enrolment {
  const found = store
    .enrolmentsOf(pupilId)
    .find((stay) => stay.classId === classId && stay.from === from);
  if (found === undefined) throw new Error('an act names a stay that stands');
  return found;
}
