import { Temporal } from 'temporal-polyfill';
import type { HistoryView, ObservedService } from '../contract/watch-views';
import { boundsOfDate } from '../timetable/day';
import { shiftDate } from '../timetable/shift-date';
import type { ObservedSpan } from './journal-fact';
import { VERDICTS, type Verdict } from './observation';
import { clipSpans, millisecondsOf } from './spans';

/** The hours of the chart, on the school's clock: those in which lessons may stand. */
export const CHART_HOURS = { from: '06:30', to: '21:00' } as const;

/** A span on the axis of its day: 0 is the first hour of the chart, 1 the last. */
export type ChartMark = {
  readonly span: ObservedSpan;
  readonly from: number;
  readonly to: number;
};

/** One day of a history. */
export type HistoryDay = {
  /** `YYYY-MM-DD` */
  readonly date: string;
  /** Of the whole day, in order. */
  readonly spans: readonly ObservedSpan[];
  /** What of them falls into the hours of the chart. */
  readonly marks: readonly ChartMark[];
};

/** The days of a history, each with its spans; a span over midnight is in both. */
export function historyDays(
  view: Pick<HistoryView, 'from' | 'to' | 'timeZone' | 'spans'>,
): readonly HistoryDay[] {
  const days: HistoryDay[] = [];
  for (let date = view.from; date <= view.to; date = shiftDate(date, 1)) {
    const spans = clipSpans(view.spans, boundsOfDate(date, view.timeZone));
    days.push({ date, spans, marks: marksOf(spans, date, view.timeZone) });
  }
  return days;
}

/** How long a service was seen in a state, and in how many spans. */
export type VerdictTotal = {
  readonly verdict: Verdict;
  readonly milliseconds: number;
  readonly spans: number;
};

/** How long a service was seen in each state, in the order of `VERDICTS`, and in all. */
export function historyTotals(spans: readonly ObservedSpan[]): {
  readonly observed: number;
  readonly totals: readonly VerdictTotal[];
} {
  const totals = VERDICTS.flatMap((verdict) => {
    const own = spans.filter((span) => span.verdict === verdict);
    if (own.length === 0) return [];
    const milliseconds = own.reduce((sum, span) => sum + lengthOf(span), 0);
    return [{ verdict, milliseconds, spans: own.length }];
  });
  return { observed: totals.reduce((sum, { milliseconds }) => sum + milliseconds, 0), totals };
}

/** Milliseconds between the first and the last look of a span; 0 of a single one. */
export function lengthOf(span: Pick<ObservedSpan, 'from' | 'to'>): number {
  return millisecondsOf(span.to) - millisecondsOf(span.from);
}

/** Monday (`YYYY-MM-DD`) of the week of a date. */
export function mondayOf(date: string): string {
  const day = Temporal.PlainDate.from(date);
  return day.subtract({ days: day.dayOfWeek - 1 }).toString();
}

/**
 * What a reader recognises of each service, by its key: the host, with as much of the address and
 * of the expected text as it takes to tell two services of one host apart.
 */
export function serviceNames(services: readonly ObservedService[]): ReadonlyMap<string, string> {
  const hosts = services.map(({ host }) => host);
  return new Map(
    services.map(({ service, host }) => {
      const alone = hosts.indexOf(host) === hosts.lastIndexOf(host);
      // `WatchedService.key` is a kind, an address, and the expected text where there is one.
      return [service, alone ? host : service.replace(/^\S+ (https?:\/\/)?/, '')];
    }),
  );
}

function marksOf(
  spans: readonly ObservedSpan[],
  date: string,
  timeZone: string,
): readonly ChartMark[] {
  const at = (hour: string) =>
    Temporal.PlainDate.from(date)
      .toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(hour) })
      .toInstant();
  const bounds = { from: at(CHART_HOURS.from), to: at(CHART_HOURS.to) };
  const [first, last] = [bounds.from.epochMilliseconds, bounds.to.epochMilliseconds];
  const place = (instant: string) => (millisecondsOf(instant) - first) / (last - first);
  return clipSpans(spans, { from: bounds.from.toString(), to: bounds.to.toString() }).map(
    (span) => ({ span, from: place(span.from), to: place(span.to) }),
  );
}
