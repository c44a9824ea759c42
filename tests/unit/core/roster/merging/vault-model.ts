import type { Enrolment } from '../../../../../core/roster/enrolment';
import { compareFile } from '../../../../../core/roster/merging/compare-list';
import type { KnownYear } from '../../../../../core/roster/merging/known-year';
import type { DecidedTarget, ListedCorrection } from '../../../../../core/roster/merging/merge';
import { mergeActs } from '../../../../../core/roster/merging/merge-acts';
import type { RosterAct } from '../../../../../core/roster/merging/roster-act';
import { undoImport } from '../../../../../core/roster/merging/undo-import';
import type { UndoStep } from '../../../../../core/roster/merging/undo-step';
import type { PupilFacts, PupilField } from '../../../../../core/roster/pupil';
import type { RosterPupil } from '../../../../../core/roster/roster-file';
import type { SchoolClass } from '../../../../../core/roster/school-class';
import { assertNever } from '../../../../../core/shared/assert-never';

export const TODAY = '2026-11-23';
const YEAR_START = '2026-09-01';
const YEAR_END = '2027-07-03';

type Wanted = {
  readonly targets?: readonly DecidedTarget[];
  readonly groups?: readonly string[];
  readonly corrections?: readonly ListedCorrection[];
};

/** Classes, pupils and stays in memory, written by acts as the vault is. */
export class VaultModel {
  readonly classes = new Map<string, SchoolClass>();
  readonly pupils = new Map<string, PupilFacts>();
  readonly byHand = new Map<string, readonly PupilField[]>();
  readonly listedAs = new Map<string, Set<string>>();
  readonly refused = new Map<string, Set<string>>();
  /** « class pupil » of the registers of today. */
  readonly calledToday = new Set<string>();
  readonly used = new Set<string>();
  /** Pupils of years before, with the class and the year. */
  readonly earlier = new Map<string, { className: string; schoolYearLabel: string }>();
  stays: Enrolment[] = [];
  #ids = 0;

  newId = (): string => {
    this.#ids += 1;
    return `id-${this.#ids}`;
  };

  known(today = TODAY): KnownYear {
    const classes = [...this.classes.values()].map((each) => ({
      ...each,
      pupils: this.stays
        .filter(({ classId }) => classId === each.id)
        .map(({ pupilId, classId: _class, ...stay }) => ({
          ...this.pupil(pupilId),
          ...stay,
          id: pupilId,
          ...this.#said(pupilId),
        })),
    }));
    const here = new Set(this.stays.map(({ pupilId }) => pupilId));
    const earlier = [...this.earlier].flatMap(([id, last]) =>
      here.has(id) ? [] : [{ ...this.pupil(id), ...last, id, ...this.#said(id) }],
    );
    return { classes, earlier, today, yearStart: YEAR_START, yearEnd: YEAR_END };
  }

  /** A class with pupils who are there since the year began. */
  withClass(
    name: string,
    pupils: readonly PupilFacts[],
    given: Partial<Pick<SchoolClass, 'kind' | 'archivedOn'>> = {},
  ): readonly string[] {
    const classId = name;
    this.classes.set(classId, {
      id: classId,
      schoolYearId: 'year',
      name,
      kind: 'class',
      levels: [],
      ...given,
    });
    return pupils.map((pupil) => {
      const pupilId = this.newId();
      this.pupils.set(pupilId, pupil);
      this.stays.push({ pupilId, classId, from: YEAR_START });
      return pupilId;
    });
  }

  compare(pupils: readonly RosterPupil[], wanted: Wanted = {}) {
    const { targets = [], corrections = [] } = wanted;
    return compareFile({ pupils }, this.known(), { targets, corrections });
  }

  /** Compares with a reading of the vault that was taken before. */
  compareKnown(known: KnownYear, pupils: readonly RosterPupil[]) {
    return compareFile({ pupils }, known, { targets: [], corrections: [] });
  }

  /** The acts of importing every class of a list, or those of the targets. */
  acts(pupils: readonly RosterPupil[], wanted: Wanted = {}) {
    const all = this.compare(pupils, wanted).classes.map(({ source, name, kind }) => ({
      source,
      name,
      kind,
      lines: [],
      gone: [],
    }));
    const { targets = all, groups = [], corrections = [] } = wanted;
    const decided = { targets, groups, corrections };
    const isCalledToday = (pupilId: string, classId: string) =>
      this.calledToday.has(`${classId} ${pupilId}`);
    const given = { newId: this.newId, schoolYearId: 'year', isCalledToday };
    return mergeActs({ pupils }, this.known(), decided, given);
  }

  /** Imports; gives the acts. */
  import(pupils: readonly RosterPupil[], wanted: Wanted = {}): readonly RosterAct[] {
    const acts = this.acts(pupils, wanted);
    if (!acts.ok) throw new Error(acts.error);
    for (const act of acts.value) this.#apply(act);
    return acts.value;
  }

  undo(acts: readonly RosterAct[]) {
    const standing = {
      pupil: (id: string) => this.pupils.get(id),
      enrolments: (id: string) => this.stays.filter(({ pupilId }) => pupilId === id),
      findClass: (id: string) => this.classes.get(id),
      isPupilUsed: (id: string) => this.used.has(id),
      isStayUsed: ({ pupilId }: Enrolment) => this.used.has(pupilId),
      isClassUsed: (id: string) =>
        this.used.has(id) || this.stays.some(({ classId }) => classId === id),
    };
    return undoImport(acts, standing, (step) => this.#stepBack(step));
  }

  /** Everything that stands, to be compared. */
  snapshot() {
    const told = (keys: ReadonlyMap<string, ReadonlySet<string>>) =>
      [...keys].flatMap(([id, of]) => (of.size > 0 ? [[id, [...of].sort()] as const] : []));
    const byText = (a: unknown, b: unknown) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1);
    return {
      classes: [...this.classes.values()].sort(byText),
      pupils: [...this.pupils].sort(byText),
      stays: [...this.stays].sort(byText),
      listedAs: told(this.listedAs).sort(byText),
      refused: told(this.refused).sort(byText),
    };
  }

  pupil(id: string): PupilFacts {
    const found = this.pupils.get(id);
    if (!found) throw new Error(`no pupil ${id}`);
    return found;
  }

  staysOf(id: string) {
    return this.stays
      .filter(({ pupilId }) => pupilId === id)
      .map(({ pupilId: _pupil, ...stay }) => stay);
  }

  #said(id: string) {
    return {
      byHand: this.byHand.get(id) ?? [],
      listedAs: [...(this.listedAs.get(id) ?? [])],
      refused: [...(this.refused.get(id) ?? [])],
    };
  }

  #changeStay(of: Pick<Enrolment, 'pupilId' | 'classId' | 'from'>, change: Partial<Enrolment>) {
    const isIt = (stay: Enrolment) =>
      stay.pupilId === of.pupilId && stay.classId === of.classId && stay.from === of.from;
    if (!this.stays.some(isIt)) throw new Error('no such stay');
    this.stays = this.stays.map((stay) => (isIt(stay) ? { ...stay, ...change } : stay));
  }

