import { readHour } from '../../../core/timetable/read-hour';
import type { Slot, Weekday } from '../../../core/timetable/slot';

/** A week of a primary school as it is being typed. */
export type PrimaryWeek = {
  readonly classId: string;
  readonly pattern: 'four' | 'four-and-half';
  readonly morning: { readonly start: string; readonly end: string };
  readonly afternoon: { readonly start: string; readonly end: string };
};

/** Days with class the whole day; with four days and a half, Wednesday morning too (D521-10). */
const WHOLE_DAYS: readonly Weekday[] = [1, 2, 4, 5];
const WEDNESDAY: Weekday = 3;

/** One half-day call per half-day with class; null while an hour or the class is missing. */
export function primarySlots(
  week: PrimaryWeek,
  span: Pick<Slot, 'from' | 'to'>,
): readonly Omit<Slot, 'id'>[] | null {
  const morning = readHours(week.morning);
  const afternoon = readHours(week.afternoon);
  if (week.classId === '' || morning === null || afternoon === null) return null;
  const mornings = week.pattern === 'four' ? WHOLE_DAYS : [...WHOLE_DAYS, WEDNESDAY].sort();
  const half = (weekday: Weekday, hours: { start: string; end: string }) =>
    ({
      classId: week.classId,
      kind: 'half-day',
      weekday,
      ...hours,
      weeks: 'all',
      ...span,
      subject: '',
      mode: 'on-site',
    }) as const;
  return [
    ...mornings.map((weekday) => half(weekday, morning)),
    ...WHOLE_DAYS.map((weekday) => half(weekday, afternoon)),
  ];
}

function readHours(typed: PrimaryWeek['morning']): { start: string; end: string } | null {
  const start = readHour(typed.start);
  const end = readHour(typed.end);
  return start === null || end === null ? null : { start, end };
}
