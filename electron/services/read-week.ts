import type { WeekDay, WeekLesson, WeekView } from '../../core/contract/timetable-views';
import { describeHoliday } from '../../core/strings/describe-holiday';
import type { Translate } from '../../core/strings/translate';
import { closedOn, holidaysKnown } from '../../core/timetable/closed-days';
import { boundsOfDate, dateIn } from '../../core/timetable/day';
import { shiftDate } from '../../core/timetable/shift-date';
import { mondayOf, weekLetter } from '../../core/timetable/week-letter';
import { classNames } from './class-names';
import type { Store } from './ports';
import { readCalendar } from './read-calendar';

/** The week of a date (`YYYY-MM-DD`). A lesson across midnight stands on the day of its start. */
export function readWeek(
  store: Store,
  translate: Translate,
  date: string,
  timeZone: string,
): WeekView {
  const monday = mondayOf(date);
  const dates = [0, 1, 2, 3, 4, 5, 6].map((days) => shiftDate(monday, days));
  const year = readCalendar(store, date, timeZone);
  const letter = weekLetter(year, date);
  const lessons = lessonsOfWeek(store, monday, timeZone);
  const days = dates.map((day): WeekDay => {
    const closed = closedOn(readCalendar(store, day, timeZone), day);
    return {
      date: day,
      lessons: lessons.filter(({ start }) => dateIn(timeZone, start) === day),
      ...(closed !== null && { closed: describeHoliday(translate, closed) }),
    };
  });
  return {
    monday,
    timeZone,
    days,
    holidaysUnknown: !holidaysKnown(year),
    ...(letter !== null && { letter }),
  };
}

function lessonsOfWeek(store: Store, monday: string, timeZone: string): readonly WeekLesson[] {
  const { from } = boundsOfDate(monday, timeZone);
  const { from: to } = boundsOfDate(shiftDate(monday, 7), timeZone);
  const nameOf = classNames(store);
  const states = store.registerStates(from, to);
  const begun = store.begunLessons(from, to);
  return store.lessonsBetween(from, to).map((lesson) => ({
    ...lesson,
    className: nameOf(lesson.classId),
    state: states.get(lesson.id) ?? 'todo',
    begun: begun.has(lesson.id),
  }));
}
