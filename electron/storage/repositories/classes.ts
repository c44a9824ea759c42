import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import type { SchoolYear } from '../../../core/timetable/school-year';
import type { Database } from '../database';
import { presentOnly } from './rows';

type PupilRow = {
  id: string;
  lastName: string;
  usageName: string | null;
  firstName: string;
  birthDate: string | null;
  sex: 'F' | 'M' | null;
  email: string | null;
  from: string;
  to: string | null;
  level: string | null;
};

export function classRepository(database: Database) {
  return {
    schoolYear(date: string): SchoolYear | undefined {
      return database.all<SchoolYear>(
        `SELECT id, label, start_date AS start, end_date AS end, time_zone AS timeZone
         FROM school_year WHERE start_date <= ? ORDER BY start_date DESC LIMIT 1`,
        [date],
      )[0];
    },

    addSchoolYear(year: SchoolYear): void {
      database.run(
        `INSERT INTO school_year (id, label, start_date, end_date, time_zone)
         VALUES (?, ?, ?, ?, ?)`,
        [year.id, year.label, year.start, year.end, year.timeZone],
      );
    },

    classes(): { id: string; schoolYearId: string; name: string }[] {
      return database.all(
        'SELECT id, school_year_id AS schoolYearId, name FROM school_class ORDER BY name',
      );
    },

    findClass(id: string): { id: string; name: string } | undefined {
      return database.all<{ id: string; name: string }>(
        'SELECT id, name FROM school_class WHERE id = ?',
        [id],
      )[0];
    },

    addClass(added: { id: string; schoolYearId: string; name: string }): void {
      database.run('INSERT INTO school_class (id, school_year_id, name) VALUES (?, ?, ?)', [
        added.id,
        added.schoolYearId,
        added.name,
      ]);
    },

    enrolled(classId: string): EnrolledPupil[] {
      return database
        .all<PupilRow>(
          `SELECT id, last_name AS lastName, usage_name AS usageName, first_name AS firstName,
                  birth_date AS birthDate, sex, email,
                  from_date AS "from", to_date AS "to", level
           FROM enrolment JOIN pupil ON pupil.id = pupil_id WHERE class_id = ?`,
          [classId],
        )
        .map((row) => presentOnly<EnrolledPupil>(row));
    },

    enrol(classId: string, pupil: EnrolledPupil): void {
      database.run(
        `INSERT INTO pupil (id, last_name, usage_name, first_name, birth_date, sex, email)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [
          pupil.id,
          pupil.lastName,
          pupil.usageName ?? null,
          pupil.firstName,
          pupil.birthDate ?? null,
          pupil.sex ?? null,
          pupil.email ?? null,
        ],
      );
      database.run(
        `INSERT INTO enrolment (pupil_id, class_id, from_date, to_date, level)
         VALUES (?, ?, ?, ?, ?)`,
        [pupil.id, classId, pupil.from, pupil.to ?? null, pupil.level ?? null],
      );
    },
  };
}
