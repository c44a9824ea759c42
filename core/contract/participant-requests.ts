import type { ReportMapping } from '../participants/report-mapping';
import type { Nothing } from './nothing';
import type {
  AcceptOutcome,
  AliasView,
  ParticipantsView,
  ProposalRules,
  ReportOutcome,
  ReportReminder,
} from './participant-views';

/** Names one name of one report. */
type Named = { readonly lessonId: string; readonly reportId: string; readonly place: number };

/** What a screen may ask of participants. */
export type ParticipantRequests = {
  'participants:read': { in: { lessonId: string }; out: ParticipantsView };
  /** Asks for a file, or several. */
  'participants:choose': { in: { lessonId: string }; out: ReportOutcome };
  'participants:drop': {
    in: { lessonId: string; name: string; bytes: Uint8Array };
    out: ReportOutcome;
  };
  /** What the clipboard holds. */
  'participants:paste': { in: { lessonId: string }; out: ReportOutcome };
  'participants:map': {
    in: { lessonId: string; token: string; mapping: ReportMapping };
    out: ReportOutcome;
  };
  /** The table is not read; what was given with it is asked about next. */
  'participants:skip-table': { in: { lessonId: string; token: string }; out: ReportOutcome };
  'participants:remove-report': {
    in: { lessonId: string; reportId: string };
    out: ParticipantsView;
  };
  /** The pupils behind a name; none: nobody any more. */
  'participants:join': { in: Named & { pupilIds: readonly string[] }; out: ParticipantsView };
  /** Nobody of the class, or again a name to look at. */
  'participants:set-aside': { in: Named & { aside: boolean }; out: ParticipantsView };
  'participants:rules': { in: { lessonId: string; rules: ProposalRules }; out: ParticipantsView };
  /**
   * One act on the register. `taken`: pupils whose proposal is taken; `absent`: pupils who were
   * not seen and are absent by the teacher's word; `replacing`: those of both whose mark by hand may
   * be replaced. Nobody is marked where only reports of before were changed or taken out.
   */
  'participants:accept': {
    in: {
      lessonId: string;
      taken: readonly string[];
      replacing: readonly string[];
      absent: readonly string[];
    };
    out: AcceptOutcome;
  };
  /** Deletes the files of the reports that were accepted last; gives those that are still there. */
  'participants:delete-files': { in: { lessonId: string }; out: { left: readonly string[] } };
  'participants:aliases': { in: { classId: string }; out: readonly AliasView[] };
  'participants:forget-alias': { in: { aliasId: string }; out: readonly AliasView[] };
  'participants:reminders': { in: Nothing; out: readonly ReportReminder[] };
  /** Puts a reminder away, or takes it out again; gives those that are left. */
  'participants:dismiss-reminder': {
    in: { lessonId: string; dismissed: boolean };
    out: readonly ReportReminder[];
  };
};
