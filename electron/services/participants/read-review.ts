import { withDeclared } from '../../../core/attendance/declared';
import type { AppError } from '../../../core/contract/errors';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import type { LessonReport } from '../../../core/participants/lesson-report';
import type { ProposalRules } from '../../../core/participants/proposal-rules';
import type { Interval } from '../../../core/participants/report';
import { reportFromLog } from '../../../core/participants/report-from-log';
import { reviewParticipants } from '../../../core/participants/review/review-participants';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import type { Outage } from '../../../core/reachability/outage';
import { nameInUse } from '../../../core/roster/enrolled-pupil';
import { type Result, success } from '../../../core/shared/result';
import type { Lesson } from '../../../core/timetable/lesson';
import { lessonOutages } from '../lesson-outages';
import { type OpenSheet, readOpenSheet } from '../open-sheet';
import type { Store } from '../ports';
import { type Draft, LOG_REPORT, nameInDraft } from './draft';
import { joinOf, type Roster, reviewNames } from './review-names';

/** The participants of one lesson, and what they were read from. */
export type Review = {
  readonly sheet: OpenSheet;
  /** Those that were accepted before, as they lie in the vault. */
  readonly kept: readonly LessonReport[];
  readonly reports: readonly ReviewedReport[];
  readonly view: ParticipantsView;
};

/** Reads the register, the reports of the vault, the log of the meeting and the draft as they are. */
export function readReview(
  store: Store,
  lessonId: string,
  draft: Draft,
  given: { readonly now: string; readonly timeZone: string; readonly rules: ProposalRules },
): Result<Review, AppError> {
  const sheet = readOpenSheet(store, lessonId, given.timeZone);
  if (!sheet.ok) return sheet;
  const { lesson, className, timeZone, history, pupils, declared } = sheet.value;
  const roster = { pupils, aliases: aliasesOf(store, lesson) };
  const kept = store.lessonReports(lessonId);
  const reports = [
    ...kept
      .filter(({ source, id }) => source !== 'log' && !draft.removed.has(id))
      .map((report) => keptReport(report, draft, roster)),
    ...draft.reports.map((report) => draftReport(report, draft, roster)),
    ...logReport(store, lessonId, { draft, roster, kept, now: given.now }),
  ];
  const view = reviewParticipants({
    ...{ lesson, className, timeZone, reports, rules: given.rules },
    state: history.state,
    standing: withDeclared(history.marks, declared, history.state),
    outages: lessonOutages(store, lesson).flatMap((outage) => spanOfOutage(outage, lesson)),
    roll: pupils.map((pupil, index) => ({
      ...{ pupilId: pupil.id, number: index + 1 },
      ...{ lastName: nameInUse(pupil), firstName: pupil.firstName },
    })),
  });
  return success({ sheet: sheet.value, kept, reports, view });
}

function aliasesOf(store: Store, lesson: Lesson): Roster['aliases'] {
  return Object.fromEntries(
    store.aliases(lesson.classId).map(({ key, pupilId }) => [key, pupilId]),
  );
}

function draftReport(
  report: Draft['reports'][number],
  draft: Draft,
  roster: Roster,
): ReviewedReport {
  const { participants, file: _file, fingerprint: _fingerprint, ...rest } = report;
  return {
    ...rest,
    ...{ kept: false, live: false },
    participants: reviewNames(participants, roster, (place) => {
      const said = draft.said.get(nameInDraft(report.id, participants, place));
      return said && joinOf(said);
    }),
  };
}

/** Pupils who are no more on the roll are nobody's any more. */
function keptReport(report: LessonReport, draft: Draft, roster: Roster): ReviewedReport {
  const { participants } = report;
  const onRoll = new Set(roster.pupils.map(({ id }) => id));
  return {
    ...report,
    ...{ kept: true, live: false, warnings: [] },
    participants: reviewNames(participants, roster, (place) => {
      const said = draft.said.get(nameInDraft(report.id, participants, place));
      if (said !== undefined) return joinOf(said);
      const { pupilIds = [], joinedBy = 'hand' } = participants[place] ?? {};
      return { pupilIds: pupilIds.filter((id) => onRoll.has(id)), aside: false, joinedBy };
    }),
  };
}

/** The log as it is now; the joins that were accepted of it hold by the names as they are written. */
function logReport(
  store: Store,
  lessonId: string,
  given: {
    readonly draft: Draft;
    readonly roster: Roster;
    readonly kept: readonly LessonReport[];
    readonly now: string;
  },
): readonly ReviewedReport[] {
  const { draft, roster, kept, now } = given;
  const log = draft.removed.has(LOG_REPORT) ? [] : store.meetingLog(lessonId);
  if (log.length === 0) return [];
  const { tool, precision, participants, warnings } = reportFromLog(log, now);
  if (participants.length === 0) return [];
  const before = kept.find(({ source }) => source === 'log');
  const joined = new Map(before?.participants.map((one) => [one.name, one]));
  const onRoll = new Set(roster.pupils.map(({ id }) => id));
  const live = participants.some(({ there }) => there === true);
  return [
    {
      ...{ id: LOG_REPORT, tool, source: 'log', precision, readAt: now },
      ...{ kept: before !== undefined && !live, live },
      warnings: warnings.map(({ message: _message, ...warning }) => warning),
      participants: reviewNames(participants, roster, (place) => {
        const said = draft.said.get(nameInDraft(LOG_REPORT, participants, place));
        if (said !== undefined) return joinOf(said);
        const accepted = joined.get(participants[place]?.name ?? '');
        if (accepted === undefined) return undefined;
        const pupilIds = accepted.pupilIds.filter((id) => onRoll.has(id));
        return { pupilIds, aside: false, joinedBy: accepted.joinedBy };
      }),
    },
  ];
}

/** The teacher's word has no end; of what was seen, the last moment at which it was seen counts. */
function spanOfOutage(outage: Outage, lesson: Lesson): readonly Interval[] {
  const last = outage.source === 'teacher' ? lesson.end : outage.lastObservedAt;
  return [{ from: outage.startedAt, to: outage.endedAt ?? last }];
}
