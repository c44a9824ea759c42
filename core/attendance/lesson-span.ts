import { Temporal } from 'temporal-polyfill';

/** The span that a lateness or an early leaving is measured in: ISO instants, `start` before `end`. */
export type LessonSpan = { readonly start: string; readonly end: string };

const MINUTE = 60_000;

/** Minutes proposed when "now" says nothing about the arrival or the leaving. */
const USUAL_MINUTES = 5;

/** Whole minutes from one ISO instant to another, rounded down; negative when it came before. */
export function wholeMinutes(from: string, to: string): number {
  const at = (instant: string) => Temporal.Instant.from(instant).epochMilliseconds;
  // A month of a class asks for hundreds of these: a duration would cost ten times as much.
  return Math.floor((at(to) - at(from)) / MINUTE);
}

/** Whole minutes from the start of the lesson to its end. */
export function lessonMinutes(lesson: LessonSpan): number {
  return wholeMinutes(lesson.start, lesson.end);
}

/** Whether somebody can be so many minutes late, or leave so many minutes early. */
export function fitsInside(lesson: LessonSpan, minutes: number): boolean {
  return Number.isInteger(minutes) && minutes >= 1 && minutes <= lessonMinutes(lesson);
}

/** The ISO instant `YYYY-MM-DDTHH:mm:00Z` some minutes after another, or before when negative. */
export function shiftInstant(instant: string, minutes: number): string {
  return Temporal.Instant.from(instant).add({ minutes }).toString();
}

/**
 * The minutes to propose at `now` (ISO instant): those of now during the lesson, at least one.
 * Before it, or when the roll call is caught up afterwards, now is not when the pupil came or
 * left: five minutes, in a shorter lesson its length; the teacher types what they know better.
 */
export function proposeMinutes(lesson: LessonSpan, now: string, minutesOfNow: number): number {
  const longest = lessonMinutes(lesson);
  const isRunning =
    Temporal.Instant.compare(lesson.start, now) < 0 &&
    Temporal.Instant.compare(now, lesson.end) <= 0;
  return isRunning
    ? Math.min(longest, Math.max(1, minutesOfNow))
    : Math.min(USUAL_MINUTES, longest);
}
