import type { RoomTarget } from '../meeting/room';
import type { Result } from '../shared/result';
import type { AppError } from './errors';
import type { Nothing } from './nothing';
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
  RoomsView,
  RosterPreview,
} from './views';

/**
 * What a screen may ask of the main process: request name -> input and output. Every input has a
 * decoder in `decoders.ts`; a request without one does not compile.
 */
export type Requests = TimetableRequests &
  RegisterRequests & {
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

    'rooms:write': {
      in: {
        classId: string;
        official: { url: string; expect?: string } | null;
        jitsiInstance: string | null;
      };
      out: RoomsView;
    };
    'service:probe': { in: { classId: string }; out: null };
    'service:report': { in: { lessonId: string }; out: null };
    'service:withdraw-report': { in: { lessonId: string }; out: null };
    'meeting:open': {
      in: { lessonId: string; target: RoomTarget };
      /** `message` is what went into the clipboard; null when nothing did. */
      out: { url: string; message: string | null };
    };

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
