import type { Pupil, PupilFacts, PupilField } from '../../../core/roster/pupil';
import type { Database } from '../database';
import { presentOnly } from './rows';

/** The columns of a pupil; join `pupil_photo` for the photo. */
export const PUPIL = `pupil.id, last_name AS lastName, usage_name AS usageName,
  first_name AS firstName, birth_date AS birthDate, sex, email, pupil_photo.id AS photo`;
/** Behind the name of the table `pupil`. */
export const WITH_PHOTO = 'LEFT JOIN pupil_photo ON pupil_photo.pupil_id = pupil.id';

/** Tables whose rows say that something was recorded of a pupil; marks are in the events. */
const TRACES = ['absence_period', 'follow_up', 'pupil_note', 'pupil_photo'];
/** Without any, nothing says where a pupil may have been called. */
const STAYS = 'SELECT 1 FROM enrolment WHERE pupil_id = ?';
/**
 * Where a pupil may have been called: the classes of the stays, and every group of their school
 * years, since whoever leaves a group on the day of joining it has no stay there any more.
 */
const PLACES = `
  SELECT class_id FROM enrolment WHERE pupil_id = ?
  UNION
  SELECT other.id FROM enrolment
  CROSS JOIN school_class AS stayed ON stayed.id = enrolment.class_id
  CROSS JOIN school_class AS other ON other.school_year_id = stayed.school_year_id
  WHERE enrolment.pupil_id = ? AND other.kind = 'group'`;

export function pupilRepository(database: Database) {
  return {
    findPupil(id: string): Pupil | undefined {
      const [row] = database.all<object>(
        `SELECT ${PUPIL} FROM pupil ${WITH_PHOTO} WHERE pupil.id = ?`,
        [id],
      );
      return row === undefined ? undefined : presentOnly<Pupil>(row);
    },

    addPupil(id: string, pupil: PupilFacts): void {
      database.run(
        `INSERT INTO pupil (last_name, usage_name, first_name, birth_date, sex, email, id)
         VALUES (?, ?, ?, ?, ?, ?, ?)`,
        [...facts(pupil), id],
      );
    },

    changePupil(id: string, pupil: PupilFacts): void {
      database.run(
        `UPDATE pupil SET (last_name, usage_name, first_name, birth_date, sex, email)
           = (?, ?, ?, ?, ?, ?) WHERE id = ?`,
        [...facts(pupil), id],
      );
    },

    fieldsByHand(pupilId: string): readonly PupilField[] {
      const [row] = database.all<{ byHand: string }>(
        'SELECT by_hand AS byHand FROM pupil WHERE id = ?',
        [pupilId],
      );
      return row === undefined ? [] : (JSON.parse(row.byHand) as PupilField[]);
    },

    putFieldsByHand(pupilId: string, fields: readonly PupilField[]): void {
      database.run('UPDATE pupil SET by_hand = ? WHERE id = ?', [JSON.stringify(fields), pupilId]);
    },

    fieldsByHandOfYear(schoolYearId: string): { pupilId: string; fields: PupilField[] }[] {
      return database
        .all<{ pupilId: string; byHand: string }>(
          `SELECT DISTINCT pupil.id AS pupilId, by_hand AS byHand
           FROM school_class
           CROSS JOIN enrolment ON class_id = school_class.id
           CROSS JOIN pupil ON pupil.id = enrolment.pupil_id
           WHERE school_year_id = ? AND by_hand <> '[]'`,
          [schoolYearId],
        )
        .map(({ pupilId, byHand }) => ({ pupilId, fields: JSON.parse(byHand) as PupilField[] }));
    },

    isPupilUsed(id: string): boolean {
      const traces = TRACES.map((table) => `EXISTS (SELECT 1 FROM ${table} WHERE pupil_id = ?)`);
      const [row] = database.all<{ used: number }>(
        `SELECT (${traces.join(' OR ')} OR NOT EXISTS (${STAYS}) OR EXISTS (
           SELECT 1 FROM lesson
           CROSS JOIN register ON register.lesson_id = lesson.id
           CROSS JOIN register_event ON register_event.register_id = register.id
           WHERE class_id IN (${PLACES}) AND instr(act, ?) > 0)) AS used`,
        [...TRACES.map(() => id), id, id, id, id],
      );
      return row?.used === 1;
    },

    removePupil(id: string): void {
      database.run('DELETE FROM enrolment WHERE pupil_id = ?', [id]);
      database.run('DELETE FROM pupil WHERE id = ?', [id]);
    },
  };
}

function facts(pupil: PupilFacts) {
  return [
    pupil.lastName,
    pupil.usageName ?? null,
    pupil.firstName,
    pupil.birthDate ?? null,
    pupil.sex ?? null,
    pupil.email ?? null,
  ];
}
