import type { CandidateView } from '../../contract/participant-views';
import type { JoinedBy, LessonReport } from '../lesson-report';
import type { MatchReason } from '../matching/score-reading';
import type { Participant, ReportNotice } from '../report';

/** A name of a report, with what the program and the teacher say of who is behind it. */
export type ReviewedName = Participant & {
  /** None yet, one, or several behind one device. */
  readonly pupilIds: readonly string[];
  /** Absent while nobody is behind it. */
  readonly joinedBy?: JoinedBy;
  /** Of the program's own join, and of the first candidate. */
  readonly why?: MatchReason;
  readonly candidates: readonly CandidateView[];
  /** The teacher said: nobody of the class. */
  readonly aside: boolean;
};

/** A report of a lesson as it stands in the review, its names in their places. */
export type ReviewedReport = Omit<LessonReport, 'participants'> & {
  readonly fileName?: string;
  /** In the vault already. */
  readonly kept: boolean;
  /** The meeting goes on: the report grows. */
  readonly live: boolean;
  readonly warnings: readonly ReportNotice[];
  readonly participants: readonly ReviewedName[];
};
