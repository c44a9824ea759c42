/**
 * Timetable, half-days, absence periods, follow-up, seating plans. Frozen: a shipped migration is
 * never edited.
 *
 * A group is a class of kind `group`, so that its lessons, registers and rooms are those of any
 * class. `source_id` and `source_key` say which slot or calendar planned a lesson (core's
 * `LessonSource`); they outlive both. The instants of lessons and absence periods are whole seconds,
 * so that they compare as texts. `open_half_days` and `seats` are JSON arrays.
 */
export const register = `
ALTER TABLE school_year ADD COLUMN zone TEXT CHECK (zone IN ('A', 'B', 'C'));
ALTER TABLE school_year ADD COLUMN midday TEXT;
ALTER TABLE school_year ADD COLUMN open_half_days TEXT;
ALTER TABLE school_year ADD COLUMN week_a TEXT;
ALTER TABLE school_year ADD COLUMN week_count TEXT CHECK (week_count IN ('calendar', 'class'));

CREATE TABLE closed_period (
  id TEXT PRIMARY KEY,
  school_year_id TEXT NOT NULL REFERENCES school_year (id),
  name TEXT NOT NULL,
  first_date TEXT NOT NULL,
  last_date TEXT NOT NULL
) STRICT;

ALTER TABLE school_class ADD COLUMN kind TEXT NOT NULL DEFAULT 'class'
  CHECK (kind IN ('class', 'group'));
CREATE INDEX enrolment_by_pupil ON enrolment (pupil_id);

CREATE TABLE slot (
  id TEXT PRIMARY KEY,
  school_year_id TEXT NOT NULL REFERENCES school_year (id),
  class_id TEXT NOT NULL REFERENCES school_class (id),
  kind TEXT NOT NULL CHECK (kind IN ('lesson', 'half-day')),
  weekday INTEGER NOT NULL CHECK (weekday BETWEEN 1 AND 7),
  start_time TEXT NOT NULL,
  end_time TEXT NOT NULL,
  weeks TEXT NOT NULL CHECK (weeks IN ('all', 'A', 'B')),
  from_date TEXT NOT NULL,
  to_date TEXT NOT NULL,
  subject TEXT NOT NULL,
  mode TEXT NOT NULL CHECK (mode IN ('on-site', 'remote', 'hybrid')),
  location TEXT
) STRICT;

ALTER TABLE lesson ADD COLUMN kind TEXT NOT NULL DEFAULT 'lesson'
  CHECK (kind IN ('lesson', 'half-day'));
ALTER TABLE lesson ADD COLUMN mode TEXT NOT NULL DEFAULT 'on-site'
  CHECK (mode IN ('on-site', 'remote', 'hybrid'));
ALTER TABLE lesson ADD COLUMN status TEXT NOT NULL DEFAULT 'planned'
  CHECK (status IN ('planned', 'cancelled'));
ALTER TABLE lesson ADD COLUMN location TEXT;
ALTER TABLE lesson ADD COLUMN source_id TEXT;
ALTER TABLE lesson ADD COLUMN source_key TEXT;
ALTER TABLE lesson ADD COLUMN changed_by_hand INTEGER NOT NULL DEFAULT 0
  CHECK (changed_by_hand IN (0, 1));
CREATE UNIQUE INDEX lesson_by_source ON lesson (source_id, source_key);
UPDATE lesson SET mode = 'remote' WHERE class_id IN (SELECT class_id FROM room);

CREATE TABLE calendar (
  id TEXT PRIMARY KEY,
  producer TEXT NOT NULL,
  name TEXT NOT NULL,
  first_imported_at TEXT NOT NULL
) STRICT;

CREATE TABLE calendar_audience (
  name TEXT PRIMARY KEY,
  class_id TEXT REFERENCES school_class (id)
) STRICT, WITHOUT ROWID;

CREATE TABLE seating_plan (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL UNIQUE REFERENCES school_class (id),
  columns INTEGER NOT NULL,
  seats TEXT NOT NULL
) STRICT;

CREATE TABLE absence_period (
  id TEXT PRIMARY KEY,
  pupil_id TEXT NOT NULL REFERENCES pupil (id),
  from_at TEXT NOT NULL,
  to_at TEXT NOT NULL,
  motive TEXT,
  reason_state TEXT,
  comment TEXT
) STRICT;
CREATE INDEX absence_period_by_end ON absence_period (to_at, from_at);

CREATE TABLE follow_up (
  id TEXT PRIMARY KEY,
  pupil_id TEXT NOT NULL REFERENCES pupil (id),
  date TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('contacted', 'answered', 'work-sent', 'work-returned')),
  means TEXT,
  note TEXT
) STRICT;
`;
