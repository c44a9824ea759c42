/**
 * Classes that live: colour, levels, archive, what they continue; notes, photos, the writings by
 * which lists call a pupil and what they say that the teacher did not take; imports that can be
 * undone; several seating plans; random picks. Frozen: a shipped migration is never edited.
 *
 * `levels`, `by_hand`, `seats`, `gaps`, `standing`, `mapping` and `changes` are JSON. `by_hand` names
 * the fields of a pupil that the teacher typed, so that a list does not overwrite them unasked.
 * `jpeg` is base64: rows of bytes do not pass the door to the database. A class has at most one
 * seating plan with `chosen` 1; `standing` are the pupils whom the teacher left without a place.
 * `round` counts how often a class was gone round when the pupil was picked last.
 */
export const classes = `
ALTER TABLE school_class ADD COLUMN colour TEXT;
ALTER TABLE school_class ADD COLUMN levels TEXT NOT NULL DEFAULT '[]';
ALTER TABLE school_class ADD COLUMN archived_on TEXT;
ALTER TABLE school_class ADD COLUMN continues_id TEXT REFERENCES school_class (id);

ALTER TABLE pupil ADD COLUMN by_hand TEXT NOT NULL DEFAULT '[]';

CREATE TABLE listed_name (
  pupil_id TEXT NOT NULL REFERENCES pupil (id) ON DELETE CASCADE,
  name_key TEXT NOT NULL,
  PRIMARY KEY (pupil_id, name_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE refused_value (
  pupil_id TEXT NOT NULL REFERENCES pupil (id) ON DELETE CASCADE,
  value_key TEXT NOT NULL,
  PRIMARY KEY (pupil_id, value_key)
) STRICT, WITHOUT ROWID;

CREATE TABLE pupil_note (
  id TEXT PRIMARY KEY,
  pupil_id TEXT NOT NULL REFERENCES pupil (id) ON DELETE CASCADE,
  date TEXT NOT NULL,
  text TEXT NOT NULL,
  written_at TEXT NOT NULL
) STRICT;
CREATE INDEX pupil_note_by_pupil ON pupil_note (pupil_id, date);

CREATE TABLE pupil_photo (
  id TEXT PRIMARY KEY,
  pupil_id TEXT NOT NULL UNIQUE REFERENCES pupil (id) ON DELETE CASCADE,
  jpeg TEXT NOT NULL,
  added_at TEXT NOT NULL
) STRICT;

CREATE INDEX absence_period_by_pupil ON absence_period (pupil_id);
CREATE INDEX follow_up_by_pupil ON follow_up (pupil_id);

CREATE TABLE roster_import (
  id TEXT PRIMARY KEY,
  at TEXT NOT NULL,
  file_name TEXT NOT NULL,
  format TEXT NOT NULL,
  changes TEXT NOT NULL,
  undone_at TEXT
) STRICT;
CREATE INDEX roster_import_by_time ON roster_import (at);

CREATE TABLE column_mapping (
  signature TEXT PRIMARY KEY,
  mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE class_plan (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  name TEXT NOT NULL,
  position INTEGER NOT NULL,
  chosen INTEGER NOT NULL CHECK (chosen IN (0, 1)),
  columns INTEGER NOT NULL,
  seats TEXT NOT NULL,
  gaps TEXT NOT NULL,
  standing TEXT NOT NULL
) STRICT;
CREATE INDEX class_plan_by_class ON class_plan (class_id, position);
INSERT INTO class_plan (id, class_id, name, position, chosen, columns, seats, gaps, standing)
  SELECT id, class_id, '', 0, 1, columns, seats, '[]', '[]' FROM seating_plan;
DROP TABLE seating_plan;

CREATE TABLE random_pick (
  class_id TEXT NOT NULL REFERENCES school_class (id),
  pupil_id TEXT NOT NULL REFERENCES pupil (id) ON DELETE CASCADE,
  round INTEGER NOT NULL,
  at TEXT NOT NULL,
  PRIMARY KEY (class_id, pupil_id)
) STRICT, WITHOUT ROWID;
CREATE INDEX random_pick_by_pupil ON random_pick (pupil_id);
`;
