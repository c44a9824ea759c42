import type { Mark } from '../attendance/mark';
import type { RegisterState } from '../attendance/register';
import type { ReportSource } from '../participants/lesson-report';
import type { MatchReason } from '../participants/matching/score-reading';
import type { ProposalRules } from '../participants/proposal-rules';
import type { Interval, Precision, ReportNotice, ReportTool } from '../participants/report';
import type { ReportTable } from '../participants/report-mapping';
import type { Lesson } from '../timetable/lesson';
import type { AppError } from './errors';
import type { RegisterProgress, RollEntry } from './register-views';

export type { ProposalRules };

/** A report of a lesson, as it stands in the review. */
export type ReportView = {
  readonly id: string;
  readonly tool: ReportTool;
  readonly source: ReportSource;
  readonly precision: Precision;
  /** ISO instant. */
  readonly readAt: string;
  /** Of a file. */
  readonly fileName?: string;
  readonly participants: number;
  /** Participants who are joined to a pupil. */
  readonly joined: number;
  /** In the vault: its other names are gone. */
  readonly kept: boolean;
  /** The meeting goes on: the report grows. */
  readonly live: boolean;
  /** From the first to the last moment that it knows. */
  readonly span?: Interval;
  /** None of its times is in the lesson: it may be another lesson's. */
  readonly elsewhere: boolean;
  readonly warnings: readonly ReportNotice[];
};

/** A pupil who may be behind a name; `why` is a code, `matching.why.<code>`. */
export type CandidateView = {
  readonly pupilId: string;
  /** 0 to 1. */
  readonly score: number;
  readonly why: MatchReason;
};

/** A name of a report. Names are known by their report and their place in it. */
export type NameView = {
  readonly reportId: string;
  readonly place: number;
  readonly name: string;
  readonly host: boolean;
  /** Clipped to the lesson. */
  readonly spans: readonly Interval[];
  /** Whole minutes in the lesson; absent where the report knows none. */
  readonly minutes?: number;
  readonly there: boolean;
  readonly pupilIds: readonly string[];
  /** Absent while nobody is behind it. */
  readonly joinedBy?: 'program' | 'hand';
  /** Of the program's own join, and of the first candidate. */
  readonly why?: MatchReason;
  /** Nearest first, pupils who have a name of their own in this report too. */
  readonly candidates: readonly CandidateView[];
  /** The teacher said: nobody of the class. */
  readonly aside: boolean;
};

/** What the reports say of one pupil; `late-left` is both. */
export type ProposalKind = 'present' | 'late' | 'left' | 'late-left' | 'partial' | 'not-seen';

/**
 * How a proposal stands to the register: `new`: no mark yet; `same`: the mark says so already;
 * `update`: the mark came from a report; `conflict`: a person said otherwise; `none`: nothing is
 * proposed of a pupil who was not seen.
 */
export type ProposalChange = 'new' | 'same' | 'update' | 'conflict' | 'none';

/** A span of a pupil's line, and the reports that know of it. */
export type SpanView = Interval & { readonly reportIds: readonly string[] };

/** One pupil of the roll, with what is proposed. */
export type ProposalView = {
  readonly pupilId: string;
  /** Merged over the reports, clipped to the lesson, in order. */
  readonly spans: readonly SpanView[];
  /** Whole minutes there; absent where no report knows any. */
  readonly minutes?: number;
  readonly kind: ProposalKind;
  /** Null of a pupil who was not seen: absent is the teacher's word. */
  readonly mark: Mark | null;
  /** What stands in the register now, absences declared in advance too; null: nothing. */
  readonly before: Mark | null;
  readonly change: ProposalChange;
  readonly there: boolean;
};

/** « Qui était dans la visio ? »: the reports of one lesson and what they amount to. */
export type ParticipantsView = {
  readonly lesson: Lesson;
  readonly className: string;
  readonly timeZone: string;
  readonly state: RegisterState;
  readonly roll: readonly Pick<RollEntry, 'pupilId' | 'number' | 'lastName' | 'firstName'>[];
  readonly rules: ProposalRules;
  readonly reports: readonly ReportView[];
  /** Accepting would change what is kept of reports, even if no mark changes. */
  readonly isKeptChanged: boolean;
  /** Of the class during the lesson, clipped to it. */
  readonly outages: readonly Interval[];
  /** What presence is measured against: the lesson without what no pupil could follow. */
  readonly measured: { readonly from: string; readonly to: string; readonly minutes: number };
  /** The names that are not behind a pupil first, then in the order of the reports. */
  readonly names: readonly NameView[];
  /** In the order of the roll. */
  readonly proposals: readonly ProposalView[];
};

/** What became of a report that was given. */
export type ReportOutcome =
  | { readonly kind: 'cancelled' }
  | {
      readonly kind: 'columns';
      readonly token: string;
      readonly fileName: string;
      readonly table: ReportTable;
      /** Of other files that were given with it. */
      readonly refused?: AppError;
    }
  | { readonly kind: 'read'; readonly view: ParticipantsView };

/** What accepting did. */
export type AcceptOutcome = {
  readonly register: RegisterProgress;
  /** Pupils whose mark changed. */
  readonly marked: number;
  /** Pupils left as they were: a mark by hand that nobody agreed to replace. */
  readonly leftAlone: number;
  /** Names learned for the class. */
  readonly learned: number;
  /** Names of nobody of the class that were dropped. */
  readonly dropped: number;
  /** Files of accepted reports that can be deleted, by name. */
  readonly files: readonly string[];
};

/** A learned name in the list of a class. */
export type AliasView = {
  readonly id: string;
  readonly name: string;
  readonly pupilId: string;
  readonly lastName: string;
  readonly firstName: string;
  readonly learnedAt: string;
};

/** A lesson whose participants are not taken over yet. */
export type ReportReminder = Pick<Lesson, 'classId' | 'start' | 'end' | 'subject' | 'kind'> & {
  readonly lessonId: string;
  /** Empty while the vault is locked. */
  readonly className: string;
  /**
   * `fetch`: the tool of an opened room may have a report; `take-over`: the app saw who was there
   * by itself; `elsewhere`: the lesson was remote and no room was opened from here.
   */
  readonly ask: 'fetch' | 'take-over' | 'elsewhere';
  /** Of the room that is asked about; `other`: a tool of which no report is known. */
  readonly tool: ReportTool | 'other';
  /** Of that room; absent where none was opened from here. */
  readonly host?: string;
  /** `soon`: the room is open and its list goes with it; `now`: the lesson is over. */
  readonly when: 'soon' | 'now';
  /** Participants that the app saw; with `take-over`. */
  readonly seen?: number;
  /** Where the class was before it moved, when the app did not see that room. */
  readonly before?: { readonly tool: ReportTool | 'other'; readonly host: string };
};
