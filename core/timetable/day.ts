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

/** Same, for days `YYYY-MM-DD`, both included. */
export function boundsOfDays(
  days: { readonly from: string; readonly to: string },
  timeZone: string,
): { from: string; to: string } {
  return { from: boundsOfDate(days.from, timeZone).from, to: boundsOfDate(days.to, timeZone).to };
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

/**
 * The lesson that is on, else the next one, else none. Of two that are on, the later started.
 * Nothing is expected of a cancelled one.
 */
export function currentLesson<L extends Timed>(lessons: readonly L[], now: string): L | undefined {
  const at = instantOf(now);
  const on = plannedInOrder(lessons).findLast(
    (lesson) => instantOf(lesson.start) <= at && at < instantOf(lesson.end),
  );
  return on ?? nextLesson(lessons, now);
}

/** The first planned lesson that starts after an instant, whatever its day. */
export function nextLesson<L extends Timed>(lessons: readonly L[], now: string): L | undefined {
  return plannedInOrder(lessons).find((lesson) => instantOf(lesson.start) > instantOf(now));
}

/** The first planned lesson that has a moment in common with a span (ISO instants). */
export function overlappingLesson<L extends Timed>(
  lessons: readonly L[],
  span: Pick<Lesson, 'start' | 'end'>,
): L | undefined {
  return lessons.find(
    ({ status, start, end }) =>
      status === 'planned' &&
      instantOf(start) < instantOf(span.end) &&
      instantOf(span.start) < instantOf(end),
  );
}

type Timed = Pick<Lesson, 'start' | 'end' | 'status'>;

function plannedInOrder<L extends Timed>(lessons: readonly L[]): readonly L[] {
  return lessons
    .filter(({ status }) => status === 'planned')
    .sort((a, b) => instantOf(a.start) - instantOf(b.start));
}

function instantOf(iso: string): number {
  return Temporal.Instant.from(iso).epochMilliseconds;
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
