/**
 * Classes, lessons, registers, rooms. Frozen: a shipped migration is never edited.
 *
 * `register_event` is the append-only history of DESIGN §4: the triggers make erasing or editing
 * an event impossible for every later line of code. Dates are `YYYY-MM-DD`, instants ISO `Z`.
 */
export const firstMorning = `
CREATE TABLE school_year (
  id TEXT PRIMARY KEY,
  label TEXT NOT NULL UNIQUE,
  start_date TEXT NOT NULL,
  end_date TEXT NOT NULL,
  time_zone TEXT NOT NULL
) STRICT;

CREATE TABLE school_class (
  id TEXT PRIMARY KEY,
  school_year_id TEXT NOT NULL REFERENCES school_year (id),
  name TEXT NOT NULL,
  UNIQUE (school_year_id, name)
) STRICT;

CREATE TABLE pupil (
  id TEXT PRIMARY KEY,
  last_name TEXT NOT NULL,
  usage_name TEXT,
  first_name TEXT NOT NULL,
  birth_date TEXT,
  sex TEXT CHECK (sex IN ('F', 'M')),
  email TEXT
) STRICT;

CREATE TABLE enrolment (
  pupil_id TEXT NOT NULL REFERENCES pupil (id),
  class_id TEXT NOT NULL REFERENCES school_class (id),
  from_date TEXT NOT NULL,
  to_date TEXT,
  level TEXT,
  PRIMARY KEY (class_id, pupil_id, from_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE lesson (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  start_at TEXT NOT NULL,
  end_at TEXT NOT NULL,
  subject TEXT NOT NULL
) STRICT;
CREATE INDEX lesson_by_start ON lesson (start_at);
CREATE INDEX lesson_by_class ON lesson (class_id, start_at);

CREATE TABLE register (
  id TEXT PRIMARY KEY,
  lesson_id TEXT NOT NULL UNIQUE REFERENCES lesson (id),
  state TEXT NOT NULL CHECK (state IN ('open', 'done')),
  revision INTEGER NOT NULL
) STRICT;

CREATE TABLE register_event (
  seq INTEGER PRIMARY KEY AUTOINCREMENT,
  id TEXT NOT NULL UNIQUE,
  register_id TEXT NOT NULL REFERENCES register (id),
  at TEXT NOT NULL,
  act TEXT NOT NULL
) STRICT;
CREATE INDEX register_event_by_register ON register_event (register_id, seq);
CREATE TRIGGER register_event_is_not_edited BEFORE UPDATE ON register_event
BEGIN SELECT RAISE(ABORT, 'register_event is append-only'); END;
CREATE TRIGGER register_event_is_not_erased BEFORE DELETE ON register_event
BEGIN SELECT RAISE(ABORT, 'register_event is append-only'); END;

CREATE TABLE room (
  class_id TEXT NOT NULL REFERENCES school_class (id),
  kind TEXT NOT NULL CHECK (kind IN ('official', 'jitsi')),
  url TEXT NOT NULL,
  expect TEXT,
  PRIMARY KEY (class_id, kind)
) STRICT, WITHOUT ROWID;

CREATE TABLE outage (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  lesson_id TEXT REFERENCES lesson (id),
  source TEXT NOT NULL CHECK (source IN ('probe', 'teacher')),
  verdict TEXT,
  cause TEXT,
  detail TEXT,
  started_at TEXT NOT NULL,
  last_observed_at TEXT NOT NULL,
  ended_at TEXT
) STRICT;
CREATE INDEX outage_by_class ON outage (class_id, started_at);
CREATE INDEX outage_by_lesson ON outage (lesson_id);

CREATE TABLE meeting (
  id TEXT PRIMARY KEY,
  lesson_id TEXT NOT NULL REFERENCES lesson (id),
  target TEXT NOT NULL CHECK (target IN ('official', 'jitsi')),
  url TEXT NOT NULL,
  opened_at TEXT NOT NULL
) STRICT;
CREATE INDEX meeting_by_lesson ON meeting (lesson_id, opened_at);
`;
