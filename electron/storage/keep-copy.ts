import { closeSync, existsSync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import type { Database } from './database';

/**
 * Copies a database to a file, encrypted as it is: whole or not at all. What a kill or a full disk
 * cut short is begun anew; a copy that stands is kept.
 */
export function keepCopy(database: Database, path: string): void {
  if (existsSync(path)) return;
  const beside = `${path}.part`;
  rmSync(beside, { force: true });
  database.run('VACUUM INTO ?', [beside]);
  const handle = openSync(beside, 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
  renameSync(beside, path);
}
