import type { Pupil, PupilFacts, PupilField } from '../../../core/roster/pupil';
import type { Database } from '../database';
import { namedIn } from './registers';
import { presentOnly } from './rows';

/** The columns of a pupil; join `pupil_photo` for the photo. */
export const PUPIL = `pupil.id, last_name AS lastName, usage_name AS usageName,
  first_name AS firstName, birth_date AS birthDate, sex, email, pupil_photo.id AS photo`;
/** Behind the name of the table `pupil`. */
export const WITH_PHOTO = 'LEFT JOIN pupil_photo ON pupil_photo.pupil_id = pupil.id';

/** Tables whose rows say that something was recorded of a pupil; marks are in the events. */
const TRACES = ['absence_period', 'follow_up', 'pupil_note', 'pupil_photo', 'participant_alias'];
/**
 * Where the pupils of a JSON list may have been called: the classes of their stays, and every group
 * of these school years, since whoever leaves a group on the day of joining it has no stay there.
 */
const PLACES = `
  SELECT class_id FROM json_each(?) CROSS JOIN enrolment ON pupil_id = value
  UNION
  SELECT id FROM school_class WHERE kind = 'group' AND school_year_id IN (
    SELECT school_year_id FROM json_each(?)
    CROSS JOIN enrolment ON pupil_id = value
    CROSS JOIN school_class ON school_class.id = class_id)`;

/** Whoever is behind a name in a report that was accepted in these places, marked or not. */
const SEEN_IN_REPORTS = `
  SELECT DISTINCT json_each.value AS id FROM lesson
  CROSS JOIN participant_report ON lesson_id = lesson.id
  CROSS JOIN participant_presence ON report_id = participant_report.id
  CROSS JOIN json_each(pupil_ids)
  WHERE class_id IN (${PLACES})`;

export function pupilRepository(database: Database) {
  return {
    findPupil(id: string): Pupil | undefined {
      const [row] = database.all<object>(
        `SELECT ${PUPIL} FROM pupil ${WITH_PHOTO} WHERE pupil.id = ?`,
        [id],
      );
      return row === undefined ? undefined : presentOnly<Pupil>(row);
    },

    pupilsOf(ids: readonly string[]): Pupil[] {
      return database
        .all<object>(
          `SELECT ${PUPIL} FROM json_each(?) CROSS JOIN pupil ON pupil.id = value ${WITH_PHOTO}`,
          [JSON.stringify(ids)],
        )
        .map((row) => presentOnly<Pupil>(row));
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

    usedPupils(ids: readonly string[]): ReadonlySet<string> {
      const asked = JSON.stringify(ids);
      const traces = TRACES.map(
        (table) => `EXISTS (SELECT 1 FROM ${table} WHERE pupil_id = value)`,
      );
      // Without any stay, nothing says where a pupil may have been called.
      const traced = database.all<{ id: string }>(
        `SELECT value AS id FROM json_each(?) WHERE ${traces.join(' OR ')}
           OR NOT EXISTS (SELECT 1 FROM enrolment WHERE pupil_id = value)`,
        [asked],
      );
      const named = namedIn(database, `class_id IN (${PLACES})`, [asked, asked]);
      const seen = database.all<{ id: string }>(SEEN_IN_REPORTS, [asked, asked]);
      const known = new Set(seen.map(({ id }) => id));
      const isCalled = (id: string) => named.has(id) || known.has(id);
      return new Set([...traced.map(({ id }) => id), ...ids.filter(isCalled)]);
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
