import type { LessonsOutcome } from '../../core/contract/timetable-views';
import { boundsOfDate } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { planLessons } from '../../core/timetable/plan-lessons';
import { reconcileLessons, type WantedLesson } from '../../core/timetable/reconcile-lessons';
import { shiftDate } from '../../core/timetable/shift-date';
import { carryOutPlan } from './carry-out-plan';
import type { NewId, Store, StoredSchoolYear } from './ports';

/** Around the school year: its lessons were planned on the clock of any time zone. */
const DAYS_AROUND = 2;

/**
 * Changes slots or the school year, then brings every lesson of its slots in line, in one
 * transaction. Where a calendar gives a lesson for the same class at the same hours, be it a
 * cancelled one, that lesson stands for the slot's: the calendar knows better.
 */
export function replanSlots(
  store: Store,
  newId: NewId,
  readYear: () => StoredSchoolYear,
  change: () => void,
): LessonsOutcome {
  return store.transaction(() => {
    const before = readYear();
    const slotsBefore = store.slots(before.id);
    change();
    const year = readYear();
    const slots = store.slots(year.id);
    const { from, to } = spanOf(before, year);
    const calendars = new Set(store.calendars().map(({ id }) => id));
    const lessons = store.lessonsBetween(from, to);
    const isOfCalendar = ({ source }: Lesson) => source !== undefined && calendars.has(source.id);
    const given = new Set(lessons.filter(isOfCalendar).map(placeOf));
    const plan = reconcileLessons({
      sources: new Set([...slotsBefore, ...slots].map(({ id }) => id)),
      wanted: planLessons(slots, year).filter((lesson) => !given.has(placeOf(lesson))),
      existing: lessons.filter((lesson) => !isOfCalendar(lesson)),
      begun: store.begunLessons(from, to),
      newId,
    });
    return carryOutPlan(store, plan);
  });
}

function spanOf(...years: readonly StoredSchoolYear[]): { from: string; to: string } {
  const [first = ''] = years.map(({ start }) => start).sort();
  const last =
    years
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? '';
  return {
    from: boundsOfDate(shiftDate(first, -DAYS_AROUND), 'UTC').from,
    to: boundsOfDate(shiftDate(last, DAYS_AROUND), 'UTC').to,
  };
}

function placeOf({ classId, start, end }: Lesson | WantedLesson): string {
  return `${Date.parse(start)} ${Date.parse(end)} ${classId}`;
}
