import { withDeclared } from '../../../core/attendance/declared';
import type { AppError } from '../../../core/contract/errors';
import type { ParticipantsView } from '../../../core/contract/participant-views';
import type { LessonReport } from '../../../core/participants/lesson-report';
import type { ProposalRules } from '../../../core/participants/proposal-rules';
import type { Interval } from '../../../core/participants/report';
import { reviewParticipants } from '../../../core/participants/review/review-participants';
import type { ReviewedReport } from '../../../core/participants/review/reviewed-report';
import type { Outage } from '../../../core/reachability/outage';
import { nameInUse } from '../../../core/roster/enrolled-pupil';
import { type Result, success } from '../../../core/shared/result';
import type { Lesson } from '../../../core/timetable/lesson';
import { lessonOutages } from '../lesson-outages';
import { type OpenSheet, readOpenSheet } from '../open-sheet';
import type { Store } from '../ports';
import { changesWhatIsKept } from './changes-what-is-kept';
import type { Draft } from './draft';
import type { createNameMatcher, Roster } from './name-matcher';
import { type Joining, reportsInReview } from './reports-in-review';

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
  given: {
    readonly now: string;
    readonly timeZone: string;
    readonly rules: ProposalRules;
    readonly matcher: ReturnType<typeof createNameMatcher>;
  },
): Result<Review, AppError> {
  const sheet = readOpenSheet(store, lessonId, given.timeZone);
  if (!sheet.ok) return sheet;
  const { lesson, className, timeZone, history, pupils, declared } = sheet.value;
  const roster = { pupils, aliases: aliasesOf(store, lesson) };
  const joining: Joining = {
    ...{ draft, pupils },
    match: (id, participants) => given.matcher.match(`${lessonId} ${id}`, participants, roster),
  };
  const kept = store.lessonReports(lessonId);
  const reports = reportsInReview(store, lessonId, kept, joining, given.now);
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
  const isKeptChanged = changesWhatIsKept(reports, kept, draft);
  return success({ sheet: sheet.value, kept, reports, view: { ...view, isKeptChanged } });
}

function aliasesOf(store: Store, lesson: Lesson): Roster['aliases'] {
  return Object.fromEntries(
    store.aliases(lesson.classId).map(({ key, pupilId }) => [key, pupilId]),
  );
}

/** The teacher's word has no end; of what was seen, the last moment at which it was seen counts. */
function spanOfOutage(outage: Outage, lesson: Lesson): readonly Interval[] {
  const last = outage.source === 'teacher' ? lesson.end : outage.lastObservedAt;
  return [{ from: outage.startedAt, to: outage.endedAt ?? last }];
}
