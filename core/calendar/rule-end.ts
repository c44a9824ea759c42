import type { Temporal } from 'temporal-polyfill';
import { readLocalTime } from './ics-local-time';

/**
 * The last instant (milliseconds since 1970) of a recurrence rule as jCal has it: its `UNTIL`, a day
 * counting to its end; infinity without one, or with one that cannot be read.
 * @param epochOf The instant of a local time on the clock of the rule.
 */
export function ruleEnd(jcal: unknown, epochOf: (local: Temporal.PlainDateTime) => number): number {
  const until = typeof jcal === 'object' && jcal !== null && 'until' in jcal && jcal.until;
  const read = until ? readLocalTime(until) : undefined;
  if (read === undefined) return Number.POSITIVE_INFINITY;
  if (read.utc && read.local) return read.local.toZonedDateTime('UTC').epochMilliseconds;
  return epochOf(read.local ?? read.date.toPlainDateTime('23:59:59'));
}
