import type { PupilNote } from '../../../core/contract/class-views';
import type { Database } from '../database';

const NOTE = 'id, pupil_id AS pupilId, date, text';

export function noteRepository(database: Database) {
  return {
    notesOf(pupilId: string): PupilNote[] {
      return database.all(
        `SELECT ${NOTE} FROM pupil_note WHERE pupil_id = ? ORDER BY date DESC, written_at DESC`,
        [pupilId],
      );
    },

    findNote(id: string): PupilNote | undefined {
      return database.all<PupilNote>(`SELECT ${NOTE} FROM pupil_note WHERE id = ?`, [id])[0];
    },

    addNote(note: PupilNote, writtenAt: string): void {
      database.run(
        'INSERT INTO pupil_note (id, pupil_id, date, text, written_at) VALUES (?, ?, ?, ?, ?)',
        [note.id, note.pupilId, note.date, note.text, writtenAt],
      );
    },

    changeNote(note: PupilNote, writtenAt: string): void {
      database.run('UPDATE pupil_note SET (date, text, written_at) = (?, ?, ?) WHERE id = ?', [
        note.date,
        note.text,
        writtenAt,
        note.id,
      ]);
    },

    removeNote(id: string): void {
      database.run('DELETE FROM pupil_note WHERE id = ?', [id]);
    },
  };
}
