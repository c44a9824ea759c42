import type { JoinedParticipant, LessonReport } from '../../../core/participants/lesson-report';
import type { ReportMapping } from '../../../core/participants/report-mapping';
import type { Database } from '../database';
import { presentOnly } from './rows';

type ReportRow = Omit<LessonReport, 'participants'>;

type PresenceRow = Pick<JoinedParticipant, 'name' | 'joinedBy'> & {
  readonly pupilIds: string;
  readonly intervals: string;
  readonly minutes: number | null;
};

/** The reports of participants that were accepted, what was said of unknown ones, and reminders. */
export function lessonReportRepository(database: Database) {
  function participantsOf(reportId: string): readonly JoinedParticipant[] {
    return database
      .all<PresenceRow>(
        `SELECT name, pupil_ids AS pupilIds, joined_by AS joinedBy, intervals, minutes
         FROM participant_presence WHERE report_id = ? ORDER BY position`,
        [reportId],
      )
      .map((row) =>
        presentOnly<JoinedParticipant>({
          ...row,
          pupilIds: JSON.parse(row.pupilIds),
          intervals: JSON.parse(row.intervals),
        }),
      );
  }

  function removeReports(lessonId: string): void {
    database.run(
      `DELETE FROM participant_presence
       WHERE report_id IN (SELECT id FROM participant_report WHERE lesson_id = ?)`,
      [lessonId],
    );
    database.run('DELETE FROM participant_report WHERE lesson_id = ?', [lessonId]);
  }

  function addReport(lessonId: string, report: LessonReport): void {
    const { id, tool, source, precision, readAt } = report;
    database.run(
      `INSERT INTO participant_report (id, lesson_id, tool, source, precision, read_at)
       VALUES (?, ?, ?, ?, ?, ?)`,
      [id, lessonId, tool, source, precision, readAt],
    );
    report.participants.forEach((participant, position) => {
      database.run(
        `INSERT INTO participant_presence
           (report_id, position, name, pupil_ids, joined_by, intervals, minutes)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          id,
          position,
          participant.name,
          JSON.stringify(participant.pupilIds),
          participant.joinedBy,
          JSON.stringify(participant.intervals),
          participant.minutes ?? null,
        ],
      );
    });
  }

  return {
    lessonReports(lessonId: string): readonly LessonReport[] {
      return database
        .all<ReportRow>(
          `SELECT id, tool, source, precision, read_at AS readAt
           FROM participant_report WHERE lesson_id = ? ORDER BY read_at, rowid`,
          [lessonId],
        )
        .map((row) => ({ ...row, participants: participantsOf(row.id) }));
    },

    /** Call it inside a transaction. */
    putLessonReports(lessonId: string, reports: readonly LessonReport[]): void {
      removeReports(lessonId);
      for (const report of reports) addReport(lessonId, report);
    },

    reportMapping(signature: string): ReportMapping | undefined {
      const [row] = database.all<{ mapping: string }>(
        'SELECT mapping FROM report_mapping WHERE signature = ?',
        [signature],
      );
      return row && (JSON.parse(row.mapping) as ReportMapping);
    },

    putReportMapping(mapping: ReportMapping): void {
      database.run(
        `INSERT INTO report_mapping (signature, mapping) VALUES (?, ?)
         ON CONFLICT (signature) DO UPDATE SET mapping = excluded.mapping`,
        [mapping.signature, JSON.stringify(mapping)],
      );
    },

    isReminderDismissed: (lessonId: string): boolean =>
      database.all('SELECT 1 FROM report_reminder WHERE lesson_id = ?', [lessonId]).length > 0,

    dismissReminder(lessonId: string, at: string): void {
      database.run(
        `INSERT INTO report_reminder (lesson_id, dismissed_at) VALUES (?, ?)
         ON CONFLICT (lesson_id) DO NOTHING`,
        [lessonId, at],
      );
    },

    restoreReminder(lessonId: string): void {
      database.run('DELETE FROM report_reminder WHERE lesson_id = ?', [lessonId]);
    },
  };
}
