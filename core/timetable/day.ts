import { Temporal } from 'temporal-polyfill';
import { failure, type Result, success } from '../shared/result';
import type { Lesson } from './lesson';
import type { SchoolYear } from './school-year';

/** The date (`YYYY-MM-DD`) of an ISO instant in a time zone. */
export function dateIn(timeZone: string, instant: string): string {
  return Temporal.Instant.from(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString();
}

/** First (included) and last (excluded) ISO instants of a date in a time zone. */
export function boundsOfDate(date: string, timeZone: string): { from: string; to: string } {
  const day = Temporal.PlainDate.from(date);
  return {
    from: day.toZonedDateTime(timeZone).toInstant().toString(),
    to: day.add({ days: 1 }).toZonedDateTime(timeZone).toInstant().toString(),
  };
}

/** Same, for a month `YYYY-MM`. */
export function boundsOfMonth(month: string, timeZone: string): { from: string; to: string } {
  const first = Temporal.PlainYearMonth.from(month).toPlainDate({ day: 1 });
  return {
    from: first.toZonedDateTime(timeZone).toInstant().toString(),
    to: first.add({ months: 1 }).toZonedDateTime(timeZone).toInstant().toString(),
  };
}

/**
 * The instants of a lesson typed as a date and two local hours (`HH:mm`). An hour that a clock
 * change skips is moved forward, one that it doubles is the first of the two (Temporal's
 * `compatible`, which is also RFC 5545's rule).
 */
export function lessonInstants(
  typed: { date: string; start: string; end: string },
  timeZone: string,
): Result<{ start: string; end: string }, 'lesson-bad-times'> {
  try {
    const date = Temporal.PlainDate.from(typed.date, { overflow: 'reject' });
    const [start, end] = [typed.start, typed.end].map((hour) =>
      date.toZonedDateTime({ timeZone, plainTime: Temporal.PlainTime.from(hour) }).toInstant(),
    );
    if (!start || !end || Temporal.Instant.compare(start, end) >= 0) {
      return failure('lesson-bad-times');
    }
    return success({ start: start.toString(), end: end.toString() });
  } catch (error) {
    if (error instanceof RangeError) return failure('lesson-bad-times');
    throw error;
  }
}

/** The lesson that is on, else the next one, else none. Of two that are on, the later started. */
export function currentLesson<L extends Pick<Lesson, 'start' | 'end'>>(
  lessons: readonly L[],
  now: string,
): L | undefined {
  const instant = Temporal.Instant.from(now).epochMilliseconds;
  const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
  const inOrder = [...lessons].sort((a, b) => at(a.start) - at(b.start));
  return (
    inOrder.findLast((lesson) => at(lesson.start) <= instant && instant < at(lesson.end)) ??
    inOrder.find((lesson) => at(lesson.start) > instant)
  );
}

/** The first of the lessons that has a moment in common with a span (ISO instants). */
export function overlappingLesson<L extends Pick<Lesson, 'start' | 'end'>>(
  lessons: readonly L[],
  span: Pick<Lesson, 'start' | 'end'>,
): L | undefined {
  const at = (iso: string) => Temporal.Instant.from(iso).epochMilliseconds;
  return lessons.find(
    (lesson) => at(lesson.start) < at(span.end) && at(span.start) < at(lesson.end),
  );
}

/** The school year that a date falls in: 1 September to 31 August, as the calendar of France. */
export function schoolYearOf(date: string, timeZone: string): Omit<SchoolYear, 'id'> {
  const { year, month } = Temporal.PlainDate.from(date);
  const first = month >= 9 ? year : year - 1;
  return {
    label: `${first}-${first + 1}`,
    start: `${first}-09-01`,
    end: `${first + 1}-08-31`,
    timeZone,
  };
}
