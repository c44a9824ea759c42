import { Temporal } from 'temporal-polyfill';
import { decodeText, withoutUtf16 } from '../files/decode-text';
import { sniffContent } from '../files/sniff-content';
import { failure, type Result, success } from '../shared/result';
import type { ClosedPeriod } from '../timetable/school-year';
import {
  type CalendarErrorCode,
  type CalendarFile,
  type CalendarLesson,
  type CalendarWarning,
  LARGEST_CALENDAR_BYTES,
} from './calendar-file';
import { calendarKey, withOwnKeys } from './calendar-key';
import { calendarOccurrences, type Occurrence } from './calendar-occurrences';
import { calendarProducer } from './calendar-producer';
import type { TimedEvent } from './expand-event';
import { holidayOf } from './holiday-event';
import { createMomentReader } from './ics-moment';
import { type CalendarEvent, readEvent } from './read-event';
import { readIcs } from './read-ics';
import { readTeaching } from './read-teaching';
import { unfoldLines } from './unfold-lines';

const DAY = 86_400_000;

type Refusal = { readonly code: CalendarErrorCode };

/**
 * Reads a calendar file (iCalendar, RFC 5545) of PRONOTE, HYPERPLANNING, an ENT, a zone of the
 * school holidays or any other program: its lessons in order of start, with keys that stay the same
 * from one export to the next, and the days without class. Addresses and `X-…` properties, which
 * may hold a token or a name, are not read.
 * @param school The time zone (IANA) of times that have none, and the date (`YYYY-MM-DD`) from
 * which recurring events are followed, two years at most; absent: from their own start.
 */
export function parseCalendar(
  file: { readonly name: string; readonly bytes: Uint8Array },
  school: { readonly timeZone: string; readonly from?: string },
): Result<CalendarFile, Refusal> {
  if (file.bytes.length > LARGEST_CALENDAR_BYTES) return failure({ code: 'calendar-too-large' });
  if (sniffContent(file.bytes) !== 'text') return failure({ code: 'calendar-unreadable' });
  const text = decodeText(unfoldLines(withoutUtf16(file.bytes)));
  if (!/^BEGIN:VCALENDAR\s*$/im.test(text)) return failure({ code: 'calendar-unreadable' });
  const read = readIcs(text);
  if (!read.ok) return failure({ code: read.error });
  const { program, zones, cutShort } = read.value;
  const moments = createMomentReader(school.timeZone, zones);
  const events = read.value.events.flatMap(
    (component) => readEvent(component, moments, school.timeZone) ?? [],
  );
  const timed = events.filter(isLessonLong);
  const closed = closedPeriods(events);
  const { occurrences, cut, outdated } = calendarOccurrences(timed, school.from);
  const found = occurrences.map(lessonOf);
  const lessons = withOwnKeys(found);
  if (lessons.length + closed.length === 0) return failure({ code: 'calendar-empty' });
  const holidays = events.filter((event) => holidayOf(event) !== undefined);
  return success({
    producer: calendarProducer(program, events, lessons.length > 0),
    lessons,
    closed,
    warnings: warningsOf({
      'event-unreadable': cutShort + read.value.events.length - events.length,
      'recurrence-cut': cut,
      'all-day-left-out': events.length - timed.length - holidays.length,
      'duplicate-left-out': outdated + found.length - lessons.length,
    }),
  });
}

/** A stay of several days at hours of a clock is no lesson either. */
function isLessonLong(event: CalendarEvent): event is TimedEvent {
  return event.time.kind === 'hours' && event.time.milliseconds < DAY;
}

/** Each once: the file of a zone has them for every académie. */
function closedPeriods(events: readonly CalendarEvent[]): readonly ClosedPeriod[] {
  const periods = events.flatMap((event) => holidayOf(event) ?? []);
  const distinct = new Map(periods.map((period) => [JSON.stringify(period), period]));
  return [...distinct.values()].sort((a, b) => (a.first < b.first ? -1 : 1));
}

function lessonOf({ event, start, end, recurrence }: Occurrence): CalendarLesson {
  const { subject, audience, cancelled, location } = readTeaching(event);
  const key = calendarKey(event.uid, instantOf(start), event.title);
  return {
    key: recurrence === undefined ? key : `${key} ${instantOf(recurrence)}`,
    start: instantOf(start),
    end: instantOf(end),
    subject,
    audience,
    status: cancelled ? 'cancelled' : 'planned',
    ...(location !== undefined && { location }),
  };
}

function instantOf(epoch: number): string {
  return Temporal.Instant.fromEpochMilliseconds(epoch).toString();
}

function warningsOf(counts: Readonly<Record<CalendarWarning['code'], number>>): CalendarWarning[] {
  const codes = Object.keys(counts) as CalendarWarning['code'][];
  return codes
    .filter((code) => counts[code] > 0)
    .map((code) => ({ code, facts: { count: counts[code] } }));
}
