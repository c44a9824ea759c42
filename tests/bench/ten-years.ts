import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import { createVault } from '../../electron/storage/vault';
import { deriveKeyHere } from '../unit/electron/derive-key-here';

/** A vault as it is after ten years: 1.1 million marks. */
const YEARS = 10;
const CLASSES = 6;
const PUPILS = 30;
const LESSONS_A_DAY = 20;
const MARKS = 1_100_000;

const OLD_YEARS = `
WITH RECURSIVE year (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM year WHERE n < ${YEARS})
INSERT INTO school_year (id, label, start_date, end_date, time_zone)
SELECT 'year-' || n, printf('%d-%d', 2025 - n, 2026 - n),
  printf('%d-09-01', 2025 - n), printf('%d-08-31', 2026 - n), 'Europe/Paris' FROM year`;

const CLASSES_OF_YEARS = `
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${CLASSES})
INSERT INTO school_class (id, school_year_id, name)
SELECT school_year.id || '-class-' || n, school_year.id, n || 'A' FROM school_year, number`;

const PUPILS_OF_CLASSES = `
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${PUPILS})
INSERT INTO pupil (id, last_name, first_name)
SELECT school_class.id || '-pupil-' || n, 'NOM' || n, 'Prénom' || n FROM school_class, number`;

const ENROLMENTS = `
WITH RECURSIVE number (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM number WHERE n < ${PUPILS})
INSERT INTO enrolment (pupil_id, class_id, from_date)
SELECT school_class.id || '-pupil-' || n, school_class.id, start_date
FROM school_class JOIN school_year ON school_year.id = school_year_id, number`;

/** Monday to Friday from September to June, twenty lessons a day. */
const LESSONS = `
WITH RECURSIVE day (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM day WHERE n < 270),
  hour (n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM hour WHERE n < ${LESSONS_A_DAY - 1})
INSERT INTO lesson (id, class_id, start_at, end_at, subject)
SELECT school_year.id || '-' || day.n || '-' || hour.n,
  school_year.id || '-class-' || (1 + hour.n % ${CLASSES}),
  strftime('%Y-%m-%dT%H:%M:00Z', start_date, day.n || ' days', (360 + 30 * hour.n) || ' minutes'),
  strftime('%Y-%m-%dT%H:%M:00Z', start_date, day.n || ' days', (385 + 30 * hour.n) || ' minutes'),
  'Mathématiques'
FROM school_year, day, hour
WHERE strftime('%w', start_date, day.n || ' days') NOT IN ('0', '6')`;

const REGISTERS = `
INSERT INTO register (id, lesson_id, state, revision)
SELECT 'register-' || id, id, 'done', ${PUPILS + 1} FROM lesson ORDER BY start_at`;

/** Everybody was marked: each seventh absent, each eleventh late. */
const MARK_EVENTS = `
INSERT INTO register_event (id, register_id, at, act)
SELECT register.id || '-' || enrolment.rank, register.id, start_at,
  json_object('kind', 'mark', 'pupilId', pupil_id, 'mark', CASE
    WHEN (register.rowid + rank) % 7 = 0
      THEN json_object('presence', 'absent', 'evidence', 'seen')
    WHEN (register.rowid + rank) % 11 = 0
      THEN json_object('presence', 'present', 'arrivedAt', end_at, 'evidence', 'seen')
    ELSE json_object('presence', 'present', 'evidence', 'seen') END)
FROM register JOIN lesson ON lesson.id = lesson_id
JOIN (SELECT class_id, pupil_id, row_number() OVER (PARTITION BY class_id ORDER BY pupil_id) AS rank
      FROM enrolment) AS enrolment ON enrolment.class_id = lesson.class_id
ORDER BY register.rowid, rank LIMIT ${MARKS}`;

const VALIDATIONS = `
INSERT INTO register_event (id, register_id, at, act)
SELECT register.id || '-validation', register.id, end_at, json_object('kind', 'validate', 'roll',
  (SELECT json_group_array(pupil_id) FROM enrolment WHERE enrolment.class_id = lesson.class_id))
FROM register JOIN lesson ON lesson.id = lesson_id`;

/** Writes ten school years into a new vault, straight through its door, and gives the marks. */
export async function writeTenYears(home: string, passphrase: string): Promise<number> {
  const vault = createVault({
    folder: join(home, 'vault'),
    now: () => new Date().toISOString(),
    newId: randomUUID,
    deriveKey: deriveKeyHere,
  });
  const created = await vault.create(passphrase);
  const database = vault.database();
  if (!created.ok || database === null) throw new Error('the vault was not made');
  database.script('PRAGMA synchronous = OFF');
  for (const step of [
    OLD_YEARS,
    CLASSES_OF_YEARS,
    PUPILS_OF_CLASSES,
    ENROLMENTS,
    LESSONS,
    REGISTERS,
    MARK_EVENTS,
    VALIDATIONS,
  ]) {
    database.transaction(() => database.script(step));
  }
  const [count] = database.all<{ marks: number }>(
    `SELECT count(*) AS marks FROM register_event WHERE act LIKE '{"kind":"mark"%'`,
  );
  vault.lock();
  return count?.marks ?? 0;
}
