import { Temporal } from 'temporal-polyfill';
import type { Failure, Result } from '../shared/result';
import { failure, success } from '../shared/result';

/** The span that a lateness is measured in: ISO instants, `start` before `end`. */
export type LessonSpan = { readonly start: string; readonly end: string };

/** `longest`: minutes of the whole lesson, the largest lateness that it can hold. */
export type LatenessError = {
  readonly code: 'lateness-outside-lesson';
  readonly facts: { readonly longest: number };
};

/** Minutes proposed when "now" says nothing about the arrival. */
const USUAL_LATENESS = 5;

/** Whole minutes from the start of the lesson to its end. */
export function lessonMinutes(lesson: LessonSpan): number {
  return minutesLate(lesson, lesson.end);
}

/**
 * Whole minutes from the start of the lesson to an arrival (ISO instant), rounded down. Negative
 * for an instant before the lesson.
 */
export function minutesLate(lesson: LessonSpan, arrivedAt: string): number {
  const elapsed = Temporal.Instant.from(lesson.start).until(Temporal.Instant.from(arrivedAt));
  return Math.floor(elapsed.total('minutes'));
}

/**
 * The arrival of a pupil who came so many minutes late: ISO instant `YYYY-MM-DDTHH:mm:00Z`.
 * Who comes at the start is not late, who comes after the end did not come.
 */
export function arrivalAfter(lesson: LessonSpan, minutes: number): Result<string, LatenessError> {
  const longest = lessonMinutes(lesson);
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > longest) return outside(longest);
  return success(Temporal.Instant.from(lesson.start).add({ minutes }).toString());
}

/**
 * Takes any ISO instant for an arrival and gives it to the minute, in the one form in which two
 * equal arrivals are equal strings. Fails like `arrivalAfter`, and for what is no instant at all.
 */
export function readArrival(lesson: LessonSpan, arrivedAt: string): Result<string, LatenessError> {
  try {
    return arrivalAfter(lesson, minutesLate(lesson, arrivedAt));
  } catch (problem) {
    if (problem instanceof RangeError) return outside(lessonMinutes(lesson));
    throw problem;
  }
}

/**
 * The arrival to propose when a pupil is marked late at `now` (ISO instant). During the lesson it
 * is now, at least one minute after the start. Before the lesson, or when the roll call is caught
 * up afterwards, now is not when the pupil came: five minutes are proposed, in a shorter lesson
 * its end; the teacher types the minutes when they know better.
 */
export function proposeArrival(lesson: LessonSpan, now: string): string {
  const moment = Temporal.Instant.from(now);
  const start = Temporal.Instant.from(lesson.start);
  const running =
    Temporal.Instant.compare(start, moment) < 0 &&
    Temporal.Instant.compare(moment, Temporal.Instant.from(lesson.end)) <= 0;
  const minutes = running
    ? Math.max(1, minutesLate(lesson, now))
    : Math.min(USUAL_LATENESS, lessonMinutes(lesson));
  return start.add({ minutes }).toString();
}

function outside(longest: number): Failure<LatenessError> {
  return failure({ code: 'lateness-outside-lesson', facts: { longest } });
}
