import { createHash } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { ParticipantsView, ReportOutcome } from '../../../../core/contract/participant-views';
import { parseReport } from '../../../../core/participants/parse-report';
import { DEFAULT_RULES, type ProposalRules } from '../../../../core/participants/proposal-rules';
import { createParticipantService } from '../../../../electron/services/participants/participant-service';
import { type Store, VaultLocked } from '../../../../electron/services/ports';
import { createRegisterService } from '../../../../electron/services/register-service';
import { openDatabase } from '../../../../electron/storage/database';
import { deleteReadFile, readChosenFile } from '../../../../electron/storage/files';
import { createStore } from '../../../../electron/storage/store';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS, type TestStore } from '../open-test-store';
import { openTestSchool } from '../test-school';
import { value } from './test-registers';

/** A report of Zoom in which Léa and a stranger are known, and « Titi » may be anybody. */
export const ZOOM = zoom(
  ['Léa ABADIE', '08:00:30', '08:55:00'],
  ['Titi', '08:12:00', '08:55:00'],
  ['Sonia Tremblay', '08:00:00', '08:56:00'],
);

/** A Zoom report of that Monday: names, with the hours of coming and going. */
export function zoom(...rows: readonly (readonly [string, string, string])[]): string {
  return [
    'Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest',
    ...rows.map(([name, from, to]) => `${name},,11/23/2026 ${from} AM,11/23/2026 ${to} AM,55,Yes`),
  ].join('\r\n');
}

const fingerprint = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** The participants of the test school's Monday lesson, on a real store and a real folder. */
export function openParticipants() {
  const school = openTestSchool();
  const clock = createHandClock('2026-11-23T08:05:00Z');
  const newId = countedIds();
  const told: string[] = [];
  let store: Store = school.store;
  let locked = false;
  let clipboard = '';
  let chosen: readonly string[] = [];
  let rules: ProposalRules = DEFAULT_RULES;
  /** What happens between the question and the answer. */
  let meanwhile = () => {};
  const base = {
    store: () => {
      if (locked) throw new VaultLocked();
      return store;
    },
    now: clock.now,
    newId,
    timeZone: () => PARIS,
  };
  const registers = createRegisterService({ ...base, tell: () => {} });
  const participants = createParticipantService({
    ...base,
    registers,
    chooseFiles: async () => chosen,
    readFile: readChosenFile,
    fileName: (path) => basename(path),
    deleteFile: (path, known) =>
      deleteReadFile(path, 1_000_000, (bytes) => fingerprint(bytes) === known),
    fingerprint,
    readClipboard: async () => clipboard,
    parse: async (file, lesson, options) => {
      meanwhile();
      return parseReport(file, lesson, options);
    },
    rules: () => rules,
    keepRules: (changed) => {
      rules = changed;
    },
    tell: (lessonId) => told.push(lessonId),
    log: (message) => told.push(`log ${message}`),
  });
  const read = (answer: Awaited<ReturnType<typeof participants.paste>>): ReportOutcome =>
    value(answer);

  const view = (): ParticipantsView => value(participants.read('monday'));

  return {
    ...school,
    clock,
    registers,
    participants,
    told,
    read,
    view,
    /** Pastes a list or a report. */
    async paste(text: string): Promise<ReportOutcome> {
      clipboard = text;
      return read(await participants.paste('monday'));
    },
    /** Chooses files that lie in the folder of the test. */
    async choose(...names: readonly string[]) {
      chosen = names.map((name) => join(school.folder, name));
      return participants.choose('monday');
    },
    write(name: string, text: string): string {
      const path = join(school.folder, basename(name));
      writeFileSync(path, text);
      return path;
    },
    /** Joins a name as it is written to pupils. */
    join(name: string, ...pupilIds: readonly string[]) {
      const found = view().names.find((one) => one.name === name);
      if (found === undefined) throw new Error(`nobody is called ${name}`);
      const { reportId, place } = found;
      return participants.join({ lessonId: 'monday', reportId, place }, pupilIds);
    },
    accept(given: Partial<Record<'taken' | 'replacing' | 'absent', readonly string[]>>) {
      const none = { taken: [], replacing: [], absent: [] };
      return participants.accept('monday', { ...none, ...given });
    },
    proposal(pupilId: string) {
      return view().proposals.find((proposal) => proposal.pupilId === pupilId);
    },
    marks: () => value(registers.read('monday')).marks,
    lock(): void {
      participants.forget();
      registers.forget();
      locked = true;
    },
    unlock(): void {
      locked = false;
    },
    whileReading(work: () => void): void {
      meanwhile = work;
    },
    /** From now on the vault refuses this act, in the middle of a transaction. */
    breakStore<K extends keyof Store>(act: K): void {
      store = {
        ...school.store,
        [act]: () => {
          throw new Error('killed');
        },
      };
    },
    /** What lies on the disk at the moment of an act, as a process that is killed then leaves it. */
    diskAt(act: 'addAlias', accept: () => unknown): TestStore {
      const copy = join(school.folder, 'killed');
      store = {
        ...school.store,
        [act]: (...given: Parameters<Store['addAlias']>) => {
          school.store[act](...given);
          mkdirSync(copy);
          for (const file of readdirSync(school.folder).filter((name) => /db(-wal)?$/.test(name))) {
            copyFileSync(join(school.folder, file), join(copy, file));
          }
        },
      };
      accept();
      store = school.store;
      const database = openDatabase(join(copy, 'continuo.db'), Buffer.alloc(32, 7));
      onTestFinished(() => database.close());
      return createStore(database);
    },
    /** Whether a word lies anywhere in the tables of the vault. */
    holds(word: string): boolean {
      const tables = school.database.all<{ name: string }>(
        "SELECT name FROM sqlite_schema WHERE type = 'table'",
      );
      return tables.some(({ name }) =>
        school.database
          .all(`SELECT * FROM "${name}"`)
          .some((row) => JSON.stringify(row).includes(word)),
      );
    },
  };
}
