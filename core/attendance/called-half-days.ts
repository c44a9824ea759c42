import { halfDayCutter, isOpenHalfDay } from '../timetable/half-day';
import type { Lesson } from '../timetable/lesson';
import type { Half, SchoolCalendar } from '../timetable/school-year';

/** The part of a register that lies in one half-day. */
export type CalledHalfDay = {
  /** Date and half, `2026-11-23 morning`. */
  readonly key: string;
  /** `YYYY-MM-DD`, local. */
  readonly date: string;
  readonly half: Half;
  /** Whole, so that sums are the same in any order. */
  readonly milliseconds: number;
  /** Whether there is class in this half-day; only then does it count. */
  readonly open: boolean;
};

/**
 * Reads the half-days of registers by one calendar. Days are looked up once: a month has many
 * registers in few half-days.
 */
export function halfDayReader(
  calendar: SchoolCalendar,
): (span: Pick<Lesson, 'start' | 'end'>) => readonly CalledHalfDay[] {
  const known = new Map<string, boolean>();
  const isOpen = (key: string, date: string, half: Half): boolean => {
    const open = known.get(key) ?? isOpenHalfDay(calendar, date, half);
    known.set(key, open);
    return open;
  };
  const partsOf = halfDayCutter(calendar);
  return (span) =>
    partsOf(span).map(({ date, half, minutes }) => {
      const key = `${date} ${half}`;
      const milliseconds = Math.round(minutes * 60_000);
      return { key, date, half, milliseconds, open: isOpen(key, date, half) };
    });
}

/** In order of time: by date, the morning first. */
export function byHalfDay(
  a: { readonly date: string; readonly half: Half },
  b: { readonly date: string; readonly half: Half },
): number {
  if (a.date !== b.date) return a.date < b.date ? -1 : 1;
  if (a.half === b.half) return 0;
  return a.half === 'morning' ? -1 : 1;
}
