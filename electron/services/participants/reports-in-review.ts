import type { JoinedParticipant, LessonReport } from '../../../core/participants/lesson-report';
import type { ParticipantMatch } from '../../../core/participants/match-participants';
import type { Participant } from '../../../core/participants/report';
import { reportFromLog } from '../../../core/participants/report-from-log';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';
import { withoutMessages } from '../../../core/shared/without-messages';
import type { Store } from '../ports';
import { type Draft, LOG_REPORT, namesInDraft } from './draft';
import { keptOfLog } from './kept-of-log';
import { joinOf, reviewNames } from './review-names';

/** What the names of reports are joined by. */
export type Joining = {
  readonly draft: Draft;
  /** Of the roll. */
  readonly pupils: readonly EnrolledPupil[];
  readonly match: (
    reportId: string,
    participants: readonly Participant[],
  ) => readonly ParticipantMatch[];
};

/** The reports of a lesson: those that were accepted, those given since, the log of its meeting. */
export function reportsInReview(
  store: Store,
  lessonId: string,
  kept: readonly LessonReport[],
  joining: Joining,
  now: string,
): readonly ReviewedReport[] {
  const { draft } = joining;
  return [
    ...kept
      .filter(({ source, id }) => source !== 'log' && !draft.removed.has(id))
      .map((report) => keptReport(report, joining)),
    ...draft.reports.map((report) => draftReport(report, joining)),
    ...logReport(store, lessonId, { joining, kept, now }),
  ];
}

function draftReport(report: Draft['reports'][number], joining: Joining): ReviewedReport {
  const { file: _file, fingerprint: _fingerprint, ...rest } = report;
  return {
    ...rest,
    ...{ kept: false, live: false },
    participants: joined(report, joining, () => undefined),
  };
}

function keptReport(report: LessonReport, joining: Joining): ReviewedReport {
  return {
    ...report,
    ...{ kept: true, live: false, warnings: [] },
    participants: joined(report, joining, (place) => report.participants[place]),
  };
}

/** The log as it is now; the joins that were accepted of it hold by the names as they are written. */
function logReport(
  store: Store,
  lessonId: string,
  given: {
    readonly joining: Joining;
    readonly kept: readonly LessonReport[];
    readonly now: string;
  },
): readonly ReviewedReport[] {
  const { joining, kept, now } = given;
  const log = joining.draft.removed.has(LOG_REPORT) ? [] : store.meetingLog(lessonId);
  if (log.length === 0) return [];
  const { tool, precision, participants, warnings } = reportFromLog(log, now);
  if (participants.length === 0) return [];
  const before = kept.find(({ source }) => source === 'log');
  const live = participants.some(({ there }) => there === true);
  return [
    {
      ...{ id: LOG_REPORT, tool, source: 'log', precision, readAt: now },
      ...{ kept: before !== undefined && !live, live },
      warnings: withoutMessages(warnings),
      participants: joined({ id: LOG_REPORT, participants }, joining, (place) =>
        keptOfLog(before, participants, place),
      ),
    },
  ];
}

/** What the teacher says now comes before what was accepted; who has left the roll is nobody's. */
function joined(
  { id, participants }: { readonly id: string; readonly participants: readonly Participant[] },
  { draft, pupils, match }: Joining,
  acceptedOf: (place: number) => Pick<JoinedParticipant, 'pupilIds' | 'joinedBy'> | undefined,
): ReviewedReport['participants'] {
  const onRoll = new Set(pupils.map((pupil) => pupil.id));
  const names = namesInDraft(id, participants);
  return reviewNames(participants, match(id, participants), (place) => {
    const said = draft.said.get(names[place] ?? '');
    if (said !== undefined) return joinOf(said);
    const accepted = acceptedOf(place);
    if (accepted === undefined) return undefined;
    const { pupilIds, joinedBy } = accepted;
    return { pupilIds: pupilIds.filter((pupilId) => onRoll.has(pupilId)), aside: false, joinedBy };
  });
}
