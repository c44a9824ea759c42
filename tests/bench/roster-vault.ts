import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { RosterPreview } from '../../core/contract/roster-views';
import { parseRoster } from '../../core/roster/parse-roster';
import { createRosterService } from '../../electron/services/roster-service';
import { openDatabase } from '../../electron/storage/database';
import { readChosenFile } from '../../electron/storage/files';
import { migrate } from '../../electron/storage/migrate';
import { migrations } from '../../electron/storage/migrations/migrations';
import { createStore } from '../../electron/storage/store';
import { writeRoster } from './prepared-class';

/** The service of lists on an encrypted database of its own, where it reads without a thread. */
export async function openRosterVault() {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-bench-'));
  const database = openDatabase(join(folder, 'continuo.db'), Buffer.alloc(32, 7));
  migrate(database, migrations, () => undefined);
  const store = createStore(database);
  const timeZone = 'Europe/Paris';
  const dates = { label: '2026-2027', start: '2026-09-01', end: '2027-08-31' };
  store.addSchoolYear({ id: 'year', timeZone, ...dates });
  const rosters = createRosterService({
    store: () => store,
    now: () => '2026-11-23T07:05:00Z',
    newId: randomUUID,
    timeZone: () => timeZone,
    chooseFile: async () => null,
    readFile: readChosenFile,
    readClipboard: async () => '',
    parse: async (file, options) => parseRoster(file, options),
    tellClasses: () => undefined,
  });

  async function preview(list: string): Promise<RosterPreview> {
    const bytes = new TextEncoder().encode(list);
    const read = await rosters.read({ name: 'pupils.csv', bytes });
    if (!read.ok || read.value.kind !== 'preview') throw new Error('the list was not read');
    return read.value.preview;
  }

  return {
    preview,
    async importAll(list: string): Promise<void> {
      const { token, classes } = await preview(list);
      const targets = classes.map(({ source, name, kind }) => ({
        ...{ source, name, kind },
        lines: [],
        gone: [],
      }));
      const imported = rosters.import(token, { targets, groups: [], corrections: [] });
      if (!imported.ok) throw new Error(`not imported: ${imported.error.code}`);
    },
    close(): void {
      database.close();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** The list of `writeRoster` a month later: others born, others called, some gone, some new. */
export function writeChangedRoster(pupils: number, classes: number): string {
  const [header = '', ...lines] = writeRoster(pupils + 20, classes).split('\r\n');
  const changed = lines.flatMap((line, index) => {
    if (index % 50 === 7) return [];
    if (index % 11 === 3) return [line.replace('/2012', '/2013')];
    if (index % 13 === 5) return [line.replace('NOM', 'NON')];
    return [line];
  });
  return [header, ...changed].join('\r\n');
}
