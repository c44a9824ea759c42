import type { Meeting, Room, RoomTarget } from '../../../core/meeting/room';
import type { Database } from '../database';
import { presentOnly } from './rows';

/** The rooms of the classes, and when one was opened for a lesson. */
export function roomRepository(database: Database) {
  return {
    room(classId: string, kind: RoomTarget): Room | undefined {
      const [row] = database.all('SELECT url, expect FROM room WHERE class_id = ? AND kind = ?', [
        classId,
        kind,
      ]);
      return row === undefined ? undefined : presentOnly<Room>(row as object);
    },

    putRoom(classId: string, kind: RoomTarget, room: Room | null): void {
      if (room === null) {
        database.run('DELETE FROM room WHERE class_id = ? AND kind = ?', [classId, kind]);
        return;
      }
      database.run(
        `INSERT INTO room (class_id, kind, url, expect) VALUES (?, ?, ?, ?)
         ON CONFLICT (class_id, kind) DO UPDATE SET url = excluded.url, expect = excluded.expect`,
        [classId, kind, room.url, room.expect ?? null],
      );
    },

    addMeeting(lessonId: string, meeting: Meeting & { readonly id: string }): void {
      database.run(
        'INSERT INTO meeting (id, lesson_id, target, url, opened_at) VALUES (?, ?, ?, ?, ?)',
        [meeting.id, lessonId, meeting.target, meeting.url, meeting.openedAt],
      );
    },

    lastMeeting(lessonId: string): Meeting | undefined {
      return database.all<Meeting>(
        `SELECT target, url, opened_at AS openedAt FROM meeting
         WHERE lesson_id = ? ORDER BY opened_at DESC, id LIMIT 1`,
        [lessonId],
      )[0];
    },
  };
}
