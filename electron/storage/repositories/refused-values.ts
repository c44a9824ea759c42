import type { Database } from '../database';

/** What lists say of pupils and the teacher did not take. */
export function refusedValueRepository(database: Database) {
  return {
    /** Of everybody: pupils of earlier years may come back in a list. */
    refusedValues(): { pupilId: string; key: string }[] {
      return database.all('SELECT pupil_id AS pupilId, value_key AS key FROM refused_value');
    },

    refuseValue(pupilId: string, key: string): void {
      database.run(
        'INSERT INTO refused_value (pupil_id, value_key) VALUES (?, ?) ON CONFLICT DO NOTHING',
        [pupilId, key],
      );
    },

    forgetRefusal(pupilId: string, key: string): void {
      database.run('DELETE FROM refused_value WHERE pupil_id = ? AND value_key = ?', [
        pupilId,
        key,
      ]);
    },
  };
}
