import { CALENDAR_ERROR_CODES } from '../calendar/calendar-file';
import type { RosterErrorCode } from '../roster/roster-file';

/** Why a request was refused. Each code has its sentence in the catalogues, `errors.<code>`. */
export const ERROR_CODES = [
  'bad-request',
  'unexpected',
  'vault-locked',
  'vault-exists',
  'vault-missing',
  'vault-newer',
  'vault-damaged',
  'vault-unwritable',
  'disk-full',
  'wrong-passphrase',
  'wrong-recovery-code',
  'weak-passphrase',
  'preview-gone',
  'class-name-missing',
  'class-unknown',
  'lesson-unknown',
  'lesson-bad-times',
  'lesson-begun',
  'lesson-not-by-hand',
  'pupil-not-on-roll',
  'lateness-outside-lesson',
  'leaving-outside-lesson',
  'nothing-to-undo',
  'nothing-to-redo',
  'nobody-unmarked',
  'pupil-unknown',
  'group-unknown',
  'name-taken',
  'slot-unknown',
  'slot-bad-times',
  'year-bad-dates',
  'period-unknown',
  'period-bad-dates',
  'entry-unknown',
  'room-missing',
  'room-unknown',
  'rooms-changed',
  'room-not-rotatable',
  'official-room-taken',
  'probe-too-soon',
  'probe-none',
  'mail-failed',
  'too-many-addresses',
  'message-too-long',
  'too-many-rooms',
  'no-address',
  'service-unknown',
  'history-bad-dates',
  'no-outage',
  'nothing-to-decide',
  'no-fallback-room',
  'document-failed',
  'printing-failed',
  'autostart-failed',
  'bad-address',
  'open-failed',
  'export-failed',
  'nothing-exported',
  'no-validated-register',
  'file-unreadable',
  ...CALENDAR_ERROR_CODES,
] as const;

/** Every code that a request can be refused with. */
export type ErrorCode = (typeof ERROR_CODES)[number] | RosterErrorCode;

/** Crosses the process boundary: a code with its facts, never a stack. */
export type AppError = {
  readonly code: ErrorCode;
  readonly facts?: Readonly<Record<string, string | number>>;
};
