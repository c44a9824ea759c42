import type {
  SchoolYear,
  StoredClosedPeriod,
  StoredSchoolYear,
} from '../../../core/timetable/school-year';
import type { Database } from '../database';
import { presentOnly } from './rows';

type SchoolYearRow = { readonly id: string; readonly openHalfDays: string | null };

const WRITTEN = 'start_date, end_date, time_zone, zone, midday, open_half_days, week_a, week_count';

const READ = `id, label, start_date AS start, end_date AS "end", time_zone AS timeZone, zone, midday,
  open_half_days AS openHalfDays, week_a AS weekA, week_count AS weekCount`;

export function schoolYearRepository(database: Database) {
  function withPeriods(row: SchoolYearRow): StoredSchoolYear {
    const openHalfDays = row.openHalfDays === null ? null : JSON.parse(row.openHalfDays);
    const closed = database.all<StoredClosedPeriod>(
      `SELECT id, name, first_date AS first, last_date AS last FROM closed_period
       WHERE school_year_id = ? ORDER BY first_date, last_date, id`,
      [row.id],
    );
    return presentOnly<StoredSchoolYear>({ ...row, openHalfDays, closed });
  }

  return {
    schoolYear(date: string): StoredSchoolYear | undefined {
      const [row] = database.all<SchoolYearRow>(
        `SELECT ${READ} FROM school_year WHERE start_date <= ? ORDER BY start_date DESC LIMIT 1`,
        [date],
      );
      return row && withPeriods(row);
    },

    schoolYears(): StoredSchoolYear[] {
      return database
        .all<SchoolYearRow>(`SELECT ${READ} FROM school_year ORDER BY start_date DESC`)
        .map(withPeriods);
    },

    addSchoolYear(year: Omit<SchoolYear, 'closed'>): void {
      database.run(
        `INSERT INTO school_year (${WRITTEN}, label, id) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        [...written(year), year.label, year.id],
      );
    },

    changeSchoolYear(id: string, change: Omit<SchoolYear, 'id' | 'label' | 'closed'>): void {
      database.run(`UPDATE school_year SET (${WRITTEN}) = (?, ?, ?, ?, ?, ?, ?, ?) WHERE id = ?`, [
        ...written(change),
        id,
      ]);
    },

    addClosedPeriod(schoolYearId: string, period: StoredClosedPeriod): void {
      database.run(
        `INSERT INTO closed_period (id, school_year_id, name, first_date, last_date)
         VALUES (?, ?, ?, ?, ?)`,
        [period.id, schoolYearId, period.name, period.first, period.last],
      );
    },

    removeClosedPeriod(id: string): void {
      database.run('DELETE FROM closed_period WHERE id = ?', [id]);
    },
  };
}

function written(year: Omit<SchoolYear, 'id' | 'label' | 'closed'>) {
  return [
    year.start,
    year.end,
    year.timeZone,
    year.zone ?? null,
    year.midday ?? null,
    year.openHalfDays === undefined ? null : JSON.stringify(year.openHalfDays),
    year.weekA ?? null,
    year.weekCount ?? null,
  ];
}
