import type { Failure, Result } from '../shared/result';
import { failure, success } from '../shared/result';
import {
  fitsInside,
  type LessonSpan,
  lessonMinutes,
  proposeMinutes,
  shiftInstant,
  wholeMinutes,
} from './lesson-span';

/** `longest`: the most minutes before the end at which this pupil can have left. */
export type LeavingError = {
  readonly code: 'leaving-outside-lesson';
  readonly facts: { readonly longest: number };
};

/**
 * Whole minutes from a leaving (ISO instant) to the end of the lesson, a begun minute counts
 * whole. Negative or zero for an instant after the lesson.
 */
export function minutesEarly(lesson: LessonSpan, leftAt: string): number {
  return 0 - wholeMinutes(lesson.end, leftAt);
}

/**
 * The leaving of a pupil who left so many minutes before the end: ISO instant
 * `YYYY-MM-DDTHH:mm:00Z`. Who leaves at the end is not early, who left before the start was not
 * there.
 */
export function leavingBefore(lesson: LessonSpan, minutes: number): Result<string, LeavingError> {
  return fitsInside(lesson, minutes)
    ? success(shiftInstant(lesson.end, -minutes))
    : outside(lessonMinutes(lesson));
}

/**
 * Takes any ISO instant for a leaving and gives it to the minute, as `readArrival` does for an
 * arrival. Fails like `leavingBefore`, for what is no instant at all, and for a pupil who would
 * have left before arriving (`arrivedAt`, an ISO instant to the minute).
 */
export function readLeaving(
  lesson: LessonSpan,
  leftAt: string,
  arrivedAt?: string,
): Result<string, LeavingError> {
  // Who arrived is there for a minute at least.
  const longest = arrivedAt === undefined ? lessonMinutes(lesson) : longestAfter(lesson, arrivedAt);
  try {
    const minutes = minutesEarly(lesson, leftAt);
    const leaving = leavingBefore(lesson, minutes);
    return leaving.ok && minutes <= longest ? leaving : outside(longest);
  } catch (problem) {
    if (problem instanceof RangeError) return outside(longest);
    throw problem;
  }
}

/**
 * The leaving to propose when a pupil is marked as left at `now` (ISO instant): now during the
 * lesson, at least one minute before the end; else five minutes before it (`proposeMinutes`). A
 * pupil who arrived late (`arrivedAt`) is proposed to leave after that, where minutes are left.
 */
export function proposeLeaving(lesson: LessonSpan, now: string, arrivedAt?: string): string {
  const proposed = proposeMinutes(lesson, now, minutesEarly(lesson, now));
  const longest = arrivedAt === undefined ? proposed : longestAfter(lesson, arrivedAt);
  return shiftInstant(lesson.end, -Math.max(1, Math.min(proposed, longest)));
}

function longestAfter(lesson: LessonSpan, arrivedAt: string): number {
  return minutesEarly(lesson, arrivedAt) - 1;
}

function outside(longest: number): Failure<LeavingError> {
  return failure({ code: 'leaving-outside-lesson', facts: { longest } });
}
