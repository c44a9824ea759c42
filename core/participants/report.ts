import type { reports } from '../strings/fr/reports';
import type { ReportTable } from './report-mapping';

/** The tools whose reports are read; `list`: names only, or a table of no known tool. */
export type ReportTool = 'zoom' | 'teams' | 'meet' | 'bbb' | 'collaborate' | 'jitsi' | 'list';

/** To what the times of a report can be trusted; `none`: it has no times. */
export type Precision = 'second' | 'minute' | 'none';

/** A span of presence: ISO instants in UTC, to the second (`2026-11-23T07:07:04Z`), `from` < `to`. */
export type Interval = { readonly from: string; readonly to: string };

/** A name seen in a visio. */
export type Participant = {
  /** As the report writes it, spaces trimmed. */
  readonly name: string;
  readonly email?: string;
  /** Apart from each other, in order; empty where the report has no times. */
  readonly intervals: readonly Interval[];
  /**
   * Minutes in the meeting as the tool counted them: where there are no times, or where a
   * reconnection inside the one interval was taken off. May have decimals.
   */
  readonly minutes?: number;
  /** The tool says that this one leads the meeting: host, organiser, moderator. */
  readonly host?: true;
  /** Was still there when the report was made (the log of a meeting that goes on). */
  readonly there?: true;
};

/** What a report says that could not be taken over as it is, before its sentence is made. */
export type ReportNotice = {
  /** 1 for the first line of the file or of its sheet. */
  readonly line?: number;
  readonly code: keyof typeof reports.warnings;
  readonly facts: Readonly<Record<string, string | number>>;
};

/** The same, with the French sentence of its code, `reports.warnings.<code>`. */
export type ReportWarning = ReportNotice & { readonly message: string };

/**
 * Who a tool saw (DESIGN §11): everyone, the teacher too; reconnections of one name merged; rows of
 * waiting rooms and of nobody dropped; nothing clipped to the lesson.
 */
export type ParticipantReport = {
  readonly tool: ReportTool;
  readonly precision: Precision;
  readonly participants: readonly Participant[];
  readonly warnings: readonly ReportWarning[];
  /** A table whose columns the teacher may name otherwise. */
  readonly table?: ReportTable;
};

/** A meeting of a thousand people has less than a megabyte. */
export const MAX_REPORT_MEGABYTES = 10;
/** A larger file is refused; who reads it from a disk need not read it at all. */
export const LARGEST_REPORT_BYTES = MAX_REPORT_MEGABYTES * 1_000_000;
/** More names than any meeting has; a file with more is no report. */
export const MOST_PARTICIPANTS = 2000;

/** Why a file gives no report. Each has its sentence in the catalogues, `errors.<code>`. */
export const REPORT_ERROR_CODES = [
  'report-empty',
  'report-too-large',
  'report-too-slow',
  'report-binary',
  'report-damaged',
  'report-not-a-list',
  'report-no-participant',
  /** A table whose columns are not recognised: `ReportError.table` is for the mapping screen. */
  'report-columns-unknown',
  'report-is-roster',
  'report-is-pdf',
  'report-is-picture',
  'report-is-document',
  'report-is-calendar',
] as const;
/** One of `REPORT_ERROR_CODES`. */
export type ReportErrorCode = (typeof REPORT_ERROR_CODES)[number];

/** Why a file gives no report. */
export type ReportError = {
  readonly code: ReportErrorCode;
  readonly facts?: Readonly<Record<string, string | number>>;
  /** With `report-columns-unknown`. */
  readonly table?: ReportTable;
};
