import { Temporal } from 'temporal-polyfill';
import { closedOn } from './closed-days';
import { lessonInstants } from './day';
import type { WantedLesson } from './reconcile-lessons';
import type { SchoolYear } from './school-year';
import type { Slot } from './slot';
import { type WeekLetter, weekLetters } from './week-letter';

/** A date of the school year on which there may be class. */
type OpenDay = {
  readonly date: string;
  readonly letter: WeekLetter | null;
  /** Milliseconds since the epoch; null on a day that has not 24 hours. */
  readonly midnight: number | null;
};

const DAY = 24 * 60 * 60 * 1000;

/**
 * Every lesson of the slots: on the days from `from` to `to` that lie in the school year and are
 * not closed, in the weeks of the slot's letter. While the weeks of the year have no letter, a slot
 * of A or B weeks has no lesson: nobody knows which weeks they are. The key of a lesson is its
 * date. An hour that a clock change skips or doubles is read as `lessonInstants` does.
 */
export function planLessons(slots: readonly Slot[], year: SchoolYear): readonly WantedLesson[] {
  const weekdays = openDaysByWeekday(year);
  return slots.flatMap((slot) =>
    (weekdays.get(slot.weekday) ?? [])
      .filter(({ date }) => slot.from <= date && date <= slot.to)
      .filter(({ letter }) => slot.weeks === 'all' || slot.weeks === letter)
      .flatMap((day) => lessonOf(slot, day, year.timeZone)),
  );
}

function openDaysByWeekday(year: SchoolYear): ReadonlyMap<number, readonly OpenDay[]> {
  const days = new Map<number, OpenDay[]>();
  const letterOf = weekLetters(year);
  const last = Temporal.PlainDate.from(year.end);
  let day = Temporal.PlainDate.from(year.start);
  while (Temporal.PlainDate.compare(day, last) <= 0) {
    const date = day.toString();
    if (closedOn(year, date) === null) {
      const midnight = midnightOf(day, year.timeZone);
      const open = days.get(day.dayOfWeek) ?? [];
      open.push({ date, letter: letterOf(date), midnight });
      days.set(day.dayOfWeek, open);
    }
    day = day.add({ days: 1 });
  }
  return days;
}

function midnightOf(day: Temporal.PlainDate, timeZone: string): number | null {
  const midnight = day.toZonedDateTime(timeZone).epochMilliseconds;
  const next = day.add({ days: 1 }).toZonedDateTime(timeZone).epochMilliseconds;
  return next - midnight === DAY ? midnight : null;
}

function lessonOf(slot: Slot, day: OpenDay, timeZone: string): readonly WantedLesson[] {
  const instants = instantsOf(slot, day, timeZone);
  // A slot between two hours that a clock change skips lasts no time that day.
  if (instants === null) return [];
  const { id, classId, subject, kind, mode, location } = slot;
  return [
    {
      ...{ source: { id, key: day.date }, classId, subject, kind, mode, status: 'planned' },
      ...instants,
      ...(location !== undefined && { location }),
    },
  ];
}

/** On a day of 24 hours by mere addition: a year has more lessons than Temporal is quick. */
function instantsOf({ start, end }: Slot, { date, midnight }: OpenDay, timeZone: string) {
  if (midnight !== null)
    return { start: instantAt(midnight, start), end: instantAt(midnight, end) };
  const instants = lessonInstants({ date, start, end }, timeZone);
  return instants.ok ? instants.value : null;
}

function instantAt(midnight: number, hour: string): string {
  const minutes = Number(hour.slice(0, 2)) * 60 + Number(hour.slice(3, 5));
  return Temporal.Instant.fromEpochMilliseconds(midnight + minutes * 60_000).toString();
}
