import type { Pick } from '../../../core/seating/random-pick';
import type { Database } from '../database';

export function pickRepository(database: Database) {
  return {
    picks(classId: string): Pick[] {
      return database.all(
        'SELECT pupil_id AS pupilId, round, at FROM random_pick WHERE class_id = ? ORDER BY at',
        [classId],
      );
    },

    putPick(classId: string, pick: Pick): void {
      database.run(
        `INSERT INTO random_pick (class_id, pupil_id, round, at) VALUES (?, ?, ?, ?)
         ON CONFLICT (class_id, pupil_id) DO UPDATE SET round = excluded.round, at = excluded.at`,
        [classId, pick.pupilId, pick.round, pick.at],
      );
    },
  };
}
