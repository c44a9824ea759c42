import ICAL from 'ical.js';
import { Temporal } from 'temporal-polyfill';
import { decodeEntities } from '../files/entities';
import { epochOf, type IcsMoment, type MomentReader } from './ics-moment';
import type { IcsComponent, IcsProperty } from './read-ics';

/** When an event takes place: on whole days, both included, or at hours of a clock. */
type EventTime =
  | { readonly kind: 'days'; readonly first: string; readonly last: string }
  | {
      readonly kind: 'hours';
      readonly start: IcsMoment;
      /** The start in milliseconds since 1970, and how many the event lasts. */
      readonly epoch: number;
      readonly milliseconds: number;
    };

/** One event of a calendar file, its texts without escapes and entities. */
export type CalendarEvent = {
  /** As the file has it; empty when it has none. */
  readonly uid: string;
  readonly sequence: number;
  readonly title: string;
  readonly description: string;
  readonly location: string;
  readonly categories: readonly string[];
  readonly cancelled: boolean;
  readonly time: EventTime;
  /** The rule as jCal has it (RFC 5545 allows one); absent for an event that does not recur. */
  readonly rule?: unknown;
  /** Single occurrences that are added or left out. */
  readonly added: readonly (Temporal.PlainDate | IcsMoment)[];
  readonly leftOut: readonly (Temporal.PlainDate | IcsMoment)[];
  /** Which occurrence of the recurring event of the same UID this one replaces. */
  readonly replaces?: Temporal.PlainDate | IcsMoment;
};

const DAY = 86_400_000;
/** Nothing lasts longer; what says so would end after the last year that there is. */
const LONGEST = 400 * DAY;
/** Of an event: those of courses come first. */
const MOST_CATEGORIES = 20;

/** Reads a `VEVENT`; undefined when it does not say when, or ends before it starts. */
export function readEvent(
  component: IcsComponent,
  moments: MomentReader,
  timeZone: string,
): CalendarEvent | undefined {
  const time = readTime(component, moments, timeZone);
  if (time === undefined) return undefined;
  const replaces = moments.read(first(component, 'recurrence-id'));
  const rule = first(component, 'rrule')?.values[0];
  const sequence = Number(first(component, 'sequence')?.values[0] ?? 0);
  return {
    uid: textOf(component, 'uid').trim(),
    sequence,
    title: textOf(component, 'summary'),
    description: textOf(component, 'description'),
    location: textOf(component, 'location'),
    categories: all(component, 'categories')
      .flatMap(({ values }) => values)
      .slice(0, MOST_CATEGORIES)
      .map(asText),
    cancelled: textOf(component, 'status').toUpperCase() === 'CANCELLED',
    time,
    added: all(component, 'rdate').flatMap(moments.readAll),
    leftOut: all(component, 'exdate').flatMap(moments.readAll),
    ...(rule !== undefined && { rule }),
    ...(replaces !== undefined && { replaces }),
  };
}

function readTime(
  component: IcsComponent,
  moments: MomentReader,
  timeZone: string,
): EventTime | undefined {
  const start = moments.read(first(component, 'dtstart'));
  if (start === undefined) return undefined;
  const end = moments.read(first(component, 'dtend'));
  const lasting = readDuration(first(component, 'duration'));
  if (start instanceof Temporal.PlainDate) {
    const days = end instanceof Temporal.PlainDate ? start.until(end).days : (lasting ?? 0) / DAY;
    return daysFrom(start, days);
  }
  const from = epochOf(start);
  const milliseconds = end && !(end instanceof Temporal.PlainDate) ? epochOf(end) - from : lasting;
  if (milliseconds === undefined || milliseconds <= 0) return undefined;
  return (
    midnightToMidnight(from, milliseconds, timeZone) ?? {
      kind: 'hours',
      start,
      epoch: from,
      milliseconds,
    }
  );
}

/** The calendar of holidays writes its days as instants: midnight in Paris (domain facts, §5). */
function midnightToMidnight(
  from: number,
  milliseconds: number,
  timeZone: string,
): EventTime | undefined {
  // The day on which the clocks go forward has 23 hours.
  if (milliseconds < DAY - 3_600_000) return undefined;
  const [start, end] = [from, from + milliseconds].map((epoch) =>
    Temporal.Instant.fromEpochMilliseconds(epoch).toZonedDateTimeISO(timeZone).toPlainDateTime(),
  );
  if (start === undefined || end === undefined) return undefined;
  const atMidnight = [start, end].every((local) => local.toPlainTime().equals('00:00'));
  return atMidnight
    ? daysFrom(start.toPlainDate(), start.until(end, { largestUnit: 'days' }).days)
    : undefined;
}

/** An end that is not after the start is read as the end of the first day. */
function daysFrom(date: Temporal.PlainDate, days: number): EventTime {
  const last = date.add({ days: Math.max(0, Math.ceil(days) - 1) });
  return { kind: 'days', first: date.toString(), last: last.toString() };
}

/** In milliseconds; undefined for one that nothing has. */
function readDuration(property: IcsProperty | undefined): number | undefined {
  if (property === undefined) return undefined;
  try {
    const lasting = ICAL.Duration.fromString(String(property.values[0])).toSeconds() * 1000;
    return lasting <= LONGEST ? lasting : undefined;
  } catch {
    return undefined;
  }
}

function textOf(component: IcsComponent, name: string): string {
  return asText(first(component, name)?.values[0] ?? '');
}

/**
 * PRONOTE writes `&amp\;`: HTML's entities within iCalendar's escapes. No letter has more marks than
 * are left to it here: putting thousands in order takes the square of their number.
 */
function asText(value: unknown): string {
  return decodeEntities(String(value)).replace(/(\p{M}{8})\p{M}+/gu, '$1');
}

function first(component: IcsComponent, name: string): IcsProperty | undefined {
  return component.get(name)?.[0];
}

function all(component: IcsComponent, name: string): readonly IcsProperty[] {
  return component.get(name) ?? [];
}
