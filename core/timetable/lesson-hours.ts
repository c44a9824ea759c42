import { Temporal } from 'temporal-polyfill';
import type { Half } from './school-year';

const USUAL_MINUTES = 55;

/**
 * Hours (`HH:mm`, local) to offer for a lesson added by hand: the current hour rounded down to
 * five minutes, for 55 minutes, the usual length in a collège; never past midnight.
 */
export function lessonHoursAround(
  now: string,
  timeZone: string,
): { readonly start: string; readonly end: string } {
  const local = Temporal.Instant.from(now).toZonedDateTimeISO(timeZone).toPlainTime();
  const start = local.with({ minute: local.minute - (local.minute % 5), second: 0 });
  const end = start.add({ minutes: USUAL_MINUTES });
  const sameDay = Temporal.PlainTime.compare(end, start) > 0;
  return { start: typed(start), end: sameDay ? typed(end) : '23:59' };
}

/** Minutes from one ISO instant to another, a begun minute counts whole; negative when past. */
export function minutesUntil(from: string, to: string): number {
  const span = Temporal.Instant.from(to).since(Temporal.Instant.from(from));
  return Math.ceil(span.total('minutes'));
}

/**
 * Which half of the day the call of a half-day is called after (ISO instant of its start). By noon
 * and not by the mid-day of the school year: no school begins its morning after noon.
 */
export function halfOfCall(start: string, timeZone: string): Half {
  const { hour } = Temporal.Instant.from(start).toZonedDateTimeISO(timeZone);
  return hour < 12 ? 'morning' : 'afternoon';
}

function typed(time: Temporal.PlainTime): string {
  return time.toString({ smallestUnit: 'minute' });
}
