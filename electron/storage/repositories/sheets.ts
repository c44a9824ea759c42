import type { Database } from '../database';

/** The addresses for pupils on a sheet, in the order of the chain; `madeAt` is an ISO instant. */
type HandedOutSheet = { readonly madeAt: string; readonly addresses: readonly string[] };

/** The fiches de secours that were handed out. */
export function sheetRepository(database: Database) {
  return {
    addSheet(sheet: HandedOutSheet & { readonly id: string; readonly classId: string }): void {
      database.run(
        'INSERT INTO backup_sheet (id, class_id, made_at, addresses) VALUES (?, ?, ?, ?)',
        [sheet.id, sheet.classId, sheet.madeAt, JSON.stringify(sheet.addresses)],
      );
    },

    lastSheet(classId: string): HandedOutSheet | undefined {
      const [row] = database.all<{ madeAt: string; addresses: string }>(
        `SELECT made_at AS madeAt, addresses FROM backup_sheet
         WHERE class_id = ? ORDER BY made_at DESC, rowid DESC LIMIT 1`,
        [classId],
      );
      if (row === undefined) return undefined;
      return { madeAt: row.madeAt, addresses: JSON.parse(row.addresses) as readonly string[] };
    },
  };
}
