import { Temporal } from 'temporal-polyfill';
import { type LocalMoment, localMoment } from './local-moment';

const DAY = 86_400_000;

/**
 * `localMoment` of one time zone for documents of a million lines: the zone is asked once for each
 * day of UTC, and for each instant only of the few days in which its clocks change.
 */
export function localClock(timeZone: string): (instant: string) => LocalMoment {
  const offsets = new Map<string, number | null>();
  return (instant) => {
    const day = instant.slice(0, 10);
    let offset = offsets.get(day);
    if (offset === undefined) {
      offset = offsetOf(day, timeZone);
      offsets.set(day, offset);
    }
    if (offset === null || !instant.endsWith('Z')) return localMoment(instant, timeZone);
    const local = new Date(Date.parse(instant) + offset).toISOString();
    return { date: local.slice(0, 10), time: local.slice(11, 16) };
  };
}

/** Milliseconds from UTC to the zone all over a day of UTC; null: they are not the same all over. */
function offsetOf(day: string, timeZone: string): number | null {
  const start = Temporal.Instant.from(`${day}T00:00:00Z`);
  const [first, last] = [start, start.add({ milliseconds: DAY })].map(
    (instant) => instant.toZonedDateTimeISO(timeZone).offsetNanoseconds / 1_000_000,
  );
  return first !== undefined && first === last ? first : null;
}
