import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { VaultLocked } from '../../../../electron/services/ports';
import { createRosterService } from '../../../../electron/services/roster-service';
import { readChosenFile } from '../../../../electron/storage/files';
import { createHandClock } from '../hand-clock';
import { countedIds, openTestStore, PARIS } from '../open-test-store';
import { value } from './test-registers';

/** Class lists in a vault without any class, on a Monday in November. */
export function openRosters() {
  const opened = openTestStore();
  const { store, folder } = opened;
  store.addSchoolYear({
    ...{ id: 'year', label: '2026-2027', start: '2026-09-01', end: '2027-08-31', timeZone: PARIS },
  });
  const clock = createHandClock('2026-11-23T07:05:00Z');
  let chosen: string | null = null;
  let locked = false;
  const roster = createRosterService({
    store: () => {
      if (locked) throw new VaultLocked();
      return store;
    },
    now: clock.now,
    newId: countedIds(),
    timeZone: () => PARIS,
    chooseFile: async () => chosen,
    readFile: readChosenFile,
    tellClasses: () => undefined,
  });

  /** The teacher picks a list with these lines under the given header. */
  async function choose(lines: readonly string[], header = 'Nom;Prénom;Classe') {
    chosen = join(folder, 'liste.csv');
    writeFileSync(chosen, [header, ...lines].join('\n'));
    const preview = value(await roster.choose());
    if (preview === null) throw new Error('a file was chosen');
    return preview;
  }

  return {
    ...opened,
    clock,
    roster,
    choose,
    /** The teacher picks a list and imports all of its classes as they are proposed. */
    async importList(lines: readonly string[], header?: string) {
      const { token, classes } = await choose(lines, header);
      return value(roster.import(token, classes));
    },
    lock(): void {
      locked = true;
    },
    pick(path: string | null): void {
      chosen = path;
    },
    /** The pupils of a class by first name, with the dates of their enrolment. */
    enrolments(name: string): Record<string, string> {
      const found = store.classes().find((known) => known.name === name);
      const pupils = found === undefined ? [] : store.enrolled(found.id);
      return Object.fromEntries(
        pupils.map(({ firstName, from, to }) => [firstName, to ? `${from} to ${to}` : from]),
      );
    },
  };
}
