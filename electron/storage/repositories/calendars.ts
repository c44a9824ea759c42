import type { StoredCalendar } from '../../../core/calendar/calendar-file';
import type { Database } from '../database';

export function calendarRepository(database: Database) {
  return {
    calendars(): readonly StoredCalendar[] {
      return database.all(
        'SELECT id, producer, name, first_imported_at AS firstImportedAt FROM calendar ORDER BY name, id',
      );
    },

    putCalendar(calendar: StoredCalendar): void {
      database.run(
        `INSERT INTO calendar (id, producer, name, first_imported_at) VALUES (?, ?, ?, ?)
         ON CONFLICT (id) DO UPDATE SET
           producer = excluded.producer, name = excluded.name`,
        [calendar.id, calendar.producer, calendar.name, calendar.firstImportedAt],
      );
    },

    audienceChoices(): ReadonlyMap<string, string | null> {
      const rows = database.all<{ name: string; classId: string | null }>(
        'SELECT name, class_id AS classId FROM calendar_audience',
      );
      return new Map(rows.map(({ name, classId }) => [name, classId]));
    },

    putAudienceChoice(name: string, classId: string | null): void {
      database.run(
        `INSERT INTO calendar_audience (name, class_id) VALUES (?, ?)
         ON CONFLICT (name) DO UPDATE SET class_id = excluded.class_id`,
        [name, classId],
      );
    },
  };
}
