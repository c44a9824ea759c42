import { formatShortDate } from '../../core/strings/format-time';
import { dateIn } from '../../core/timetable/day';

const clocks = new Map<string, Intl.DateTimeFormat>();

/** An ISO instant to the second: `08:02:13`. */
export function paperClock(instant: string, timeZone: string): string {
  const clock =
    clocks.get(timeZone) ??
    new Intl.DateTimeFormat('fr-FR', {
      hour: '2-digit',
      minute: '2-digit',
      second: '2-digit',
      hourCycle: 'h23',
      timeZone,
    });
  clocks.set(timeZone, clock);
  return clock.format(new Date(instant));
}

/** The same with its date where it is not that of the page: `23/11/2026 08:02:13`. */
export function paperMoment(instant: string, timeZone: string, dateOfPage: string): string {
  const date = dateIn(timeZone, instant);
  const clock = paperClock(instant, timeZone);
  return date === dateOfPage ? clock : `${formatShortDate(date, 'fr')} ${clock}`;
}

/** How far the clocks of a time zone are from UTC at an instant: `UTC+01:00`. */
export function offsetOf(instant: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat('fr-FR', {
    timeZone,
    timeZoneName: 'longOffset',
  }).formatToParts(new Date(instant));
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? '';
}