  #apply(act: RosterAct): void {
    switch (act.kind) {
      case 'add-class': {
        const { kind: _kind, classId: id, classKind: kind, ...facts } = act;
        if ([...this.classes.values()].some(({ name }) => name === act.name))
          throw new Error('taken');
        this.classes.set(id, { ...facts, id, kind });
        return;
      }
      case 'reopen-class': {
        const { archivedOn: _archived, ...open } = this.#class(act.classId);
        this.classes.set(act.classId, open);
        return;
      }
      case 'add-pupil':
        this.pupils.set(act.pupilId, act.pupil);
        return;
      case 'change-pupil':
        this.pupil(act.pupilId);
        this.pupils.set(act.pupilId, act.after);
        return;
      case 'enrol': {
        const { kind: _kind, ...stay } = act;
        this.pupil(act.pupilId);
        this.#class(act.classId);
        const overlaps = this.stays.some(
          ({ pupilId, classId, from, to }) =>
            pupilId === stay.pupilId &&
            classId === stay.classId &&
            (to === undefined || to >= stay.from) &&
            (stay.to === undefined || from <= stay.to),
        );
        if (overlaps) throw new Error('two stays at once');
        this.stays.push(stay);
        return;
      }
      case 'end-enrolment':
        if (act.to < act.from) throw new Error('ends before it begins');
        this.#changeStay(act, { to: act.to });
        return;
      case 'change-level':
        this.#changeStay(act, { level: act.level });
        return;
      case 'learn-name': {
        const keys = this.listedAs.get(act.pupilId) ?? new Set();
        if (keys.has(act.key)) throw new Error('known already');
        this.listedAs.set(act.pupilId, keys.add(act.key));
        return;
      }
      case 'refuse-value': {
        const keys = this.refused.get(act.pupilId) ?? new Set();
        if (keys.has(act.key)) throw new Error('known already');
        this.refused.set(act.pupilId, keys.add(act.key));
        return;
      }
      default:
        assertNever(act);
    }
  }

  #stepBack(step: UndoStep): void {
    switch (step.kind) {
      case 'remove-class':
        this.classes.delete(step.classId);
        return;
      case 'archive-class': {
        const { archivedOn } = step;
        this.classes.set(step.classId, { ...this.#class(step.classId), archivedOn });
        return;
      }
      case 'remove-pupil':
        this.stays = this.stays.filter(({ pupilId }) => pupilId !== step.pupilId);
        this.pupils.delete(step.pupilId);
        return;
      case 'change-pupil':
        this.pupils.set(step.pupilId, step.facts);
        return;
      case 'remove-enrolment':
        this.stays = this.stays.filter(
          ({ pupilId, classId, from }) =>
            pupilId !== step.pupilId || classId !== step.classId || from !== step.from,
        );
        return;
      case 'change-enrolment':
        this.#stepBack({ kind: 'remove-enrolment', ...step.stay });
        this.stays.push(step.stay);
        return;
      case 'forget-name':
        this.listedAs.get(step.pupilId)?.delete(step.key);
        return;
      case 'forget-refusal':
        this.refused.get(step.pupilId)?.delete(step.key);
        return;
      default:
        assertNever(step);
    }
  }

  #class(id: string): SchoolClass {
    const found = this.classes.get(id);
    if (!found) throw new Error(`no class ${id}`);
    return found;
  }
}
