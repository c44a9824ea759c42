import type { Result } from '../shared/result';
import type { AppError } from './errors';
import type { MeetingRequests } from './meeting-requests';
import type { Nothing } from './nothing';
import type { PrintPage } from './print-views';
import type { RegisterRequests } from './register-requests';
import type { SeatingPlan } from './register-views';
import type { TimetableRequests } from './timetable-requests';
import type {
  AppView,
  ClassSummary,
  ClassView,
  DayView,
  ExportFormat,
  ExportOutcome,
  GroupView,
  Preferences,
  RosterPreview,
} from './views';
import type { WatchRequests } from './watch-requests';

/**
 * What a screen may ask of the main process: request name -> input and output. Every input has a
 * decoder in `decoders.ts`; a request without one does not compile.
 */
export type Requests = TimetableRequests &
  RegisterRequests &
  MeetingRequests &
  WatchRequests & {
    'app:read': { in: Nothing; out: AppView };
    'preferences:write': { in: Partial<Preferences>; out: Preferences };

    'vault:create': { in: { passphrase: string }; out: { recoveryCode: string } };
    'vault:unlock': { in: { passphrase: string } | { recoveryCode: string }; out: null };
    'vault:lock': { in: Nothing; out: null };
    'vault:change-passphrase': { in: { passphrase: string }; out: null };
    'vault:renew-recovery-code': { in: Nothing; out: { recoveryCode: string } };

    'roster:choose': { in: Nothing; out: RosterPreview | null };
    'roster:import': {
      in: { token: string; classes: readonly { source: string | null; name: string }[] };
      out: { classIds: readonly string[]; added: number };
    };
    'roster:demonstration': { in: Nothing; out: { classId: string } };

    'classes:list': { in: Nothing; out: readonly ClassSummary[] };
    'classes:read': { in: { classId: string }; out: ClassView };

    'groups:read': { in: { groupId: string }; out: GroupView };
    'groups:write': {
      /** Without an id a new group is made. */
      in: { groupId?: string; name: string; pupilIds: readonly string[] };
      out: { groupId: string };
    };
    'seating:read': { in: { classId: string }; out: SeatingPlan };
    'seating:write': { in: { classId: string; plan: SeatingPlan }; out: null };

    'lessons:day': { in: { date: string | null }; out: DayView };

    /** Asked by the window that prints: its page, once. */
    'print:page': { in: { token: string }; out: PrintPage };
    /** The page stands as it is to be printed. */
    'print:ready': { in: { token: string }; out: null };

    'export:lesson': { in: { lessonId: string; format: ExportFormat }; out: ExportOutcome };
    'export:month': {
      in: { classId: string; month: string; format: ExportFormat };
      out: ExportOutcome;
    };
    'export:reveal': { in: Nothing; out: null };
  };

/** The name of a request. */
export type RequestName = keyof Requests;
/** What a request gives: its output, or why it was refused. */
export type Answer<N extends RequestName> = Result<Requests[N]['out'], AppError>;
