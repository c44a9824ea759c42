import { Temporal } from 'temporal-polyfill';

/** The bounds of a lesson, and where its local times are. */
export type ReportLesson = {
  /** ISO instants. */
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
};

/** A day of the calendar, `month` from 1. */
export type CalendarDay = { readonly year: number; readonly month: number; readonly day: number };

/** An hour of the day; seconds are 0 where they are not written. */
export type TimeOfDay = { readonly hour: number; readonly minute: number; readonly second: number };

/** Turns local times of a report into seconds since 1970. */
export type LessonClock = {
  /** Seconds since 1970. */
  readonly start: number;
  readonly end: number;
  /** The day on which the lesson begins. */
  readonly day: CalendarDay;
  /**
   * The instants of a local time: two in the hour that a clock change doubles, the first one
   * earlier; in the hour that it skips, the time moved forward.
   */
  readonly instantsOf: (day: CalendarDay, time: TimeOfDay) => readonly number[];
};

/** The clock of a lesson; `timeZone`: of the report's times, where they are not the lesson's. */
export function lessonClock(lesson: ReportLesson, timeZone = lesson.timeZone): LessonClock {
  const start = Temporal.Instant.from(lesson.start);
  const { year, month, day } = start.toZonedDateTimeISO(timeZone);
  // A report has the same minutes many times, and asking a zone is slow.
  const minutes = new Map<string, readonly number[]>();
  return {
    start: secondsOf(start),
    end: secondsOf(Temporal.Instant.from(lesson.end)),
    day: { year, month, day },
    instantsOf: (on, { hour, minute, second }) => {
      const key = [on.year, on.month, on.day, hour, minute].join(' ');
      const known = minutes.get(key) ?? minuteInstants({ ...on, hour, minute }, timeZone);
      minutes.set(key, known);
      return known.map((seconds) => seconds + second);
    },
  };
}

function minuteInstants(
  local: CalendarDay & { readonly hour: number; readonly minute: number },
  timeZone: string,
): readonly number[] {
  const moment = Temporal.PlainDateTime.from(local);
  const earlier = moment.toZonedDateTime(timeZone, { disambiguation: 'compatible' });
  const later = moment.toZonedDateTime(timeZone, { disambiguation: 'later' });
  const instants = [secondsOf(earlier.toInstant()), secondsOf(later.toInstant())];
  return [...new Set(instants)];
}

function secondsOf(instant: Temporal.Instant): number {
  return Math.floor(instant.epochMilliseconds / 1000);
}

/** The day so many days later, or earlier. */
export function shiftDay({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const shifted = Temporal.PlainDate.from({ year, month, day }).add({ days });
  return { year: shifted.year, month: shifted.month, day: shifted.day };
}

/** An ISO instant to the second. */
export function isoOf(seconds: number): string {
  return new Date(seconds * 1000).toISOString().replace('.000', '');
}
