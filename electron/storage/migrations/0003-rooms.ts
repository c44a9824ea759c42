/**
 * The chain of rooms, profiles, journal, observed spans, sheets, rehearsals. Frozen: a shipped
 * migration is never edited.
 *
 * `journal` is append-only like the registers' events; each line carries the hash of the one before.
 * `observed_span` is its mutable companion for charts: a span grows while nothing changes. `fact`,
 * `profile`, `addresses` and `report` are JSON. The rooms of before become a chain: the official one
 * first, then Jitsi. A meeting keeps what the room was when it was opened, an outage its host, so that
 * they outlive it.
 */
export const rooms = `
CREATE TABLE class_room (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  position INTEGER NOT NULL,
  product TEXT NOT NULL,
  official INTEGER NOT NULL CHECK (official IN (0, 1)),
  url TEXT NOT NULL,
  expect TEXT,
  made_at TEXT NOT NULL,
  acknowledged_at TEXT
) STRICT;
CREATE INDEX class_room_by_class ON class_room (class_id, position);
INSERT INTO class_room (id, class_id, position, product, official, url, expect, made_at)
  SELECT lower(hex(randomblob(16))), class_id, CASE kind WHEN 'official' THEN 0 ELSE 1 END,
    CASE kind WHEN 'official' THEN 'page' ELSE 'jitsi' END,
    CASE kind WHEN 'official' THEN 1 ELSE 0 END, url, expect,
    strftime('%Y-%m-%dT%H:%M:%fZ', 'now')
  FROM room;
DROP TABLE room;

CREATE TABLE opened_meeting (
  id TEXT PRIMARY KEY,
  lesson_id TEXT NOT NULL REFERENCES lesson (id),
  room_id TEXT,
  product TEXT NOT NULL,
  official INTEGER NOT NULL CHECK (official IN (0, 1)),
  url TEXT NOT NULL,
  opened_at TEXT NOT NULL
) STRICT;
INSERT INTO opened_meeting (id, lesson_id, product, official, url, opened_at)
  SELECT id, lesson_id, CASE target WHEN 'official' THEN 'page' ELSE 'jitsi' END,
    CASE target WHEN 'official' THEN 1 ELSE 0 END, url, opened_at
  FROM meeting;
DROP TABLE meeting;
ALTER TABLE opened_meeting RENAME TO meeting;
CREATE INDEX meeting_by_lesson ON meeting (lesson_id, opened_at);

ALTER TABLE outage ADD COLUMN room_id TEXT;
ALTER TABLE outage ADD COLUMN host TEXT;

CREATE TABLE class_texts (
  class_id TEXT PRIMARY KEY REFERENCES school_class (id),
  invitation TEXT,
  later TEXT,
  work TEXT
) STRICT, WITHOUT ROWID;

CREATE TABLE host_profile (
  host TEXT PRIMARY KEY,
  profile TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE journal (
  seq INTEGER PRIMARY KEY,
  at TEXT NOT NULL,
  fact TEXT NOT NULL,
  previous TEXT,
  hash TEXT NOT NULL
) STRICT;
CREATE INDEX journal_by_time ON journal (at);
CREATE TRIGGER journal_is_not_edited BEFORE UPDATE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;
CREATE TRIGGER journal_is_not_erased BEFORE DELETE ON journal
BEGIN SELECT RAISE(ABORT, 'journal is append-only'); END;

CREATE TABLE observed_span (
  id TEXT PRIMARY KEY,
  service TEXT NOT NULL,
  host TEXT NOT NULL,
  verdict TEXT NOT NULL,
  cause TEXT NOT NULL,
  from_at TEXT NOT NULL,
  to_at TEXT NOT NULL
) STRICT;
CREATE INDEX observed_span_by_service ON observed_span (service, to_at);

CREATE TABLE backup_sheet (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  made_at TEXT NOT NULL,
  addresses TEXT NOT NULL
) STRICT;
CREATE INDEX backup_sheet_by_class ON backup_sheet (class_id, made_at);

CREATE TABLE rehearsal (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  at TEXT NOT NULL,
  report TEXT NOT NULL
) STRICT;
CREATE INDEX rehearsal_by_class ON rehearsal (class_id, at);
`;
