import { Temporal } from 'temporal-polyfill';
import type { PupilDay } from '../contract/class-views';
import { isOfKind, type NotedKind } from './cell-kind';

/** One month of the year of a pupil, as a sheet of a wall calendar. */
export type PupilMonth = {
  /** `YYYY-MM` */
  readonly month: string;
  /** Rows of the shown weekdays; null: a day of another month. */
  readonly weeks: readonly (readonly (PupilDay | null)[])[];
  /** Half-days with at least one call. */
  readonly called: number;
  /** Half-days in which something of a kind happened; a half-day may be in several. */
  readonly counts: Readonly<Record<CountedKind, number>>;
};

/** The kinds that are counted by half-days, in the order of a sentence. */
export const COUNTED_KINDS = [
  'absent',
  'late',
  'left',
  'unreachable',
  'exempted',
  'remote',
] as const;
type CountedKind = Extract<NotedKind, (typeof COUNTED_KINDS)[number]>;

/** The weekdays (1 is Monday) with class or with a call, in order. */
export function shownWeekdays(days: readonly PupilDay[]): readonly number[] {
  const shown = new Set(days.filter(isShown).map(({ date }) => weekdayOf(date)));
  return [1, 2, 3, 4, 5, 6, 7].filter((weekday) => shown.has(weekday));
}

/** The months of a year with class or with a call, each by weeks of the shown weekdays. */
export function pupilMonths(days: readonly PupilDay[]): readonly PupilMonth[] {
  const weekdays = shownWeekdays(days);
  const months = new Map<string, PupilDay[]>();
  for (const day of days) {
    const month = day.date.slice(0, 7);
    months.set(month, [...(months.get(month) ?? []), day]);
  }
  return [...months]
    .filter(([, ofMonth]) => ofMonth.some(isShown))
    .map(([month, ofMonth]) => ({
      month,
      weeks: weeksOf(ofMonth, weekdays),
      ...countsOf(ofMonth),
    }));
}

function isShown(day: PupilDay): boolean {
  return !day.isClosed || day.morning !== undefined || day.afternoon !== undefined;
}

function weekdayOf(date: string): number {
  return Temporal.PlainDate.from(date).dayOfWeek;
}

/** Weeks without any shown day of the month are left out. */
function weeksOf(days: readonly PupilDay[], weekdays: readonly number[]): PupilMonth['weeks'] {
  const weeks: Map<number, PupilDay>[] = [];
  for (const day of days) {
    const weekday = weekdayOf(day.date);
    if (weeks.length === 0 || weekday === 1) weeks.push(new Map());
    weeks.at(-1)?.set(weekday, day);
  }
  return weeks
    .map((week) => weekdays.map((weekday) => week.get(weekday) ?? null))
    .filter((week) => week.some((day) => day !== null));
}

function countsOf(days: readonly PupilDay[]): Pick<PupilMonth, 'called' | 'counts'> {
  const cells = days.flatMap(({ morning, afternoon }) => [morning ?? [], afternoon ?? []].flat());
  const count = (kind: CountedKind) => cells.filter((cell) => isOfKind(cell, kind)).length;
  return {
    called: cells.length,
    counts: {
      absent: count('absent'),
      late: count('late'),
      left: count('left'),
      unreachable: count('unreachable'),
      exempted: count('exempted'),
      remote: count('remote'),
    },
  };
}
