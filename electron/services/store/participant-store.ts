import type { Alias, LessonReport } from '../../../core/participants/lesson-report';
import type { MeetingLogEntry } from '../../../core/participants/meeting-log';
import type { ReportMapping } from '../../../core/participants/report-mapping';

/** Reports of visios, names that were learned, logs of meetings. */
export type ParticipantStore = {
  /** The accepted reports of a lesson, in the order in which they were read. */
  lessonReports(lessonId: string): readonly LessonReport[];
  /** Takes the place of those of before. */
  putLessonReports(lessonId: string, reports: readonly LessonReport[]): void;
  reportMapping(signature: string): ReportMapping | undefined;
  putReportMapping(mapping: ReportMapping): void;
  isReminderDismissed(lessonId: string): boolean;
  dismissReminder(lessonId: string, at: string): void;
  restoreReminder(lessonId: string): void;

  /** Those in force, the last one of each key. */
  aliases(classId: string): readonly Alias[];
  /** Those whose act was undone, and that were not forgotten. */
  undoneAliases(classId: string): readonly Alias[];
  addAlias(alias: Alias): void;
  /** Those learned with an act on a register, when it is undone or done again. */
  setAliasesInForce(eventId: string, inForce: boolean): void;
  /** With the older ones of its key; gives its class. */
  forgetAlias(id: string): string | undefined;

  /** In the order in which they were written. */
  meetingLog(lessonId: string): readonly MeetingLogEntry[];
  addMeetingLog(lessonId: string, entry: MeetingLogEntry): void;
  /** The lessons whose log goes on behind the report that was accepted of it. */
  logsAcceptedEarly(): readonly string[];
  /** Takes every name out of the log but those given. */
  dropNamesFromLog(lessonId: string, kept: readonly string[]): void;
};
