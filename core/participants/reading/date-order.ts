import type { CalendarDay } from './lesson-clock';
import { existingDay, type WrittenDate, type WrittenMoment } from './read-moment';

/** Which of two numbers of a date is the day. */
export type DateOrder = 'day-first' | 'month-first';

type Numbers = Extract<WrittenDate, { kind: 'numbers' }>;

const DAY_MILLISECONDS = 86_400_000;

/**
 * The order of all dates of a report, since one program wrote them: the one that the calendar
 * allows; of two, the one with a date of the lesson's day or beside it; else the month comes first
 * where hours have AM and PM (domain facts §3.1).
 */
export function dateOrder(moments: readonly WrittenMoment[], lessonDay: CalendarDay): DateOrder {
  const dates = new Map<string, Numbers>();
  for (const { date } of moments) {
    if (date?.kind === 'numbers') dates.set(`${date.first} ${date.second} ${date.year}`, date);
  }
  const misread = (order: DateOrder) =>
    [...dates.values()].filter((date) => !dayIn(date, order)).length;
  const wrong = { dayFirst: misread('day-first'), monthFirst: misread('month-first') };
  if (wrong.dayFirst !== wrong.monthFirst) {
    return wrong.dayFirst < wrong.monthFirst ? 'day-first' : 'month-first';
  }
  const isNear = (order: DateOrder) =>
    [...dates.values()].some((date) => daysApart(dayIn(date, order), lessonDay) <= 1);
  if (isNear('day-first') !== isNear('month-first')) {
    return isNear('day-first') ? 'day-first' : 'month-first';
  }
  return moments.some(({ isHalfDay }) => isHalfDay) ? 'month-first' : 'day-first';
}

/** The day of a written date, or undefined when the calendar has none such. */
export function dayIn(date: WrittenDate, order: DateOrder): CalendarDay | undefined {
  if (date.kind === 'day') return date.day;
  const { first, second, year } = date;
  return existingDay(
    order === 'day-first'
      ? { year, month: second, day: first }
      : { year, month: first, day: second },
  );
}

/** How many days lie between two. */
export function daysApart(one: CalendarDay | undefined, other: CalendarDay): number {
  return one ? Math.abs(midnight(one) - midnight(other)) / DAY_MILLISECONDS : Infinity;
}

function midnight({ year, month, day }: CalendarDay): number {
  return Date.UTC(year, month - 1, day);
}
