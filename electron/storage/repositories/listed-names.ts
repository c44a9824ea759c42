import type { Database } from '../database';

/** Other writings of names by which lists call pupils. */
export function listedNameRepository(database: Database) {
  return {
    listedNamesOfYear(schoolYearId: string): { pupilId: string; key: string }[] {
      return database.all(
        `SELECT DISTINCT listed_name.pupil_id AS pupilId, name_key AS key
         FROM school_class
         CROSS JOIN enrolment ON class_id = school_class.id
         CROSS JOIN listed_name ON listed_name.pupil_id = enrolment.pupil_id
         WHERE school_year_id = ?`,
        [schoolYearId],
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
