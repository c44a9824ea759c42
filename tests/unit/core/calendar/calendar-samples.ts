import { readFileSync } from 'node:fs';
import type { CalendarFile } from '../../../../core/calendar/calendar-file';
import { parseCalendar } from '../../../../core/calendar/parse-calendar';

const PARIS = { timeZone: 'Europe/Paris' };

export function calendarSample(name: string): CalendarFile {
  return calendarOf(readFileSync(`tests/fixtures/calendars/${name}`));
}

/** The calendar in a content; fails the test when there is none. */
export function calendarOf(
  content: string | Uint8Array,
  school: Parameters<typeof parseCalendar>[1] = PARIS,
): CalendarFile {
  const result = parseCalendar({ name: 'agenda.ics', bytes: bytesOf(content) }, school);
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

/** Why a content gives no calendar; `ok` when it gives one. */
export function calendarRefusal(content: string | Uint8Array): string {
  const result = parseCalendar({ name: 'agenda.ics', bytes: bytesOf(content) }, PARIS);
  return result.ok ? 'ok' : result.error.code;
}

/** A calendar with these lines in it. */
export function ics(...lines: readonly string[]): string {
  return ['BEGIN:VCALENDAR', 'VERSION:2.0', ...lines, 'END:VCALENDAR', ''].join('\r\n');
}

/** An event with these lines in it. */
export function vevent(...lines: readonly string[]): string {
  return ['BEGIN:VEVENT', ...lines, 'END:VEVENT'].join('\r\n');
}

/** The starts of the lessons of a calendar with these lines. */
export function startsOf(...lines: readonly string[]): readonly string[] {
  return calendarOf(ics(...lines)).lessons.map(({ start }) => start);
}

function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === 'string' ? new TextEncoder().encode(content) : content;
}
