import type { RehearsalReport } from '../../../core/contract/meeting-views';
import type { Database } from '../database';

export function rehearsalRepository(database: Database) {
  return {
    addRehearsal(id: string, report: RehearsalReport): void {
      database.run('INSERT INTO rehearsal (id, class_id, at, report) VALUES (?, ?, ?, ?)', [
        id,
        report.classId,
        report.at,
        JSON.stringify(report),
      ]);
    },

    lastRehearsal(classId: string): RehearsalReport | undefined {
      const [row] = database.all<{ report: string }>(
        `SELECT report FROM rehearsal
         WHERE class_id = ? ORDER BY at DESC, rowid DESC LIMIT 1`,
        [classId],
      );
      return row === undefined ? undefined : (JSON.parse(row.report) as RehearsalReport);
    },
  };
}
