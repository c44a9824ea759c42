import { shiftDate } from '../../timetable/shift-date';
import type { Enrolment } from '../enrolment';
import { classKey } from '../name-key';
import type { PupilFacts } from '../pupil';
import { changedFields } from './changed-fields';
import { goesOn } from './class-members';
import type { KnownYear } from './known-year';
import { findKnownClass } from './list-target';
import { withChanges } from './listed-changes';
import type { ClassMerge, MergeChange } from './merge';
import type { RosterAct } from './roster-act';
import { standingFacts, stayKey } from './standing-facts';

/** Writes acts one after the other, each on what stands after those before it. */
export type ActWriter = ReturnType<typeof createActWriter>;

/** A class that an import writes to; `isNew`: it is made by the import. */
export type OpenedClass = { readonly classId: string; readonly isNew: boolean };

/** Begins with what the vault knows of a year. */
export function createActWriter(
  known: KnownYear,
  ids: { readonly newId: () => string; readonly schoolYearId: string },
) {
  const acts: RosterAct[] = [];
  const opened = new Map<string, OpenedClass>();
  const { facts, stays } = standingFacts(known);

  /** Ends a stay on a day, included, or on its first where it began later. */
  function endStay(stay: Enrolment, on: string): void {
    const to = on < stay.from ? stay.from : on;
    if (stay.to === to) return;
    stays.set(stayKey(stay.classId, stay.pupilId), { ...stay, to });
    const { classId, pupilId, from } = stay;
    acts.push({ kind: 'end-enrolment', pupilId, classId, from, to, before: stay.to ?? null });
  }

  return {
    /** The class of a merge: the vault's, opened again where it was archived, or a new one. */
    openClass(
      { name, kind }: Pick<ClassMerge, 'name' | 'kind'>,
      levels: readonly string[],
    ): OpenedClass {
      const key = `${kind}|${classKey(name)}`;
      const before = opened.get(key);
      if (before !== undefined) return before;
      const standing = findKnownClass(known.classes, name, kind);
      const classId = standing?.id ?? ids.newId();
      const isNew = standing === undefined;
      const { schoolYearId } = ids;
      if (isNew)
        acts.push({ kind: 'add-class', classId, schoolYearId, name, classKind: kind, levels });
      else if (standing.archivedOn !== undefined) {
        acts.push({ kind: 'reopen-class', classId, archivedOn: standing.archivedOn });
      }
      opened.set(key, { classId, isNew });
      return { classId, isNew };
    },

    addPupil(pupil: PupilFacts): string {
      const pupilId = ids.newId();
      facts.set(pupilId, pupil);
      acts.push({ kind: 'add-pupil', pupilId, pupil });
      return pupilId;
    },

    changePupil(pupilId: string, changes: readonly MergeChange[]): void {
      const before = facts.get(pupilId);
      if (before === undefined) return;
      const after = withChanges(before, changes);
      if (changedFields(before, after).length === 0) return;
      facts.set(pupilId, after);
      acts.push({ kind: 'change-pupil', pupilId, before, after });
    },

    /** What is known of a pupil after the acts so far. */
    factsOf: (pupilId: string): PupilFacts | undefined => facts.get(pupilId),

    /** The stay in a class that goes on after today. */
    presentStay(classId: string, pupilId: string): Enrolment | undefined {
      const stay = stays.get(stayKey(classId, pupilId));
      return stay !== undefined && goesOn(stay, known.today) ? stay : undefined;
    },

    /** Begins a stay unless there is one; after one that is over, the day after it at the earliest. */
    enrol(wanted: Enrolment): void {
      const key = stayKey(wanted.classId, wanted.pupilId);
      const last = stays.get(key);
      if (last !== undefined && (last.to === undefined || goesOn(last, known.today))) return;
      const free = last?.to === undefined ? wanted.from : shiftDate(last.to, 1);
      const from = free > wanted.from ? free : wanted.from;
      if (wanted.to !== undefined && wanted.to < from) return;
      const stay = { ...wanted, from };
      stays.set(key, stay);
      acts.push({ kind: 'enrol', ...stay });
    },

    endStay,

    /** What a list says of the stay itself: its level and its last day. */
    changeStay(stay: Enrolment, changes: readonly MergeChange[]): void {
      const said = (wanted: MergeChange['field']) =>
        changes.find(({ field }) => field === wanted)?.after;
      const level = said('level') ?? stay.level;
      const changed = { ...stay, ...(level !== undefined && { level }) };
      if (level !== undefined && level !== stay.level) {
        const { pupilId, classId, from, level: before = null } = stay;
        stays.set(stayKey(classId, pupilId), changed);
        acts.push({ kind: 'change-level', pupilId, classId, from, level, before });
      }
      const leftOn = said('leftOn');
      if (leftOn !== undefined) endStay(changed, leftOn);
    },

    /** All the acts so far. */
    acts: (): readonly RosterAct[] => acts,
  };
}
