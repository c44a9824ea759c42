import type { LessonSpan } from '../../attendance/lesson-span';
import type { SpanView } from '../../contract/participant-views';
import { isoOf } from '../reading/lesson-clock';
import type { Span } from '../reading/merge-spans';
import type { Participant, Precision } from '../report';
import { clipSpans, secondsOf, spanOf } from './clip-spans';

/** What the line of a pupil is made of: reports, with the pupils behind each name. */
export type TimedReport = {
  readonly id: string;
  readonly precision: Precision;
  readonly participants: readonly (Participant & { readonly pupilIds: readonly string[] })[];
};

/** A pupil under one name of one report. */
type Sighting = {
  readonly reportId: string;
  readonly precision: Precision;
  /** In the lesson, in seconds; none where the report has no times. */
  readonly spans: readonly Span[];
  /** As the tool counted them. */
  readonly minutes?: number;
  readonly there: boolean;
};

/** Where one pupil was during the lesson. */
export type Timeline = {
  /** Apart from each other and inside the lesson, in order. */
  readonly spans: readonly SpanView[];
  readonly sightings: readonly Sighting[];
};

/** A lesson in seconds. */
export function secondsOfLesson({ start, end }: LessonSpan): Span {
  return { from: secondsOf(start), to: secondsOf(end) };
}

/**
 * One line for each pupil who was seen in the lesson, over all its reports: a phone and a laptop at
 * once are one presence, and so are two tools one after the other. A name of whom the report knows
 * no time was seen; one whose times are all outside the lesson was not.
 */
export function lessonTimelines(
  reports: readonly TimedReport[],
  lesson: LessonSpan,
): ReadonlyMap<string, Timeline> {
  const within = secondsOfLesson(lesson);
  const sightings = new Map<string, Sighting[]>();
  for (const report of reports) {
    for (const participant of report.participants) {
      const seen = sightingOf(report, participant, within);
      if (seen === null) continue;
      for (const pupilId of participant.pupilIds) {
        sightings.set(pupilId, [...(sightings.get(pupilId) ?? []), seen]);
      }
    }
  }
  return new Map([...sightings].map(([id, seen]) => [id, { spans: unite(seen), sightings: seen }]));
}

function sightingOf(
  { id, precision }: TimedReport,
  { intervals, minutes, there }: Participant,
  within: Span,
): Sighting | null {
  const spans = clipSpans(intervals.map(spanOf), within);
  if (intervals.length > 0 && spans.length === 0) return null;
  return {
    ...{ reportId: id, precision, spans },
    ...(minutes !== undefined && { minutes }),
    there: there === true,
  };
}

function unite(sightings: readonly Sighting[]): SpanView[] {
  const all = sightings
    .flatMap(({ reportId, spans }) => spans.map((span) => ({ ...span, reportId })))
    .sort((one, other) => one.from - other.from);
  const united: { from: number; to: number; reportIds: string[] }[] = [];
  for (const { from, to, reportId } of all) {
    const last = united.at(-1);
    if (last === undefined || from > last.to) united.push({ from, to, reportIds: [reportId] });
    else {
      last.to = Math.max(last.to, to);
      if (!last.reportIds.includes(reportId)) last.reportIds.push(reportId);
    }
  }
  return united.map(({ from, to, reportIds }) => ({ from: isoOf(from), to: isoOf(to), reportIds }));
}
