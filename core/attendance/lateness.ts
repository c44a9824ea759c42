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

/** `longest`: minutes of the whole lesson, the largest lateness that it can hold. */
export type LatenessError = {
  readonly code: 'lateness-outside-lesson';
  readonly facts: { readonly longest: number };
};

/**
 * Whole minutes from the start of the lesson to an arrival (ISO instant), rounded down. Negative
 * for an instant before the lesson.
 */
export function minutesLate(lesson: LessonSpan, arrivedAt: string): number {
  return wholeMinutes(lesson.start, arrivedAt);
}

/**
 * The arrival of a pupil who came so many minutes late: ISO instant `YYYY-MM-DDTHH:mm:00Z`.
 * Who comes at the start is not late, who comes after the end did not come.
 */
export function arrivalAfter(lesson: LessonSpan, minutes: number): Result<string, LatenessError> {
  return fitsInside(lesson, minutes)
    ? success(shiftInstant(lesson.start, minutes))
    : outside(lesson);
}

/**
 * Takes any ISO instant for an arrival and gives it to the minute, in the one form in which two
 * equal arrivals are equal strings. Fails like `arrivalAfter`, and for what is no instant at all.
 */
export function readArrival(lesson: LessonSpan, arrivedAt: string): Result<string, LatenessError> {
  try {
    return arrivalAfter(lesson, minutesLate(lesson, arrivedAt));
  } catch (problem) {
    if (problem instanceof RangeError) return outside(lesson);
    throw problem;
  }
}

/**
 * The arrival to propose when a pupil is marked late at `now` (ISO instant): now during the
 * lesson, at least one minute after the start; else five minutes after it (`proposeMinutes`).
 */
export function proposeArrival(lesson: LessonSpan, now: string): string {
  return shiftInstant(lesson.start, proposeMinutes(lesson, now, minutesLate(lesson, now)));
}

function outside(lesson: LessonSpan): Failure<LatenessError> {
  return failure({ code: 'lateness-outside-lesson', facts: { longest: lessonMinutes(lesson) } });
}
