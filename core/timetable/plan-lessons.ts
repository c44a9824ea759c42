import { Temporal } from 'temporal-polyfill';
import { closedOn } from './closed-days';
import { lessonInstants } from './day';
import type { WantedLesson } from './reconcile-lessons';
import type { SchoolYear } from './school-year';
import { shiftDate } from './shift-date';
import type { Slot } from './slot';
import { weekLetter } from './week-letter';

/** A date of the school year on which there may be class. */
type OpenDay = { readonly date: string; readonly letter: 'A' | 'B' | null };

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
      .flatMap(({ date }) => lessonOf(slot, date, year.timeZone)),
  );
}

function openDaysByWeekday(year: SchoolYear): ReadonlyMap<number, readonly OpenDay[]> {
  const days = new Map<number, OpenDay[]>();
  const letters = new Map<string, OpenDay['letter']>();
  for (let date = year.start; date <= year.end; date = shiftDate(date, 1)) {
    if (closedOn(year, date) !== null) continue;
    const { dayOfWeek } = Temporal.PlainDate.from(date);
    const monday = shiftDate(date, 1 - dayOfWeek);
    const known = letters.get(monday);
    const letter = known === undefined ? weekLetter(year, monday) : known;
    letters.set(monday, letter);
    days.set(dayOfWeek, [...(days.get(dayOfWeek) ?? []), { date, letter }]);
  }
  return days;
}

function lessonOf(slot: Slot, date: string, timeZone: string): readonly WantedLesson[] {
  const instants = lessonInstants({ date, start: slot.start, end: slot.end }, timeZone);
  // A slot between two hours that a clock change skips lasts no time that day.
  if (!instants.ok) return [];
  const { id, classId, subject, kind, mode, location } = slot;
  return [
    {
      ...{ source: { id, key: date }, classId, subject, kind, mode, status: 'planned' },
      ...instants.value,
      ...(location !== undefined && { location }),
    },
  ];
}
