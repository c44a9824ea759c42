import type { MeetingLogEntry } from '../../../core/participants/meeting-log';
import type { Database } from '../database';
import { presentOnly } from './rows';

/** What happened in the meetings of a lesson that were in the app's own window. */
export function meetingLogRepository(database: Database) {
  return {
    /** In the order in which they were written. */
    meetingLog(lessonId: string): readonly MeetingLogEntry[] {
      return database
        .all<object>(
          'SELECT at, kind, connection, name FROM meeting_log WHERE lesson_id = ? ORDER BY seq',
          [lessonId],
        )
        .map((row) => presentOnly<MeetingLogEntry>(row));
    },

    addMeetingLog(lessonId: string, { at, kind, connection, name }: MeetingLogEntry): void {
      database.run(
        'INSERT INTO meeting_log (lesson_id, at, kind, connection, name) VALUES (?, ?, ?, ?, ?)',
        [lessonId, at, kind, connection ?? null, name ?? null],
      );
    },

    logsAcceptedEarly: (): readonly string[] =>
      database
        .all<{ lessonId: string }>(
          `SELECT DISTINCT lesson_id AS lessonId FROM participant_report AS report
           WHERE source = 'log' AND EXISTS (
             SELECT 1 FROM meeting_log WHERE lesson_id = report.lesson_id AND at > read_at)`,
        )
        .map(({ lessonId }) => lessonId),

    /** Takes the names out of the log but those given, as they were written. */
    dropNamesFromLog(lessonId: string, kept: readonly string[]): void {
      database.run(
        `UPDATE meeting_log SET name = NULL
         WHERE lesson_id = ? AND name NOT IN (SELECT value FROM json_each(?))`,
        [lessonId, JSON.stringify(kept)],
      );
    },
  };
}
