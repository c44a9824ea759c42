import type { AbsencePeriod, FollowUpEntry } from '../../../core/contract/register-views';
import type { Database } from '../database';
import { boundAfter, boundFrom, storedInstant } from './instants';
import { presentOnly } from './rows';

const PERIOD = `SELECT id, pupil_id AS pupilId, from_at AS "from", to_at AS "to",
  motive, reason_state AS state, comment FROM absence_period`;

type PeriodRow = { readonly motive: string | null; readonly state: string | null };

/** Absence periods, and what was done about the pupils who cannot be reached. */
export function absenceRepository(database: Database) {
  return {
    absencePeriods(): readonly AbsencePeriod[] {
      return database.all<PeriodRow>(`${PERIOD} ORDER BY from_at, id`).map(toPeriod);
    },

    absencePeriodsBetween(from: string, to: string): readonly AbsencePeriod[] {
      return database
        .all<PeriodRow>(`${PERIOD} WHERE to_at > ? AND from_at < ? ORDER BY from_at, id`, [
          boundAfter(from),
          boundFrom(to),
        ])
        .map(toPeriod);
    },

    addAbsencePeriod(period: AbsencePeriod): void {
      database.run(
        `INSERT INTO absence_period (id, pupil_id, from_at, to_at, motive, reason_state, comment)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          period.id,
          period.pupilId,
          storedInstant(period.from),
          storedInstant(period.to),
          period.reason?.motive ?? null,
          period.reason?.state ?? null,
          period.comment ?? null,
        ],
      );
    },

    removeAbsencePeriod(id: string): void {
      database.run('DELETE FROM absence_period WHERE id = ?', [id]);
    },

    followUp(): readonly FollowUpEntry[] {
      return database
        .all<object>(
          `SELECT id, pupil_id AS pupilId, date, kind, means, note FROM follow_up
           ORDER BY date, rowid`,
        )
        .map((row) => presentOnly<FollowUpEntry>(row));
    },

    addFollowUp(entry: FollowUpEntry): void {
      database.run(
        `INSERT INTO follow_up (id, pupil_id, date, kind, means, note)
         VALUES (?, ?, ?, ?, ?, ?)`,
        [entry.id, entry.pupilId, entry.date, entry.kind, entry.means ?? null, entry.note ?? null],
      );
    },

    removeFollowUp(id: string): void {
      database.run('DELETE FROM follow_up WHERE id = ?', [id]);
    },

    countAbsencesOf(pupilId: string): { periods: number; followUp: number } {
      const [row] = database.all<{ periods: number; followUp: number }>(
        `SELECT (SELECT COUNT(*) FROM absence_period WHERE pupil_id = ?) AS periods,
           (SELECT COUNT(*) FROM follow_up WHERE pupil_id = ?) AS followUp`,
        [pupilId, pupilId],
      );
      return row ?? { periods: 0, followUp: 0 };
    },
  };
}

function toPeriod({ motive, state, ...row }: PeriodRow): AbsencePeriod {
  return presentOnly<AbsencePeriod>({ ...row, reason: motive === null ? null : { motive, state } });
}
