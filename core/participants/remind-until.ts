import { boundsOfDate, dateIn } from '../timetable/day';
import { isOpenHalfDay } from '../timetable/half-day';
import type { Lesson } from '../timetable/lesson';
import type { SchoolCalendar } from '../timetable/school-year';
import { shiftDate } from '../timetable/shift-date';

/** All holidays but those of summer are shorter. */
const DAYS_AHEAD = 21;

/**
 * The ISO instant until which a report of a lesson is reminded of: the end of the next day with
 * class, since nobody looks before; of the day after the lesson when there is none within three
 * weeks. The report can be imported later as well.
 */
export function remindUntil(
  lesson: Pick<Lesson, 'end'>,
  calendar: SchoolCalendar,
  timeZone: string,
): string {
  const date = dateIn(timeZone, lesson.end);
  let day = shiftDate(date, 1);
  for (let ahead = 1; ahead < DAYS_AHEAD && !hasClass(calendar, day); ahead += 1) {
    day = shiftDate(day, 1);
  }
  const last = hasClass(calendar, day) ? day : shiftDate(date, 1);
  return boundsOfDate(last, timeZone).to;
}

function hasClass(calendar: SchoolCalendar, date: string): boolean {
  return isOpenHalfDay(calendar, date, 'morning') || isOpenHalfDay(calendar, date, 'afternoon');
}
