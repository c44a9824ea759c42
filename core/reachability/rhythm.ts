import { Temporal } from 'temporal-polyfill';
import { assertNever } from '../shared/assert-never';

/**
 * A lesson that wants a service looked at; ISO instants. `rush`: closely around its start, then every
 * minute; `minute`: every minute; `once`: when the rush begins, and quietly otherwise.
 */
export type WatchedLesson = {
  readonly start: string;
  readonly end: string;
  readonly pace: 'rush' | 'minute' | 'once';
};

/** What the next probe depends on. */
export type RhythmInput = {
  /** ISO instant. */
  readonly now: string;
  /** ISO instant at which the last probe began (its observation's `at`); null before the first. */
  readonly lastAt: string | null;
  /** The last probe was a first failure (`isFirstFailure`). */
  readonly firstFailure: boolean;
  readonly lessons: readonly WatchedLesson[];
  /** The day of `now` has no class: nothing is asked before the next morning. */
  readonly closed: boolean;
  /** IANA name, the school year's. */
  readonly timeZone: string;
  /** A random number from 0 to 1 (1 excluded), so that classes do not knock all at once. */
  readonly jitter: number;
};

// All in milliseconds (DESIGN §6, "Rhythm").
const SECOND = 1000;
const MINUTE = 60 * SECOND;
const RUSH_EVERY = 30 * SECOND;
const LESSON_EVERY = MINUTE;
const QUIET_EVERY = 15 * MINUTE;
const AFTER_FIRST_FAILURE = 5 * SECOND;
const LONGEST_JITTER = 2 * SECOND;
const RUSH_BEFORE = 5 * MINUTE;
const RUSH_AFTER = 10 * MINUTE;

const EVENING = Temporal.PlainTime.from('21:00');
const MORNING = Temporal.PlainTime.from('06:30');

/**
 * When the next probe is due, as an ISO instant that is `now` or later: every 30 s from 5 min before
 * a lesson to 10 min after its start, every 60 s until its end, every 15 min otherwise, 5 s after a
 * first failure, never between 21:00 and 6:30 local time nor on a day without class. Up to 2 s of jitter is added, except
 * after a failure.
 */
export function nextProbe(input: RhythmInput): string {
  const now = milliseconds(input.now);
  const last = input.lastAt === null ? null : milliseconds(input.lastAt);
  // A last probe that is yet to come: the clock was set back since.
  const due = last === null || last > now ? now : dueAfter(last, input);
  return input.closed
    ? nextMorning(now, input).toString()
    : afterNight(Math.max(now, due), input).toString();
}

/** The span of a lesson in which one means to look; epoch milliseconds, the end excluded. */
export function watchedSpan(lesson: Pick<WatchedLesson, 'start' | 'end'>): {
  readonly from: number;
  readonly to: number;
} {
  return { from: milliseconds(lesson.start) - RUSH_BEFORE, to: milliseconds(lesson.end) };
}

/** Whether an instant (epoch milliseconds) lies in the `watchedSpan` of a lesson. */
export function isWatchedAt(lesson: Pick<WatchedLesson, 'start' | 'end'>, at: number): boolean {
  const { from, to } = watchedSpan(lesson);
  return from <= at && at < to;
}

/**
 * Milliseconds after a look at `at` (ISO instant) beyond which the service counts as not observed in
 * between: one look may be lost.
 */
export function mostGapAfter(at: string, lessons: readonly WatchedLesson[]): number {
  return 2 * interval(milliseconds(at), lessons) + MINUTE;
}

function dueAfter(last: number, input: RhythmInput): number {
  if (input.firstFailure) return last + AFTER_FIRST_FAILURE;
  const regular = last + interval(last, input.lessons);
  const rushes = input.lessons
    .map((lesson) => milliseconds(lesson.start) - RUSH_BEFORE)
    .filter((rush) => rush > last);
  return Math.min(regular, ...rushes) + input.jitter * LONGEST_JITTER;
}

function interval(at: number, lessons: readonly WatchedLesson[]): number {
  return Math.min(QUIET_EVERY, ...lessons.map((lesson) => intervalIn(lesson, at)));
}

function intervalIn(lesson: WatchedLesson, at: number): number {
  const start = milliseconds(lesson.start);
  const end = milliseconds(lesson.end);
  const begun = at >= start - RUSH_BEFORE;
  switch (lesson.pace) {
    case 'rush':
      if (begun && at < start + RUSH_AFTER) return RUSH_EVERY;
      return begun && at < end ? LESSON_EVERY : QUIET_EVERY;
    case 'minute':
      return begun && at < end ? LESSON_EVERY : QUIET_EVERY;
    case 'once':
      return QUIET_EVERY;
    default:
      return assertNever(lesson.pace);
  }
}

function afterNight(due: number, input: RhythmInput): Temporal.Instant {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.ceil(due));
  const local = instant.toZonedDateTimeISO(input.timeZone);
  const time = local.toPlainTime();
  const late = Temporal.PlainTime.compare(time, EVENING) >= 0;
  if (!late && Temporal.PlainTime.compare(time, MORNING) >= 0) return instant;
  return morningOf(late ? local.add({ days: 1 }) : local, input.jitter);
}

function nextMorning(now: number, input: RhythmInput): Temporal.Instant {
  const local = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO(input.timeZone);
  return morningOf(local.add({ days: 1 }), input.jitter);
}

function morningOf(day: Temporal.ZonedDateTime, jitter: number): Temporal.Instant {
  return day
    .withPlainTime(MORNING)
    .toInstant()
    .add({ milliseconds: Math.ceil(jitter * LONGEST_JITTER) });
}

function milliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
