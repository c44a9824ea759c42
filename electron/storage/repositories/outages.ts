import type { Outage } from '../../../core/reachability/outage';
import type { Database } from '../database';
import { presentOnly } from './rows';

const OUTAGE = `SELECT id, class_id AS classId, lesson_id AS lessonId, room_id AS roomId, host, source,
  verdict, cause, detail, started_at AS startedAt, last_observed_at AS lastObservedAt, ended_at AS endedAt FROM outage`;

export function outageRepository(database: Database) {
  return {
    addOutage(outage: Outage): void {
      database.run(
        `INSERT INTO outage
           (id, class_id, lesson_id, room_id, host, source, verdict, cause, detail, started_at,
            last_observed_at, ended_at)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [
          outage.id,
          outage.classId,
          outage.lessonId ?? null,
          outage.roomId ?? null,
          outage.host ?? null,
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

    /** Not before it was last observed, should the clock have been put back since. */
    endOutage(id: string, at: string): void {
      database.run(
        `UPDATE outage SET ended_at = ${laterOf('?', 'last_observed_at')}
         WHERE id = ? AND ended_at IS NULL`,
        [at, at, id],
      );
    },

    reportedOutages(lessonId: string): readonly Outage[] {
      return database
        .all<object>(
          `${OUTAGE} WHERE lesson_id = ? AND source = 'teacher' AND ended_at IS NULL
           ORDER BY ${sameForm('started_at')}, rowid`,
          [lessonId],
        )
        .map((row) => presentOnly<Outage>(row));
    },

    observeOutage(id: string, at: string): void {
      database.run(
        `UPDATE outage SET last_observed_at = ${laterOf('?', 'last_observed_at')} WHERE id = ?`,
        [at, at, id],
      );
    },

    closeCutOutages(): void {
      database.run(
        `UPDATE outage SET ended_at = last_observed_at
         WHERE source = 'probe' AND ended_at IS NULL`,
      );
    },

    outagesOfClass(classId: string, from: string, to: string): readonly Outage[] {
      return database
        .all<object>(
          `${OUTAGE} WHERE class_id = ? AND ${sameForm('started_at')} < ${sameForm('?')}
             AND (ended_at IS NULL OR ${sameForm('ended_at')} > ${sameForm('?')})
           ORDER BY ${sameForm('started_at')}, id`,
          [classId, to, from],
        )
        .map((row) => presentOnly<Outage>(row));
    },
  };
}

/** Outages have the clock's milliseconds or none; texts compare as instants when all have them. */
function sameForm(instant: string): string {
  return `strftime('%Y-%m-%dT%H:%M:%fZ', ${instant})`;
}

/** The later of two instants, as it is written. */
function laterOf(one: string, other: string): string {
  return `CASE WHEN ${sameForm(one)} < ${sameForm(other)} THEN ${other} ELSE ${one} END`;
}
