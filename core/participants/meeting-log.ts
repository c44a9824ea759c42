/**
 * What a meeting in the app's own window says as it happens. `opened` and `closed` are the window's;
 * `entered` and `exited` the teacher's own connection, in and out of the conference; `seen` comes
 * now and then while it goes on, so that a crash leaves a last moment that is known.
 */
export const MEETING_LOG_KINDS = [
  'opened',
  'closed',
  'entered',
  'exited',
  'joined',
  'left',
  'renamed',
  'seen',
] as const;
/** One of `MEETING_LOG_KINDS`. */
export type MeetingLogKind = (typeof MEETING_LOG_KINDS)[number];

/** One line of the log of a lesson's meetings, in the order in which they were written. */
export type MeetingLogEntry = {
  /** ISO instant in UTC, to the second. */
  readonly at: string;
  readonly kind: MeetingLogKind;
  /** Names one connection of one person in the instance; with `joined`, `left`, `renamed`. */
  readonly connection?: string;
  /** What the person is called there from now on; with `joined` and `renamed`. */
  readonly name?: string;
};
