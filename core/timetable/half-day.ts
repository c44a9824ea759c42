import { Temporal } from 'temporal-polyfill';
import { closedOn } from './closed-days';
import type { Lesson } from './lesson';
import type { Half, SchoolCalendar, WeekHalf } from './school-year';
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

/**
 * The parts of a span of instants by local date and half, in order: cut at the mid-day and at
 * midnight. Minutes are those that elapse, so that a span over a clock change has as many as it
 * lasts; their sum is the length of the span. A span that does not last has no part.
 */
export function halfDaysOf(
  span: Pick<Lesson, 'start' | 'end'>,
  calendar: Pick<SchoolCalendar, 'timeZone' | 'midday'>,
): readonly HalfDayPart[] {
  const timeZone = calendar.timeZone ?? USUAL_TIME_ZONE;
  const midday = Temporal.PlainTime.from(calendar.midday ?? USUAL_MIDDAY);
  const end = Temporal.Instant.from(span.end).epochMilliseconds;
  let from = Temporal.Instant.from(span.start).epochMilliseconds;
  const parts: HalfDayPart[] = [];
  while (from < end) {
    const date = Temporal.Instant.fromEpochMilliseconds(from)
      .toZonedDateTimeISO(timeZone)
      .toPlainDate();
    const noon = date.toZonedDateTime({ timeZone, plainTime: midday }).epochMilliseconds;
    const half = from < noon ? 'morning' : 'afternoon';
    const midnight = () => date.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
    const to = Math.min(end, half === 'morning' ? noon : midnight());
    parts.push({ date: date.toString(), half, minutes: (to - from) / 60_000 });
    from = to;
  }
  return parts;
}

/**
 * Whether there is class in a half-day (`date`: `YYYY-MM-DD`): inside the school year, among the
 * half-days that are open each week, neither in the holidays nor on a public holiday.
 */
export function isOpenHalfDay(calendar: SchoolCalendar, date: string, half: Half): boolean {
  if (date < calendar.start || calendar.end < date) return false;
  const weekday = Temporal.PlainDate.from(date).dayOfWeek as Weekday;
  const open = calendar.openHalfDays ?? USUAL_OPEN_HALF_DAYS;
  return open.includes(`${weekday}-${half}`) && closedOn(calendar, date) === null;
}
