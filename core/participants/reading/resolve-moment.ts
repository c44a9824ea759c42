import { type DateOrder, dayIn, daysApart } from './date-order';
import { type CalendarDay, type LessonClock, shiftDay } from './lesson-clock';
import type { WrittenMoment } from './read-moment';

/** A time without a date is of the lesson's day, or of the next one when only that is near the lesson. */
const NEAR_SECONDS = 3 * 3600;

/** How the moments of one report become instants. */
export type MomentRules = {
  readonly clock: LessonClock;
  readonly order: DateOrder;
  /** The day of the times without a date, where the report says it once for all. */
  readonly day?: CalendarDay;
};

/** The instants that a moment may be, in seconds, the likeliest first; none: no such day. */
export function instantsOf(
  moment: WrittenMoment,
  { clock, order, day }: MomentRules,
): readonly number[] {
  if (!moment.date) return nearLesson(moment, clock, day ?? clock.day);
  const found = dayIn(moment.date, order);
  return found ? instantsOn(found, moment, clock) : [];
}

/**
 * The instants of a span: of the moments that may be meant those whose end comes after the
 * beginning. Without dates, an end that comes before is one of the next day.
 */
export function spanOf(
  joined: WrittenMoment,
  left: WrittenMoment,
  rules: MomentRules,
): { readonly from: number; readonly to: number } | undefined {
  const froms = instantsOf(joined, rules);
  const tos = instantsOf(left, rules);
  for (const from of froms) {
    const to = tos.find((instant) => instant >= from);
    if (to !== undefined) return { from, to };
  }
  const [from] = froms;
  if (from === undefined || joined.date || left.date) return undefined;
  const next = tos.map((instant) => instant + 86_400).find((instant) => instant > from);
  return next === undefined || next - from > 43_200 ? undefined : { from, to: next };
}

function instantsOn(
  day: CalendarDay,
  moment: WrittenMoment,
  clock: LessonClock,
): readonly number[] {
  if (moment.offset !== undefined) {
    const { hour, minute, second } = moment.time;
    const utc = Date.UTC(day.year, day.month - 1, day.day, hour, minute, second) / 1000;
    return [utc - moment.offset];
  }
  const instants = clock.instantsOf(day, moment.time);
  // Of an hour that comes twice, the one of the lesson.
  return [...instants].sort((one, other) => distance(one, clock) - distance(other, clock));
}

function nearLesson(
  moment: WrittenMoment,
  clock: LessonClock,
  day: CalendarDay,
): readonly number[] {
  const own = instantsOn(day, moment, clock);
  if (daysApart(day, clock.day) > 0) return own;
  const [at = 0] = own;
  if (distance(at, clock) <= NEAR_SECONDS) return own;
  for (const days of [1, -1]) {
    const other = instantsOn(shiftDay(day, days), moment, clock);
    if (other.some((instant) => distance(instant, clock) <= NEAR_SECONDS)) return other;
  }
  return own;
}

function distance(instant: number, { start, end }: LessonClock): number {
  return Math.max(start - instant, instant - end, 0);
}
