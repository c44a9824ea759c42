import type { RosterAct } from '../../../core/roster/merging/roster-act';
import type { StoredImport } from '../../../core/roster/merging/stored-import';
import type { Database } from '../database';
import { presentOnly } from './rows';

type ImportRow = Omit<StoredImport, 'changes' | 'undoneAt'> & {
  readonly changes: string;
  readonly undoneAt: string | null;
};

const IMPORT = 'id, at, undone_at AS undoneAt, file_name AS fileName, format, changes';

export function importRepository(database: Database) {
  return {
    addImport(added: StoredImport): void {
      database.run(
        'INSERT INTO roster_import (id, at, file_name, format, changes) VALUES (?, ?, ?, ?, ?)',
        [added.id, added.at, added.fileName, added.format, JSON.stringify(added.changes)],
      );
    },

    findImport(id: string): StoredImport | undefined {
      const [row] = database.all<ImportRow>(`SELECT ${IMPORT} FROM roster_import WHERE id = ?`, [
        id,
      ]);
      return row && asImport(row);
    },

    imports(count: number): StoredImport[] {
      return database
        .all<ImportRow>(`SELECT ${IMPORT} FROM roster_import ORDER BY at DESC, id LIMIT ?`, [count])
        .map(asImport);
    },

    markImportUndone(id: string, at: string): void {
      database.run('UPDATE roster_import SET undone_at = ? WHERE id = ?', [at, id]);
    },
  };
}

function asImport(row: ImportRow): StoredImport {
  return { ...presentOnly<StoredImport>(row), changes: JSON.parse(row.changes) as RosterAct[] };
}
