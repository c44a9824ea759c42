import { shiftDate } from '../../timetable/shift-date';
import type { Enrolment } from '../enrolment';
import { classKey } from '../name-key';
import type { PupilFacts } from '../pupil';
import type { RosterPupil } from '../roster-file';
import { goesOn } from './class-members';
import { namesCertainly } from './exact-names';
import type { KnownYear } from './known-year';
import { findKnownClass } from './list-target';
import { listedChanges, withChanges } from './listed-changes';
import { listedKey } from './listed-key';
import type { ClassMerge, MergeChange } from './merge';
import { nameKeys } from './name-keys';
import type { RosterAct } from './roster-act';

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
  const facts = new Map<string, PupilFacts>();
  const listedAs = new Map<string, Set<string>>();
  /** The last stay of each pupil in each class. */
  const stays = new Map<string, Enrolment>();
  const added = new Map<string, string>();
  /** Lines of the list with the pupil whom they became. */
  const rows = new Map<
    number,
    { readonly pupilId: string; readonly written: RosterPupil; readonly isSaid: boolean }
  >();

  for (const {
    id,
    byHand: _h,
    photo: _p,
    className: _c,
    schoolYearLabel: _y,
    ...of
  } of known.earlier)
    facts.set(id, of);
  for (const { id: classId, pupils } of known.classes) {
    for (const {
      id,
      from,
      to,
      level,
      byHand: _byHand,
      listedAs: keys,
      photo: _photo,
      ...of
    } of pupils) {
      facts.set(id, of);
      listedAs.set(id, new Set(keys));
      const before = stays.get(stayKey(classId, id));
      if (before !== undefined && before.from > from) continue;
      stays.set(stayKey(classId, id), {
        pupilId: id,
        classId,
        from,
        ...(to !== undefined && { to }),
        ...(level !== undefined && { level }),
      });
    }
  }

  /** Lines that a list writes so are this pupil's from now on, where the names do not say it. */
  function learn(pupilId: string, written: RosterPupil, isShared: boolean): void {
    const key = listedKey(written);
    const now = facts.get(pupilId);
    const keys = listedAs.get(pupilId) ?? new Set();
    if (now === undefined || keys.has(key)) return;
    const isClear = namesCertainly(nameKeys(written), nameKeys(now)) !== undefined;
    const asWritten = { byHand: [], isLearned: false, stay: null };
    const says = listedChanges(written, now, asWritten);
    const isSettled = !says.some(({ field }) => NAMING.has(field));
    if (isClear && isSettled && !isShared) return;
    listedAs.set(pupilId, keys.add(key));
    acts.push({ kind: 'learn-name', pupilId, key });
  }

  return {
    /** The class of a merge: the vault's, opened again where it was archived, or a new one. */
    openClass(
      { name, kind }: Pick<ClassMerge, 'name' | 'kind'>,
      levels: readonly string[],
    ): OpenedClass {
      const before = opened.get(classKey(name));
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
      opened.set(classKey(name), { classId, isNew });
      return { classId, isNew };
    },

    /** `key`: how the file names the pupil, where that tells them from everybody else. */
    addPupil(pupil: PupilFacts, key: string | undefined): string {
      const pupilId = ids.newId();
      facts.set(pupilId, pupil);
      if (key !== undefined) added.set(key, pupilId);
      acts.push({ kind: 'add-pupil', pupilId, pupil });
      return pupilId;
    },

    /** The pupil whom the file added under that key in other classes than this one. */
    addedAs(key: string, classId: string): string | undefined {
      const pupilId = added.get(key);
      return pupilId === undefined || stays.has(stayKey(classId, pupilId)) ? undefined : pupilId;
    },

    changePupil(pupilId: string, changes: readonly MergeChange[]): void {
      const before = facts.get(pupilId);
      if (before === undefined || changes.every(({ field }) => field === 'level')) return;
      const after = withChanges(before, changes);
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

    /** Ends a stay on a day, included, or on its first where it began later. */
    endStay(stay: Enrolment, on: string): void {
      const to = on < stay.from ? stay.from : on;
      if (stay.to === to) return;
      stays.set(stayKey(stay.classId, stay.pupilId), { ...stay, to });
      const { classId, pupilId, from } = stay;
      acts.push({ kind: 'end-enrolment', pupilId, classId, from, to, before: stay.to ?? null });
    },

    changeLevel(stay: Enrolment, level: string): void {
      if (stay.level === level) return;
      stays.set(stayKey(stay.classId, stay.pupilId), { ...stay, level });
      const { classId, pupilId, from } = stay;
      acts.push({
        kind: 'change-level',
        pupilId,
        classId,
        from,
        level,
        before: stay.level ?? null,
      });
    },

    /** Notes whom a line of the list became; `isSaid`: this writing is to be known from now on. */
    settleRow(
      row: number,
      settled: { pupilId: string; written: RosterPupil; isSaid: boolean },
    ): void {
      rows.set(row, settled);
    },

    pupilOfRow: (row: number): string | undefined => rows.get(row)?.pupilId,

    /** All the acts, with the writings that the list taught. */
    finish(): readonly RosterAct[] {
      const counts = new Map<string, number>();
      for (const { pupilId } of rows.values()) counts.set(pupilId, (counts.get(pupilId) ?? 0) + 1);
      for (const { pupilId, written, isSaid } of rows.values()) {
        if (isSaid) learn(pupilId, written, (counts.get(pupilId) ?? 0) > 1);
      }
      return acts;
    },
  };
}

const NAMING: ReadonlySet<MergeChange['field']> = new Set([
  'lastName',
  'usageName',
  'firstName',
  'birthDate',
]);

function stayKey(classId: string, pupilId: string): string {
  return `${classId}|${pupilId}`;
}
