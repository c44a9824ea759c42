import type { Database } from '../database';

/** Other writings of names by which lists call pupils. */
export function listedNameRepository(database: Database) {
  return {
    listedNames(classId: string): { pupilId: string; key: string }[] {
      return database.all(
        `SELECT DISTINCT listed_name.pupil_id AS pupilId, name_key AS key
         FROM listed_name JOIN enrolment ON enrolment.pupil_id = listed_name.pupil_id
         WHERE class_id = ?`,
        [classId],
      );
    },

    listedNamesOf(pupilId: string): string[] {
      return database
        .all<{ key: string }>('SELECT name_key AS key FROM listed_name WHERE pupil_id = ?', [
          pupilId,
        ])
        .map(({ key }) => key);
    },

    learnListedName(pupilId: string, key: string): void {
      database.run(
        'INSERT INTO listed_name (pupil_id, name_key) VALUES (?, ?) ON CONFLICT DO NOTHING',
        [pupilId, key],
      );
    },

    forgetListedName(pupilId: string, key: string): void {
      database.run('DELETE FROM listed_name WHERE pupil_id = ? AND name_key = ?', [pupilId, key]);
    },
  };
}
