import type { Lesson } from '../../../core/timetable/lesson';
import type { Database } from '../database';
import { boundFrom, storedInstant } from './instants';

/** What a query of lessons begins with; `toLesson` reads its rows. */
export const LESSON = `SELECT lesson.id, class_id AS classId, start_at AS start, end_at AS "end",
  subject, kind, mode, status, location, source_id AS sourceId, source_key AS sourceKey,
  changed_by_hand AS changedByHand FROM lesson`;
const WRITTEN = `class_id, start_at, end_at, subject, kind, mode, status, location, source_id,
  source_key, changed_by_hand`;

export type LessonRow = Omit<Lesson, 'source' | 'changedByHand' | 'location'> & {
  readonly location: string | null;
  readonly sourceId: string | null;
  readonly sourceKey: string | null;
  readonly changedByHand: 0 | 1;
};

export function toLesson(row: LessonRow): Lesson {
  const { id, classId, start, end, subject, kind, mode, status, location } = row;
  return {
    ...{ id, classId, start, end, subject, kind, mode, status },
    ...(location !== null && { location }),
    ...(row.sourceId !== null && { source: { id: row.sourceId, key: row.sourceKey ?? '' } }),
    changedByHand: row.changedByHand === 1,
  };
}

export function lessonRepository(database: Database) {
  function lessons(where: string, values: readonly string[]): readonly Lesson[] {
    return database
      .all<LessonRow>(`${LESSON} WHERE ${where} ORDER BY start_at, id`, values)
      .map(toLesson);
  }

  return {
    lessonsBetween(from: string, to: string): readonly Lesson[] {
      return lessons('start_at >= ? AND start_at < ?', [boundFrom(from), boundFrom(to)]);
    },

    lessonsOfClass(classId: string, from: string, to: string): readonly Lesson[] {
      return lessons('class_id = ? AND start_at >= ? AND start_at < ?', [
        classId,
        boundFrom(from),
        boundFrom(to),
      ]);
    },

    lessonsOfSource: (sourceId: string) => lessons('source_id = ?', [sourceId]),

    findLesson: (id: string): Lesson | undefined => lessons('lesson.id = ?', [id])[0],

    addLesson(lesson: Lesson): void {
      database.run(
        `INSERT INTO lesson (${WRITTEN}, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...written(lesson), lesson.id],
      );
    },

    changeLesson(lesson: Lesson): void {
      database.run(
        `UPDATE lesson SET (${WRITTEN}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
        [...written(lesson), lesson.id],
      );
    },

    removeLesson(id: string): void {
      database.run('DELETE FROM report_reminder WHERE lesson_id = ?', [id]);
      database.run('DELETE FROM lesson WHERE id = ?', [id]);
    },

    begunLessons(from: string, to: string): ReadonlySet<string> {
      const rows = database.all<{ id: string }>(
        `SELECT id FROM lesson WHERE start_at >= ? AND start_at < ? AND (
           EXISTS (SELECT 1 FROM register WHERE lesson_id = lesson.id)
           OR EXISTS (SELECT 1 FROM meeting WHERE lesson_id = lesson.id)
           OR EXISTS (SELECT 1 FROM outage WHERE lesson_id = lesson.id)
           OR EXISTS (SELECT 1 FROM participant_report WHERE lesson_id = lesson.id)
           OR EXISTS (SELECT 1 FROM meeting_log WHERE lesson_id = lesson.id))`,
        [boundFrom(from), boundFrom(to)],
      );
      return new Set(rows.map(({ id }) => id));
    },

    hasEvidence(lessonId: string): boolean {
      return (
        database.all(
          `SELECT 1 FROM meeting WHERE lesson_id = ?
           UNION ALL SELECT 1 FROM outage WHERE lesson_id = ?
           UNION ALL SELECT 1 FROM participant_report WHERE lesson_id = ?
           UNION ALL SELECT 1 FROM meeting_log WHERE lesson_id = ? LIMIT 1`,
          [lessonId, lessonId, lessonId, lessonId],
        ).length > 0
      );
    },
  };
}

function written(lesson: Lesson) {
  return [
    lesson.classId,
    storedInstant(lesson.start),
    storedInstant(lesson.end),
    lesson.subject,
    lesson.kind,
    lesson.mode,
    lesson.status,
    lesson.location ?? null,
    lesson.source?.id ?? null,
    lesson.source?.key ?? null,
    lesson.changedByHand,
  ];
}
