/**
 * Who was in the visio: the reports of a lesson with the participants who are pupils (the names of
 * others never come here), the names learned for a class, what was said of unknown tables, the log
 * of meetings in the app's own window, the reminders that were put away. Frozen: a shipped migration
 * is never edited.
 *
 * `pupil_ids`, `intervals` and `mapping` are JSON. An alias is in force while the act on the
 * register with which it was learned is; of several with one key the last one counts. The log names
 * everybody in the meeting until its report is accepted; then only pupils.
 */
export const participants = `
CREATE TABLE participant_report (
  id TEXT PRIMARY KEY,
  lesson_id TEXT NOT NULL REFERENCES lesson (id),
  tool TEXT NOT NULL,
  source TEXT NOT NULL CHECK (source IN ('file', 'pasted', 'log')),
  precision TEXT NOT NULL CHECK (precision IN ('second', 'minute', 'none')),
  read_at TEXT NOT NULL
) STRICT;
CREATE INDEX participant_report_by_lesson ON participant_report (lesson_id, read_at);

CREATE TABLE participant_presence (
  report_id TEXT NOT NULL REFERENCES participant_report (id),
  position INTEGER NOT NULL,
  name TEXT NOT NULL,
  pupil_ids TEXT NOT NULL,
  joined_by TEXT NOT NULL CHECK (joined_by IN ('program', 'hand')),
  intervals TEXT NOT NULL,
  minutes REAL,
  PRIMARY KEY (report_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE participant_alias (
  id TEXT PRIMARY KEY,
  class_id TEXT NOT NULL REFERENCES school_class (id),
  key TEXT NOT NULL,
  name TEXT NOT NULL,
  pupil_id TEXT NOT NULL REFERENCES pupil (id),
  learned_at TEXT NOT NULL,
  event_id TEXT NOT NULL,
  in_force INTEGER NOT NULL CHECK (in_force IN (0, 1))
) STRICT;
CREATE INDEX participant_alias_by_class ON participant_alias (class_id, key);
CREATE INDEX participant_alias_by_event ON participant_alias (event_id);
CREATE INDEX participant_alias_by_pupil ON participant_alias (pupil_id);

CREATE TABLE report_mapping (
  signature TEXT PRIMARY KEY,
  mapping TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE report_reminder (
  lesson_id TEXT PRIMARY KEY REFERENCES lesson (id),
  dismissed_at TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE meeting_log (
  seq INTEGER PRIMARY KEY,
  lesson_id TEXT NOT NULL REFERENCES lesson (id),
  at TEXT NOT NULL,
  kind TEXT NOT NULL,
  connection TEXT,
  name TEXT
) STRICT;
CREATE INDEX meeting_log_by_lesson ON meeting_log (lesson_id, seq);
`;
