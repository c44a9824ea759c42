import type { Participant, Precision, ReportTool } from './report';

/** Where a report came from: a file, the clipboard, the log of a meeting in the app. */
export type ReportSource = 'file' | 'pasted' | 'log';

/** How a participant was joined to pupils: by the program, or by the teacher's hand. */
export type JoinedBy = 'program' | 'hand';

/** A participant with the pupils behind it: none yet, one, or several behind one device. */
export type JoinedParticipant = Participant & {
  readonly pupilIds: readonly string[];
  readonly joinedBy: JoinedBy;
};

/** A report of a lesson as the vault keeps it: only participants who are pupils. */
export type LessonReport = {
  readonly id: string;
  readonly tool: ReportTool;
  readonly source: ReportSource;
  readonly precision: Precision;
  /** ISO instant at which it was read. */
  readonly readAt: string;
  readonly participants: readonly JoinedParticipant[];
};

/** A name that a teacher joined to a pupil of a class: known again in the next report. */
export type Alias = {
  readonly id: string;
  readonly classId: string;
  /** The name as `participantKey` folds it. */
  readonly key: string;
  /** As it was written when it was learned. */
  readonly name: string;
  readonly pupilId: string;
  /** ISO instant. */
  readonly learnedAt: string;
  /** The act on the register with which it was learned: undone with it, it is not in force. */
  readonly eventId: string;
};
