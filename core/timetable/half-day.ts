import { Temporal } from 'temporal-polyfill';
import { closedOn } from './closed-days';
import type { Lesson } from './lesson';
import type { Half, SchoolCalendar, WeekHalf } from './school-year';
import { shiftDate } from './shift-date';
import type { Weekday } from './slot';

/** The time zone of a school year that does not say. */
const USUAL_TIME_ZONE = 'Europe/Paris';

/** `HH:mm` at which the afternoon begins, when the school year does not say. */
export const USUAL_MIDDAY = '13:00';

/** The half-days with class, when the school year does not say: those of most collèges. */
export const USUAL_OPEN_HALF_DAYS: readonly WeekHalf[] = [
  ...([1, 2, 3, 4, 5] as const).flatMap(
    (weekday) => [`${weekday}-morning`, `${weekday}-afternoon`] as const,
  ),
  '6-morning',
];

/** The part of a span that lies in one half-day. */
export type HalfDayPart = {
  /** `YYYY-MM-DD`, local. */
  readonly date: string;
  readonly half: Half;
  /** Elapsed minutes, more than 0; not whole when the span is not. */
  readonly minutes: number;
};

/** A half-day with class; `key` is date and half, `2026-11-23 morning`. */
export type OpenHalfDay = { readonly key: string; readonly date: string; readonly half: Half };

/** A local day in epoch milliseconds; `to` is the next midnight, excluded. */
type DayBounds = {
  readonly date: string;
  readonly from: number;
  readonly noon: number;
  readonly to: number;
};

const DAY_IN_UTC = 86_400_000;

/**
 * The parts of spans of instants by local date and half, in order: cut at the mid-day and at
 * midnight. Minutes are those that elapse, so that a span over a clock change has as many as it
 * lasts; their sum is the length of the span. A span that does not last has no part. The bounds of
 * a day are found once, however many lessons it has.
 */
export function halfDayCutter(
  calendar: Pick<SchoolCalendar, 'timeZone' | 'midday'>,
): (span: Pick<Lesson, 'start' | 'end'>) => readonly HalfDayPart[] {
  const dayAt = dayFinder(calendar);
  return (span) => {
    const end = Date.parse(span.end);
    let from = Date.parse(span.start);
    const parts: HalfDayPart[] = [];
    while (from < end) {
      const day = dayAt(from);
      const half = from < day.noon ? 'morning' : 'afternoon';
      const to = Math.min(end, half === 'morning' ? day.noon : day.to);
      parts.push({ date: day.date, half, minutes: (to - from) / 60_000 });
      from = to;
    }
    return parts;
  };
}

function dayFinder(
  calendar: Pick<SchoolCalendar, 'timeZone' | 'midday'>,
): (milliseconds: number) => DayBounds {
  const timeZone = calendar.timeZone ?? USUAL_TIME_ZONE;
  const midday = Temporal.PlainTime.from(calendar.midday ?? USUAL_MIDDAY);
  // A day of a time zone lies in two or three days of UTC.
  const known = new Map<number, DayBounds[]>();
  return (milliseconds) => {
    const ofUtc = known.get(Math.floor(milliseconds / DAY_IN_UTC)) ?? [];
    known.set(Math.floor(milliseconds / DAY_IN_UTC), ofUtc);
    const found = ofUtc.find(({ from, to }) => from <= milliseconds && milliseconds < to);
    if (found !== undefined) return found;
    const instant = Temporal.Instant.fromEpochMilliseconds(milliseconds);
    const date = instant.toZonedDateTimeISO(timeZone).toPlainDate();
    const day = {
      date: date.toString(),
      from: date.toZonedDateTime(timeZone).epochMilliseconds,
      noon: date.toZonedDateTime({ timeZone, plainTime: midday }).epochMilliseconds,
      to: date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds,
    };
    ofUtc.push(day);
    return day;
  };
}

/**
 * Whether there is class in a half-day (`date`: `YYYY-MM-DD`): inside the school year, among the
 * half-days that are open each week, neither in the holidays nor on a public holiday.
 */
export function isOpenHalfDay(calendar: SchoolCalendar, date: string, half: Half): boolean {
  if (date < calendar.start || calendar.end < date) return false;
  const open = calendar.openHalfDays ?? USUAL_OPEN_HALF_DAYS;
  return open.includes(`${weekdayOf(date)}-${half}`) && closedOn(calendar, date) === null;
}

/** The half-days with class from a day to another (`YYYY-MM-DD`, both included), in order. */
export function openHalfDays(
  calendar: SchoolCalendar,
  from: string,
  to: string,
): readonly OpenHalfDay[] {
  const open: OpenHalfDay[] = [];
  for (let date = from; date <= to; date = shiftDate(date, 1)) {
    for (const half of ['morning', 'afternoon'] as const) {
      if (isOpenHalfDay(calendar, date, half)) open.push({ key: `${date} ${half}`, date, half });
    }
  }
  return open;
}

function weekdayOf(date: string): Weekday {
  return (new Date(`${date}T00:00:00Z`).getUTCDay() || 7) as Weekday;
}
