import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Requests } from '../../../../core/contract/requests';
import type { RosterOutcome, RosterPreview } from '../../../../core/contract/roster-views';
import type { DecidedTarget, ListedCorrection } from '../../../../core/roster/merging/merge';
import { parseRoster } from '../../../../core/roster/parse-roster';
import { dateIn } from '../../../../core/timetable/day';
import { VaultLocked } from '../../../../electron/services/ports';
import { createRegisterService } from '../../../../electron/services/register-service';
import { createRosterService } from '../../../../electron/services/roster-service';
import { readChosenFile } from '../../../../electron/storage/files';
import { createHandClock } from '../hand-clock';
import { countedIds, openTestStore, PARIS } from '../open-test-store';
import { lesson } from '../test-school';
import { ABSENT, value } from './test-registers';

const HEADER = 'Nom;Prénom;Classe';
/** What the teacher decides besides what is proposed; all classes are taken unless told. */
type Decided = {
  readonly target?: (proposed: DecidedTarget) => DecidedTarget | null;
  readonly corrections?: readonly ListedCorrection[];
  readonly groups?: readonly string[];
};

/** Class lists in a vault without any class, on a Monday in November. */
export function openRosters() {
  const opened = openTestStore();
  const { store, folder } = opened;
  store.addSchoolYear({
    ...{ id: 'year', label: '2026-2027', start: '2026-09-01', end: '2027-08-31', timeZone: PARIS },
  });
  const clock = createHandClock('2026-11-23T07:05:00Z');
  const newId = countedIds();
  const state = { chosen: null as string | null, clipboard: '', locked: false, told: 0 };
  /** What a reading waits for before it answers. */
  let reading = Promise.resolve();
  const base = {
    store: () => {
      if (state.locked) throw new VaultLocked();
      return store;
    },
    now: clock.now,
    newId,
    timeZone: () => PARIS,
  };
  const roster = createRosterService({
    ...base,
    chooseFile: async () => state.chosen,
    readFile: readChosenFile,
    readClipboard: async () => state.clipboard,
    parse: async (file, options) => {
      await reading;
      return parseRoster(file, options);
    },
    tellClasses() {
      state.told += 1;
    },
  });
  const registers = createRegisterService({ ...base, tell: () => undefined });

  /** The teacher picks a list with these lines under the given header. */
  async function chooseOutcome(lines: readonly string[], header = HEADER) {
    state.chosen = join(folder, 'liste.csv');
    writeFileSync(state.chosen, listOf(lines, header));
    return roster.choose();
  }

  /** The same, of a list that is read without a question. */
  async function choose(lines: readonly string[], header?: string): Promise<RosterPreview> {
    return previewOf(value(await chooseOutcome(lines, header)));
  }

  function decide(preview: RosterPreview, decided: Decided = {}): Requests['roster:import']['in'] {
    const { target = (proposed) => proposed, corrections = [] } = decided;
    const wanted = preview.groups.filter(({ chosen }) => chosen).map(({ name }) => name);
    return {
      token: preview.token,
      targets: preview.classes
        .map(({ source, name, kind }) => target({ source, name, kind, lines: [], gone: [] }))
        .filter((each) => each !== null),
      groups: decided.groups ?? wanted,
      corrections,
    };
  }

  function importAs(preview: RosterPreview, decided?: Decided) {
    const { token, ...rest } = decide(preview, decided);
    return roster.import(token, rest);
  }

  const classNamed = (name: string) => store.classes().find((known) => known.name === name);
  const pupilsOf = (name: string) => store.enrolled(classNamed(name)?.id ?? '');

  return {
    ...opened,
    clock,
    roster,
    registers,
    state,
    choose,
    chooseOutcome,
    importAs,
    classNamed,
    pupilsOf,
    /** The teacher picks a list and imports all of its classes, each line as proposed. */
    async importList(lines: readonly string[], header?: string) {
      return value(importAs(await choose(lines, header)));
    },
    drop: (lines: readonly string[], header = HEADER) =>
      roster.read({ name: 'déposée.csv', bytes: new TextEncoder().encode(listOf(lines, header)) }),
    /** The next readings answer only once this is called. */
    holdReading(): () => void {
      let release: () => void = () => undefined;
      reading = new Promise((resolve) => {
        release = resolve;
      });
      return () => {
        reading = Promise.resolve();
        release();
      };
    },
    idOf(firstName: string, name = '4A'): string {
      return pupilsOf(name).find((pupil) => pupil.firstName === firstName)?.id ?? '';
    },
    /** The pupils of a class by first name, with the dates of their enrolment. */
    enrolments(name: string): Record<string, string> {
      return Object.fromEntries(
        pupilsOf(name).map(({ firstName, from, to }) => [
          firstName,
          to ? `${from} to ${to}` : from,
        ]),
      );
    },
    /** A lesson of today in which these pupils are absent, validated. */
    call(name: string, absentIds: readonly string[]): string {
      const id = newId();
      const day = dateIn(PARIS, clock.now());
      const hours = { start: `${day}T07:00:00Z`, end: `${day}T07:55:00Z` };
      store.addLesson(lesson({ id, classId: classNamed(name)?.id ?? '', ...hours }));
      for (const pupilId of absentIds) value(registers.mark(id, pupilId, ABSENT));
      value(registers.validate(id));
      return id;
    },
  };
}

export function previewOf(outcome: RosterOutcome): RosterPreview {
  if (outcome.kind !== 'preview') throw new Error(`no preview: ${outcome.kind}`);
  return outcome.preview;
}

function listOf(lines: readonly string[], header: string): string {
  return [header, ...lines].join('\n');
}
