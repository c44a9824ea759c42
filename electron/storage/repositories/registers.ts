import { randomUUID } from 'node:crypto';
import type { RegisterAct, RegisterEvent } from '../../../core/attendance/register-history';
import type { Lesson } from '../../../core/timetable/lesson';
import type { Database } from '../database';
import { boundFrom } from './instants';
import { LESSON, type LessonRow, toLesson } from './lessons';

type EventRow = { readonly id: string; readonly at: string; readonly act: string };

/** What names a pupil, what takes an event back or puts it again, and the validation. */
const ABOUT = `AND (instr(act, ?) > 0 OR instr(act, '"of":') > 0 OR instr(act, '"roll":') > 0)`;

/**
 * In the queries over many lessons, CROSS JOIN is SQLite's word for « in this order »: the lessons
 * first, by their index or their list. Left to itself it may read the marks of ten years.
 */
export function registerRepository(database: Database) {
  return {
    registerEvents(lessonId: string): readonly RegisterEvent[] {
      return database
        .all<EventRow>(
          `SELECT register_event.id, at, act FROM register
           CROSS JOIN register_event ON register_id = register.id
           WHERE lesson_id = ? ORDER BY seq`,
          [lessonId],
        )
        .map(toEvent);
    },

    registerEventsOf(
      lessonIds: readonly string[],
      pupilId?: string,
    ): ReadonlyMap<string, readonly RegisterEvent[]> {
      const about = pupilId === undefined ? [] : [pupilId];
      // An act is an object of JSON: its event is written around it, so that nothing is read twice.
      const rows = database.all<{ lessonId: string; events: string | null }>(
        `SELECT lesson_id AS lessonId,
                (SELECT group_concat('{"id":' || json_quote(id) || ',"at":' || json_quote(at)
                                     || ',' || substr(act, 2) ORDER BY seq)
                 FROM register_event
                 WHERE register_id = register.id ${about.map(() => ABOUT).join('')}) AS events
         FROM json_each(?) CROSS JOIN register ON lesson_id = value`,
        [...about, JSON.stringify(lessonIds)],
      );
      return new Map(
        rows.map(({ lessonId, events }) => [
          lessonId,
          JSON.parse(`[${events ?? ''}]`) as RegisterEvent[],
        ]),
      );
    },

    lastValidated(classId: string, before: string, count: number): readonly Lesson[] {
      return database
        .all<LessonRow>(
          `${LESSON} CROSS JOIN register ON lesson_id = lesson.id
           WHERE class_id = ? AND start_at < ? AND state = 'done'
           ORDER BY start_at DESC, lesson.id DESC LIMIT ?`,
          [classId, boundFrom(before), count],
        )
        .map(toLesson);
    },

    registerStates(from: string, to: string): ReadonlyMap<string, 'open' | 'done'> {
      const rows = database.all<{ lessonId: string; state: 'open' | 'done' }>(
        `SELECT lesson_id AS lessonId, state FROM lesson
         CROSS JOIN register ON lesson_id = lesson.id WHERE start_at >= ? AND start_at < ?`,
        [boundFrom(from), boundFrom(to)],
      );
      return new Map(rows.map(({ lessonId, state }) => [lessonId, state]));
    },

    calledIn(classId: string, from: string, to: string): ReadonlySet<string> {
      return namedIn(database, 'class_id = ? AND start_at >= ? AND start_at < ?', [
        classId,
        boundFrom(from),
        boundFrom(to),
      ]);
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

/**
 * What stands in quotes in the events of the registers of some lessons: the ids of their pupils
 * among it, as keys and as values. To read the events one by one takes several times as long.
 */
export function namedIn(
  database: Database,
  lessons: string,
  values: readonly string[],
): ReadonlySet<string> {
  const rows = database.all<{ acts: string }>(
    `SELECT (SELECT group_concat(act, '') FROM register_event
             WHERE register_id = register.id) AS acts
     FROM lesson CROSS JOIN register ON lesson_id = lesson.id WHERE ${lessons}`,
    values,
  );
  return new Set(rows.flatMap(({ acts }) => acts.split('"')));
}

function toEvent({ id, at, act }: EventRow): RegisterEvent {
  return { id, at, ...(JSON.parse(act) as RegisterAct) };
}
