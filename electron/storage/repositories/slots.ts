import type { Slot } from '../../../core/timetable/slot';
import type { Database } from '../database';
import { presentOnly } from './rows';

const SLOT = `SELECT id, class_id AS classId, kind, weekday, start_time AS start, end_time AS "end",
  weeks, from_date AS "from", to_date AS "to", subject, mode, location FROM slot`;
const WRITTEN = `class_id, kind, weekday, start_time, end_time, weeks, from_date, to_date, subject,
  mode, location`;

export function slotRepository(database: Database) {
  return {
    slots(schoolYearId: string): readonly Slot[] {
      return database
        .all<object>(`${SLOT} WHERE school_year_id = ? ORDER BY weekday, start_time, id`, [
          schoolYearId,
        ])
        .map((row) => presentOnly<Slot>(row));
    },

    findSlot(id: string): Slot | undefined {
      const [row] = database.all<object>(`${SLOT} WHERE id = ?`, [id]);
      return row === undefined ? undefined : presentOnly<Slot>(row);
    },

    addSlot(schoolYearId: string, slot: Slot): void {
      database.run(
        `INSERT INTO slot (${WRITTEN}, school_year_id, id)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...written(slot), schoolYearId, slot.id],
      );
    },

    changeSlot(slot: Slot): void {
      database.run(
        `UPDATE slot SET (${WRITTEN}) = (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`,
        [...written(slot), slot.id],
      );
    },

    removeSlot(id: string): void {
      database.run('DELETE FROM slot WHERE id = ?', [id]);
    },
  };
}

function written(slot: Slot) {
  return [
    slot.classId,
    slot.kind,
    slot.weekday,
    slot.start,
    slot.end,
    slot.weeks,
    slot.from,
    slot.to,
    slot.subject,
    slot.mode,
    slot.location ?? null,
  ];
}
