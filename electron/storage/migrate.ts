import type { Database } from './database';

/** The vault was written by a later Continuo; it is left untouched. */
export class NewerVaultError extends Error {}

/**
 * Brings a database to the newest schema, each step in its own transaction. Before the first step
 * of an existing vault `keepCopy` is called; a vault of a later version is refused untouched.
 */
export function migrate(
  database: Database,
  steps: readonly string[],
  keepCopy: (fromVersion: number) => void,
): void {
  const from = schemaVersion(database);
  if (from > steps.length) throw new NewerVaultError(`schema ${from} > ${steps.length}`);
  if (from > 0 && from < steps.length) keepCopy(from);
  for (const [index, step] of steps.entries()) {
    if (index < from) continue;
    database.transaction(() => {
      database.script(step);
      database.script(`PRAGMA user_version = ${index + 1}`);
    });
  }
}

/** The number of steps that a database went through; 0 = it is empty. */
export function schemaVersion(database: Database): number {
  const [row] = database.all<{ user_version: number }>('PRAGMA user_version');
  return row?.user_version ?? 0;
}
