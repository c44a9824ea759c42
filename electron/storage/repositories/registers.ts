import { randomUUID } from 'node:crypto';
import type { RegisterAct, RegisterEvent } from '../../../core/attendance/register-history';
import type { Lesson } from '../../../core/timetable/lesson';
import type { Database } from '../database';

const LESSON =
  'SELECT id, class_id AS classId, start_at AS start, end_at AS end, subject FROM lesson';

export function registerRepository(database: Database) {
  return {
    lessonsBetween(from: string, to: string): Lesson[] {
      return database.all(`${LESSON} WHERE start_at >= ? AND start_at < ? ORDER BY start_at, id`, [
        from,
        to,
      ]);
    },

    lessonsOfClass(classId: string, from: string, to: string): Lesson[] {
      return database.all(
        `${LESSON} WHERE class_id = ? AND start_at >= ? AND start_at < ? ORDER BY start_at, id`,
        [classId, from, to],
      );
    },

    findLesson(id: string): Lesson | undefined {
      return database.all<Lesson>(`${LESSON} WHERE id = ?`, [id])[0];
    },

    addLesson(lesson: Lesson): void {
      database.run(
        'INSERT INTO lesson (id, class_id, start_at, end_at, subject) VALUES (?, ?, ?, ?, ?)',
        [lesson.id, lesson.classId, lesson.start, lesson.end, lesson.subject],
      );
    },

    removeLesson(id: string): void {
      database.run('DELETE FROM lesson WHERE id = ?', [id]);
    },

    registerEvents(lessonId: string): RegisterEvent[] {
      return database
        .all<{ id: string; at: string; act: string }>(
          `SELECT register_event.id, at, act FROM register_event
           JOIN register ON register.id = register_id WHERE lesson_id = ? ORDER BY seq`,
          [lessonId],
        )
        .map(({ id, at, act }) => ({ id, at, ...(JSON.parse(act) as RegisterAct) }));
    },

    /** Call it inside a transaction: the register and its event belong together. */
    addRegisterEvent(lessonId: string, event: RegisterEvent): void {
      const { id, at, ...act } = event;
      const done = event.kind === 'validate';
      database.run(
        `INSERT INTO register (id, lesson_id, state, revision) VALUES (?, ?, ?, 1)
         ON CONFLICT (lesson_id) DO UPDATE SET
           revision = revision + 1,
           state = CASE WHEN excluded.state = 'done' THEN 'done' ELSE state END`,
        [randomUUID(), lessonId, done ? 'done' : 'open'],
      );
      database.run(
        `INSERT INTO register_event (id, register_id, at, act)
         SELECT ?, id, ?, ? FROM register WHERE lesson_id = ?`,
        [id, at, JSON.stringify(act), lessonId],
      );
    },
  };
}
