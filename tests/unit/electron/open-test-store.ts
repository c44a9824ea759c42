import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { openDatabase } from '../../../electron/storage/database';
import { migrate } from '../../../electron/storage/migrate';
import { migrations } from '../../../electron/storage/migrations/migrations';
import { createStore } from '../../../electron/storage/store';

export const PARIS = 'Europe/Paris';

/** The store of an opened vault, on a real encrypted database that goes with the test. */
export function openTestStore() {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-store-'));
  const database = openDatabase(join(folder, 'continuo.db'), Buffer.alloc(32, 7));
  onTestFinished(() => {
    database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  // A test's vault need not outlive the power: no write waits for the disk.
  database.script('PRAGMA synchronous = OFF');
  migrate(database, migrations, () => undefined);
  return { database, store: createStore(database), folder };
}

export type TestDatabase = ReturnType<typeof openTestStore>['database'];
export type TestStore = ReturnType<typeof openTestStore>['store'];

/** Ids in the order in which they were asked: `id-1`, `id-2`… */
export function countedIds(): () => string {
  let count = 0;
  return () => {
    count += 1;
    return `id-${count}`;
  };
}

/** From now on nothing more fits on the disk, as far as this database knows. */
export function fillDisk(database: TestDatabase): void {
  // What the migrations dropped left pages free.
  database.script('VACUUM');
  const [row] = database.all<{ page_count: number }>('PRAGMA page_count');
  database.script(`PRAGMA max_page_count = ${row?.page_count ?? 1}`);
  const free = () => database.all<{ freelist_count: number }>('PRAGMA freelist_count')[0];
  if ((free()?.freelist_count ?? 0) > 0) throw new Error('the database still has free pages');
}

export function emptyDisk(database: TestDatabase): void {
  database.script('PRAGMA max_page_count = 1073741823');
}
