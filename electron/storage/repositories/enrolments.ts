import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import type { Enrolment } from '../../../core/roster/enrolment';
import type { EarlierStay } from '../../../core/roster/merging/known-year';
import type { PupilField } from '../../../core/roster/pupil';
import type { Database } from '../database';
import { PUPIL, WITH_PHOTO } from './pupils';
import { presentOnly } from './rows';

const ENROLMENT = `pupil_id AS pupilId, class_id AS classId, from_date AS "from", to_date AS "to",
  level`;
const ONE = 'WHERE class_id = ? AND pupil_id = ? AND from_date = ?';

export function enrolmentRepository(database: Database) {
  return {
    /** A pupil who left and came back has one row for each stay. */
    enrolled(classId: string): EnrolledPupil[] {
      return database
        .all<object>(
          `SELECT ${PUPIL}, from_date AS "from", to_date AS "to", level
           FROM enrolment JOIN pupil ON pupil.id = enrolment.pupil_id ${WITH_PHOTO}
           WHERE class_id = ?`,
          [classId],
        )
        .map((row) => presentOnly<EnrolledPupil>(row));
    },

    /** With the last class of each. The maximum tells SQLite which row the columns come from. */
    earlierPupils(schoolYearId: string, before: string): EarlierStay[] {
      return database
        .all<{ byHand: string }>(
          `SELECT ${PUPIL}, by_hand AS byHand, name AS className, label AS schoolYearLabel,
             max(from_date || (kind = 'class')) AS latest
           FROM school_year
           JOIN school_class ON school_class.school_year_id = school_year.id
           JOIN enrolment ON enrolment.class_id = school_class.id
           JOIN pupil ON pupil.id = enrolment.pupil_id ${WITH_PHOTO}
           WHERE start_date < ? AND birth_date IS NOT NULL AND pupil.id NOT IN (
             SELECT pupil_id FROM enrolment JOIN school_class ON school_class.id = class_id
             WHERE school_year_id = ?)
           GROUP BY pupil.id`,
          [before, schoolYearId],
        )
        .map(({ byHand, ...row }) => {
          const { latest: _latest, ...pupil } = presentOnly<EarlierStay & { latest: string }>(row);
          return { ...pupil, byHand: JSON.parse(byHand) as PupilField[] };
        });
    },

    enrolmentsOf(pupilId: string): Enrolment[] {
      return database
        .all<object>(`SELECT ${ENROLMENT} FROM enrolment WHERE pupil_id = ? ORDER BY from_date`, [
          pupilId,
        ])
        .map((row) => presentOnly<Enrolment>(row));
    },

    enrolmentsOfPupils(pupilIds: readonly string[]): Enrolment[] {
      return database
        .all<object>(
          `SELECT ${ENROLMENT} FROM json_each(?) CROSS JOIN enrolment ON pupil_id = value
           ORDER BY from_date`,
          [JSON.stringify(pupilIds)],
        )
        .map((row) => presentOnly<Enrolment>(row));
    },

    enrol(added: Enrolment): void {
      database.run(
        `INSERT INTO enrolment (class_id, pupil_id, from_date, to_date, level)
         VALUES (?, ?, ?, ?, ?)`,
        [added.classId, added.pupilId, added.from, added.to ?? null, added.level ?? null],
      );
    },

    changeEnrolment(changed: Enrolment): void {
      database.run(`UPDATE enrolment SET (to_date, level) = (?, ?) ${ONE}`, [
        changed.to ?? null,
        changed.level ?? null,
        changed.classId,
        changed.pupilId,
        changed.from,
      ]);
    },

    removeEnrolment(classId: string, pupilId: string, from: string): void {
      database.run(`DELETE FROM enrolment ${ONE}`, [classId, pupilId, from]);
    },

    classNamesOf(pupilId: string, date: string): readonly string[] {
      return database
        .all<{ name: string }>(
          `SELECT DISTINCT name, kind FROM enrolment JOIN school_class ON school_class.id = class_id
           WHERE pupil_id = ? AND from_date <= ? AND (to_date IS NULL OR to_date >= ?)
           ORDER BY kind, name`,
          [pupilId, date, date],
        )
        .map(({ name }) => name);
    },

    /** Call it inside a transaction. A stay that lasts until then goes on, later ones merge. */
    joinGroup(groupId: string, pupilId: string, from: string): void {
      requireGroup(groupId);
      const pupilInGroup = [groupId, pupilId];
      database.run('DELETE FROM enrolment WHERE class_id = ? AND pupil_id = ? AND from_date > ?', [
        ...pupilInGroup,
        from,
      ]);
      database.run(
        `UPDATE enrolment SET to_date = NULL WHERE class_id = ? AND pupil_id = ? AND to_date >= ?`,
        [...pupilInGroup, from],
      );
      database.run(
        `INSERT INTO enrolment (class_id, pupil_id, from_date)
         SELECT ?, ?, ? WHERE NOT EXISTS (
           SELECT 1 FROM enrolment WHERE class_id = ? AND pupil_id = ? AND to_date IS NULL)`,
        [...pupilInGroup, from, ...pupilInGroup],
      );
    },

    /** Call it inside a transaction. A stay that ended before keeps its end. */
    leaveGroup(groupId: string, pupilId: string, to: string): void {
      requireGroup(groupId);
      const where = 'WHERE class_id = ? AND pupil_id = ?';
      database.run(`DELETE FROM enrolment ${where} AND from_date > ?`, [groupId, pupilId, to]);
      database.run(
        `UPDATE enrolment SET to_date = ? ${where} AND (to_date IS NULL OR to_date > ?)`,
        [to, groupId, pupilId, to],
      );
    },
  };

  /** Leaving a class is the school's word, and removing a pupil's first day there would lose it. */
  function requireGroup(id: string): void {
    const found = database.all("SELECT 1 FROM school_class WHERE id = ? AND kind = 'group'", [id]);
    if (found.length === 0) throw new Error(`not a group: ${id}`);
  }
}
