import type { AlertsView } from './alert-views';
import type { Nothing } from './nothing';
import type { AttestableView } from './print-views';
import type { RegisterProgress } from './register-views';
import type { ExportOutcome } from './views';
import type {
  FaultView,
  HistoryView,
  JournalCheck,
  JournalView,
  NetworkView,
  ObservedService,
} from './watch-views';

/** What a screen may ask of the watch over services, of its journal and of its papers. */
export type WatchRequests = {
  /** « Tester maintenant »: counts at once. */
  'service:probe': { in: { roomId: string }; out: null };
  'service:fault': { in: { roomId: string }; out: FaultView };
  'alerts:read': { in: Nothing; out: AlertsView };

  'history:services': { in: Nothing; out: readonly ObservedService[] };
  /** Dates `YYYY-MM-DD`, both included, at most a month. */
  'history:read': { in: { service: string; from: string; to: string }; out: HistoryView };
  'journal:read': { in: { skip: number }; out: JournalView };
  'journal:check': { in: Nothing; out: JournalCheck };
  'journal:export': { in: { from: string; to: string }; out: ExportOutcome };

  'network:read': { in: Nothing; out: NetworkView };
  'network:write': { in: { neutralHosts: readonly string[] }; out: NetworkView };

  /** The page that every pupil gets on a quiet day. */
  'documents:sheet': { in: { classId: string; as: 'pdf' | 'paper' }; out: ExportOutcome };
  /** Link and QR code of the room that is open, for the door or the board. */
  'documents:poster': { in: { lessonId: string }; out: ExportOutcome };
  'documents:attestable': { in: Nothing; out: AttestableView };
  /** What a meeting in the app saw, as a file that is read again as a report. */
  'documents:meeting-log': { in: { lessonId: string }; out: ExportOutcome };
  'documents:attestation': { in: { lessonId: string; as: 'pdf' | 'paper' }; out: ExportOutcome };

  /** Accepts the outage as evidence of absences, or sets it aside; one act, undone as one. */
  'register:decide-outage': {
    in: {
      lessonId: string;
      pupilIds: readonly string[];
      decision: 'accepted' | 'set-aside';
      /** The teacher's wording, kept as the comment of the marks. */
      wording: string;
    };
    out: RegisterProgress;
  };
  /** What there is to decide in a lesson; null when nothing of it fell into an outage. */
  'register:outage': { in: { lessonId: string }; out: LessonOutage | null };

  'autostart:read': { in: Nothing; out: AutostartView };
  'autostart:write': { in: { enabled: boolean }; out: AutostartView };
  /** The proposal was seen: it is not made again. */
  'autostart:dismiss': { in: Nothing; out: AutostartView };
};

/** The outages that a lesson fell into, and who was absent or unreachable meanwhile. */
export type LessonOutage = {
  readonly spans: readonly {
    readonly source: 'probe' | 'teacher';
    readonly host: string;
    readonly cause?: string;
    /** ISO instants; without an end it goes on. */
    readonly from: string;
    readonly to?: string;
  }[];
  /** Marked absent or unreachable, not decided yet. */
  readonly undecided: readonly string[];
  readonly accepted: readonly string[];
  readonly setAside: readonly string[];
  readonly proposedWording: string;
};

/** Whether Continuo starts with the session; `proposed`: the teacher was asked once. */
export type AutostartView = {
  /** False where the system gives no way. */
  readonly available: boolean;
  readonly enabled: boolean;
  readonly proposed: boolean;
};
