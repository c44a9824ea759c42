import { type Mark, sameMark } from '../../attendance/mark';
import type { RegisterState } from '../../attendance/register';
import type { Marks } from '../../attendance/register-history';
import type {
  NameView,
  ParticipantsView,
  ProposalChange,
  ProposalView,
  ReportView,
} from '../../contract/participant-views';
import type { Lesson } from '../../timetable/lesson';
import type { ProposalRules } from '../proposal-rules';
import { isoOf } from '../reading/lesson-clock';
import { type Span, secondsIn } from '../reading/merge-spans';
import type { Interval } from '../report';
import { clipSpans, spanOf } from './clip-spans';
import { lessonTimelines, secondsOfLesson, type Timeline } from './lesson-timelines';
import { type Measured, measuredSpan } from './measured-span';
import { appraiseTimeline, markOfSeen } from './propose-marks';
import type { ReviewedName, ReviewedReport } from './reviewed-report';

/** All that a review is made of. */
export type ReviewInput = {
  readonly lesson: Lesson;
  readonly className: string;
  readonly timeZone: string;
  readonly state: RegisterState;
  /** In its order. */
  readonly roll: ParticipantsView['roll'];
  /** What stands in the register, with the absences declared in advance. */
  readonly standing: Marks;
  readonly rules: ProposalRules;
  readonly reports: readonly ReviewedReport[];
  /** Of the class during the lesson. */
  readonly outages: readonly Interval[];
};

/** The view of a lesson, but for what the vault held of it before. */
type ReviewedLesson = Omit<ParticipantsView, 'isKeptChanged'>;

/** What the reports of one lesson amount to: a line, a kind and a proposal for each pupil. */
export function reviewParticipants(input: ReviewInput): ReviewedLesson {
  const { lesson, className, timeZone, state, roll, rules, reports } = input;
  const within = secondsOfLesson(lesson);
  const timelines = lessonTimelines(reports, lesson);
  const measured = measuredSpan(reports, timelines, lesson, input.outages);
  const propose = (pupilId: string) => proposalOf(pupilId, timelines.get(pupilId), measured, input);
  const names = reports.flatMap((report) =>
    report.participants.map((name, place) => nameOf(report.id, name, place, within)),
  );
  return {
    ...{ lesson, className, timeZone, state, roll, rules },
    reports: reports.map((report) => reportOf(report, within)),
    outages: intervals(clipSpans(input.outages.map(spanOf), within)),
    measured: {
      from: isoOf(measured.span.from),
      to: isoOf(measured.span.to),
      minutes: measured.minutes,
    },
    // Those that are left to look at, those set aside, those behind whom a pupil is.
    names: [0, 1, 2].flatMap((rank) => names.filter((name) => rankOf(name) === rank)),
    proposals: roll.map(({ pupilId }) => propose(pupilId)),
  };
}

function rankOf({ pupilIds, aside }: NameView): number {
  if (pupilIds.length > 0) return 2;
  return aside ? 1 : 0;
}

function reportOf({ participants, ...report }: ReviewedReport, within: Span): ReportView {
  const spans = participants.flatMap((name) => name.intervals.map(spanOf));
  const { id, tool, source, precision, readAt, fileName, kept, live, warnings } = report;
  return {
    ...{ id, tool, source, precision, readAt, kept, live, warnings },
    ...(fileName !== undefined && { fileName }),
    participants: participants.length,
    joined: participants.filter(({ pupilIds }) => pupilIds.length > 0).length,
    ...(spans.length > 0 && { span: around(spans) }),
    elsewhere: spans.length > 0 && clipSpans(spans, within).length === 0,
  };
}

function around(spans: readonly Span[]): Interval {
  const from = spans.reduce((least, span) => Math.min(least, span.from), Number.POSITIVE_INFINITY);
  const to = spans.reduce((most, span) => Math.max(most, span.to), 0);
  return { from: isoOf(from), to: isoOf(to) };
}

function nameOf(reportId: string, name: ReviewedName, place: number, within: Span): NameView {
  const spans = clipSpans(name.intervals.map(spanOf), within);
  const minutes = minutesOfName(name, spans, within);
  const { joinedBy, why, candidates, pupilIds, aside } = name;
  return {
    ...{ reportId, place, name: name.name, host: name.host === true, spans: intervals(spans) },
    ...(minutes !== undefined && { minutes }),
    ...{ there: name.there === true, pupilIds },
    ...(joinedBy !== undefined && { joinedBy }),
    ...(why !== undefined && { why }),
    ...{ candidates, aside },
  };
}

function minutesOfName(
  { intervals: known, minutes }: ReviewedName,
  spans: readonly Span[],
  within: Span,
): number | undefined {
  const whole = Math.round((within.to - within.from) / 60);
  if (known.length === 0)
    return minutes === undefined ? undefined : Math.min(whole, Math.round(minutes));
  const timed = secondsIn(spans) / 60;
  return Math.round(Math.min(timed, minutes ?? timed));
}

function intervals(spans: readonly Span[]): Interval[] {
  return spans.map(({ from, to }) => ({ from: isoOf(from), to: isoOf(to) }));
}

function proposalOf(
  pupilId: string,
  timeline: Timeline | undefined,
  measured: Measured,
  { rules, standing, lesson, state }: ReviewInput,
): ProposalView {
  const before = standing[pupilId] ?? null;
  if (timeline === undefined) {
    return {
      ...{ pupilId, spans: [], kind: 'not-seen', mark: null, before },
      ...{ change: 'none', there: false },
    };
  }
  const seen = appraiseTimeline(timeline, measured, rules);
  const mark = markOfSeen(before, seen, lesson, measured.minutes);
  return {
    ...{ pupilId, spans: timeline.spans },
    ...(seen.minutes !== undefined && { minutes: seen.minutes }),
    ...{ kind: seen.kind, mark, before },
    change: changeOf(before, mark, state),
    there: timeline.sightings.some(({ there }) => there),
  };
}

/**
 * How a mark stands to what is known before it. A mark by hand that says the same, and the presence
 * of whoever is unmarked in a register that is done, stay as they are; minutes are news there.
 */
export function changeOf(
  before: Mark | null,
  mark: Mark,
  state: RegisterState,
): Exclude<ProposalChange, 'none'> {
  if (before === null) {
    const isPlain =
      mark.presence === 'present' &&
      mark.arrivedAt === undefined &&
      mark.leftAt === undefined &&
      mark.attended === undefined;
    return state === 'done' && isPlain ? 'same' : 'new';
  }
  if (before.evidence === 'participants') return sameMark(before, mark) ? 'same' : 'update';
  const saysSame =
    before.presence === mark.presence &&
    before.exemption === mark.exemption &&
    before.arrivedAt === mark.arrivedAt &&
    before.leftAt === mark.leftAt &&
    before.mode !== 'asynchronous';
  return saysSame ? 'same' : 'conflict';
}
