import { Temporal } from 'temporal-polyfill';

/** A lesson that wants its room watched; ISO instants. */
export type WatchedLesson = { readonly start: string; readonly end: string };

/** What the next probe depends on. */
export type RhythmInput = {
  /** ISO instant. */
  readonly now: string;
  /** ISO instant at which the last probe began (its observation's `at`); null before the first. */
  readonly lastAt: string | null;
  /** The last probe was a first failure (`isFirstFailure`). */
  readonly firstFailure: boolean;
  readonly lessons: readonly WatchedLesson[];
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
 * first failure, never between 21:00 and 6:30 local time. Up to 2 s of jitter is added, except
 * after a failure.
 */
export function nextProbe(input: RhythmInput): string {
  const now = milliseconds(input.now);
  const last = input.lastAt === null ? null : milliseconds(input.lastAt);
  // A last probe that is yet to come: the clock was set back since.
  const due = last === null || last > now ? now : dueAfter(last, input);
  return afterNight(Math.max(now, due), input).toString();
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
  const current = lessons.map((lesson) => {
    const start = milliseconds(lesson.start);
    if (at >= start - RUSH_BEFORE && at < start + RUSH_AFTER) return RUSH_EVERY;
    return at >= start && at < milliseconds(lesson.end) ? LESSON_EVERY : QUIET_EVERY;
  });
  return Math.min(QUIET_EVERY, ...current);
}

function afterNight(due: number, input: RhythmInput): Temporal.Instant {
  const instant = Temporal.Instant.fromEpochMilliseconds(Math.ceil(due));
  const local = instant.toZonedDateTimeISO(input.timeZone);
  const time = local.toPlainTime();
  const late = Temporal.PlainTime.compare(time, EVENING) >= 0;
  if (!late && Temporal.PlainTime.compare(time, MORNING) >= 0) return instant;
  const morning = (late ? local.add({ days: 1 }) : local).withPlainTime(MORNING).toInstant();
  return morning.add({ milliseconds: Math.ceil(input.jitter * LONGEST_JITTER) });
}

function milliseconds(instant: string): number {
  return Temporal.Instant.from(instant).epochMilliseconds;
}
