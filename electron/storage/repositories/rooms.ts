import type { Meeting, Room, RoomTarget } from '../../../core/meeting/room';
import type { Outage } from '../../../core/reachability/outage';
import type { Database } from '../database';
import { presentOnly } from './rows';

const OUTAGE = `SELECT id, class_id AS classId, lesson_id AS lessonId, source, verdict, cause, detail,
  started_at AS startedAt, last_observed_at AS lastObservedAt, ended_at AS endedAt FROM outage`;

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

    addOutage(outage: Outage): void {
      database.run(
        `INSERT INTO outage
           (id, class_id, lesson_id, source, verdict, cause, detail, started_at, last_observed_at,
            ended_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          outage.id,
          outage.classId,
          outage.lessonId ?? null,
          outage.source,
          outage.verdict ?? null,
          outage.cause ?? null,
          outage.detail ?? null,
          outage.startedAt,
          outage.lastObservedAt,
          outage.endedAt ?? null,
        ],
      );
    },

    endOutage(id: string, at: string): void {
      database.run('UPDATE outage SET ended_at = ? WHERE id = ? AND ended_at IS NULL', [at, id]);
    },

    reportedOutage(lessonId: string): Outage | undefined {
      const [row] = database.all<object>(
        `${OUTAGE} WHERE lesson_id = ? AND source = 'teacher' AND ended_at IS NULL`,
        [lessonId],
      );
      return row === undefined ? undefined : presentOnly<Outage>(row);
    },

    observeOutage(id: string, at: string): void {
      database.run('UPDATE outage SET last_observed_at = ? WHERE id = ?', [at, id]);
    },

    closeCutOutages(): void {
      database.run(
        `UPDATE outage SET ended_at = last_observed_at
         WHERE source = 'probe' AND ended_at IS NULL`,
      );
    },

    hasEvidence(lessonId: string): boolean {
      return (
        database.all(
          `SELECT 1 FROM meeting WHERE lesson_id = ?
           UNION ALL SELECT 1 FROM outage WHERE lesson_id = ? LIMIT 1`,
          [lessonId, lessonId],
        ).length > 0
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
