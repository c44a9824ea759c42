import type { Result } from '../shared/result';
import type { ClassRequests } from './class-requests';
import type { AppError } from './errors';
import type { ExportRequests } from './export-requests';
import type { MeetingRequests } from './meeting-requests';
import type { Nothing } from './nothing';
import type { ParticipantRequests } from './participant-requests';
import type { PrintPage } from './print-views';
import type { RegisterRequests } from './register-requests';
import type { RosterRequests } from './roster-requests';
import type { SeatingRequests } from './seating-requests';
import type { TimetableRequests } from './timetable-requests';
import type { AppView, DayView, Preferences } from './views';
import type { WatchRequests } from './watch-requests';

/**
 * What a screen may ask of the main process: request name -> input and output. Every input has a
 * decoder in `decoders.ts`; a request without one does not compile.
 */
export type Requests = TimetableRequests &
  RegisterRequests &
  MeetingRequests &
  RosterRequests &
  ClassRequests &
  SeatingRequests &
  ExportRequests &
  ParticipantRequests &
  WatchRequests & {
    'app:read': { in: Nothing; out: AppView };
    'preferences:write': { in: Partial<Preferences>; out: Preferences };

    'vault:create': { in: { passphrase: string }; out: { recoveryCode: string } };
    'vault:unlock': { in: { passphrase: string } | { recoveryCode: string }; out: null };
    'vault:lock': { in: Nothing; out: null };
    'vault:change-passphrase': { in: { passphrase: string }; out: null };
    'vault:renew-recovery-code': { in: Nothing; out: { recoveryCode: string } };

    'lessons:day': { in: { date: string | null }; out: DayView };

    /** Asked by the window that prints: its page, once. */
    'print:page': { in: { token: string }; out: PrintPage };
    /** The page stands as it is to be printed. */
    'print:ready': { in: { token: string }; out: null };
  };

/** The name of a request. */
export type RequestName = keyof Requests;
/** What a request gives: its output, or why it was refused. */
export type Answer<N extends RequestName> = Result<Requests[N]['out'], AppError>;
