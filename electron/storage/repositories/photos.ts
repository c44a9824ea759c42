import type { Database } from '../database';

/** Small JPEGs, kept as base64: rows of bytes do not pass the door to the database. */
export function photoRepository(database: Database) {
  return {
    photo(id: string): Uint8Array | undefined {
      const [row] = database.all<{ jpeg: string }>('SELECT jpeg FROM pupil_photo WHERE id = ?', [
        id,
      ]);
      return row && new Uint8Array(Buffer.from(row.jpeg, 'base64'));
    },

    putPhoto(id: string, pupilId: string, jpeg: Uint8Array, addedAt: string): void {
      database.run('DELETE FROM pupil_photo WHERE pupil_id = ?', [pupilId]);
      database.run('INSERT INTO pupil_photo (id, pupil_id, jpeg, added_at) VALUES (?, ?, ?, ?)', [
        id,
        pupilId,
        Buffer.from(jpeg).toString('base64'),
        addedAt,
      ]);
    },

    removePhoto(pupilId: string): void {
      database.run('DELETE FROM pupil_photo WHERE pupil_id = ?', [pupilId]);
    },
  };
}
