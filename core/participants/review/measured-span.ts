import type { LessonSpan } from '../../attendance/lesson-span';
import { mergeSpans, type Span, secondsIn } from '../reading/merge-spans';
import type { Interval, Precision } from '../report';
import { clipSpans, spanOf, spansInside, spansWithout } from './clip-spans';
import { secondsOfLesson, type TimedReport, type Timeline } from './lesson-timelines';

const MINUTE = 60;
/** A report to the minute says 8:49 of whoever came or left up to 59 seconds later. */
const REST_OF_MINUTE = 59;

/** What presence is measured against. */
export type Measured = {
  /** From the first to the last moment that counts, in seconds. */
  readonly span: Span;
  /** The latest moment at which it can have begun: who is late is late after it. */
  readonly begun: number;
  /** The span without what no pupil could follow; apart from each other, never empty. */
  readonly followed: readonly Span[];
  /** Whole minutes of it, rounded to the nearest; at least one. */
  readonly minutes: number;
  /** Somebody is still there and the lesson is not over: nobody has left yet. */
  readonly goesOn: boolean;
};

/**
 * The lesson between the first and the last moment at which anybody was seen in any report, the
 * teacher too: nobody is late because the room opened late, nobody left early because it was closed.
 * A recorded outage does not count for as long as fewer than half of the pupils who were seen are
 * connected; once the class has moved to another room, the lesson goes on whatever the official one
 * does. Of tools that count minutes without times, the longest presence stands for the meeting.
 */
export function measuredSpan(
  reports: readonly TimedReport[],
  timelines: ReadonlyMap<string, Timeline>,
  lesson: LessonSpan,
  outages: readonly Interval[],
): Measured {
  const whole = secondsOfLesson(lesson);
  const everybody = reports.flatMap(({ participants }) => participants);
  const seen = mergeSpans(
    clipSpans(
      everybody.flatMap(({ intervals }) => intervals.map(spanOf)),
      whole,
    ),
  );
  const span = { from: seen[0]?.from ?? whole.from, to: seen.at(-1)?.to ?? whole.to };
  const holes = spansWithout(clipSpans(mergeSpans(outages.map(spanOf)), span), attended(timelines));
  const left = spansWithout([span], holes);
  const followed = left.length === 0 ? [span] : left;
  const counted = everybody.flatMap((one) =>
    one.intervals.length === 0 ? (one.minutes ?? []) : [],
  );
  const longest = Math.min(Math.max(0, ...counted), (whole.to - whole.from) / MINUTE);
  const timed = seen.length > 0 || counted.length === 0 ? secondsIn(followed) / MINUTE : 0;
  return {
    span,
    begun: begunBy(reports, span.from),
    followed,
    minutes: Math.max(1, Math.round(Math.max(timed, longest))),
    goesOn: everybody.some(({ there }) => there === true) && span.to < whole.to,
  };
}

/**
 * Whole minutes that a pupil was there, rounded to the nearest and never more than are measured;
 * undefined where no report knows any. Where a tool says that a reconnection was inside a span, its
 * count holds. Minutes without times cannot be placed beside others: they are not added up, the
 * pupil was there for the largest count at least.
 */
export function minutesThere(
  { spans, sightings }: Timeline,
  { followed, minutes }: Measured,
): number | undefined {
  const timed = sightings.filter((sighting) => sighting.spans.length > 0);
  const counted = sightings.flatMap((sighting) =>
    sighting.spans.length === 0 ? (sighting.minutes ?? []) : [],
  );
  if (timed.length === 0 && counted.length === 0) return undefined;
  const sum = timed.reduce((known, sighting) => {
    const seconds = secondsIn(spansInside(sighting.spans, followed));
    return known + Math.min(seconds, (sighting.minutes ?? Number.POSITIVE_INFINITY) * MINUTE);
  }, 0);
  const united = secondsIn(spansInside(spans.map(spanOf), followed));
  const most = Math.max(Math.min(united, sum) / MINUTE, ...counted);
  return Math.min(minutes, Math.round(most));
}

/** The latest second that a moment of a report can mean. */
export function latestOf(moment: number, precision: Precision): number {
  return precision === 'minute' ? moment + REST_OF_MINUTE : moment;
}

/** Who was there before the lesson was there when it began, to the second. */
function begunBy(reports: readonly TimedReport[], first: number): number {
  const opening = reports.flatMap(({ precision, participants }) =>
    participants
      .flatMap(({ intervals }) => intervals.map(spanOf))
      .filter(({ from, to }) => from <= first && first < to)
      .map(({ from }) => Math.max(first, latestOf(from, precision))),
  );
  return opening.length === 0 ? first : Math.min(...opening);
}

/** When at least half of the pupils who were seen at all are connected. */
function attended(timelines: ReadonlyMap<string, Timeline>): readonly Span[] {
  const lines = [...timelines.values()].filter(({ spans }) => spans.length > 0);
  const moments = lines
    .flatMap(({ spans }) => spans.map(spanOf))
    .flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ])
    .sort((one, other) => one.at - other.at || other.step - one.step);
  const spans: Span[] = [];
  let connected = 0;
  for (const [place, { at, step }] of moments.entries()) {
    connected += step;
    const next = moments[place + 1]?.at ?? at;
    if (connected * 2 >= lines.length && at < next) spans.push({ from: at, to: next });
  }
  return mergeSpans(spans);
}
