import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isWritable } from './is-writable';
import { migrations } from './migrations/migrations';
import { readVaultFile } from './vault-file';

/** The database of a vault, beside its `vault.json`. */
export const databasePathIn = (folder: string) => join(folder, 'continuo.db');
export const vaultPathIn = (folder: string) => join(folder, 'vault.json');

/** What a vault that nobody has opened looks like from outside. */
export function closedVaultState(
  folder: string,
): 'absent' | 'locked' | 'newer' | 'unwritable' | 'damaged' {
  const reading = readVaultFile(vaultPathIn(folder));
  if (reading.kind === 'newer' || reading.kind === 'damaged') return reading.kind;
  const schema = reading.kind === 'present' ? reading.file.schema : null;
  if (schema !== null && schema > migrations.length) return 'newer';
  const begun = schema !== null && schema > 0;
  // A database without its keys, or keys without their database: say so, touch neither.
  const halves = begun !== hasContent(databasePathIn(folder)) && schema !== 0;
  if (halves) return 'damaged';
  if (!isWritable(folder)) return 'unwritable';
  return begun ? 'locked' : 'absent';
}

/** SQLite takes a file of no bytes for a new database, and deletes the log that lies beside it. */
function hasContent(databasePath: string): boolean {
  return existsSync(databasePath) && statSync(databasePath).size > 0;
}
