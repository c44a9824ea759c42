import { halfDaysOf } from '../timetable/half-day';
import type { Lesson } from '../timetable/lesson';
import type { Half } from '../timetable/school-year';

/** The half-day in which a lesson begins, on the clock of the school. */
export function halfOf(
  lesson: Pick<Lesson, 'start' | 'end'>,
  school: { readonly timeZone: string; readonly midday?: string },
): Half {
  return halfDaysOf(lesson, school)[0]?.half ?? 'morning';
}
