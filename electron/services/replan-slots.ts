import type { LessonsOutcome } from '../../core/contract/timetable-views';
import { boundsOfDate } from '../../core/timetable/day';
import type { Lesson } from '../../core/timetable/lesson';
import { planLessons } from '../../core/timetable/plan-lessons';
import { placeOf, reconcileLessons } from '../../core/timetable/reconcile-lessons';
import type { StoredSchoolYear } from '../../core/timetable/school-year';
import { shiftDate } from '../../core/timetable/shift-date';
import { begunAmong } from './begun-lesson';
import { carryOutPlan } from './carry-out-plan';
import type { NewId, Store } from './ports';

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
    const sources = new Set([...slotsBefore, ...slots].map(({ id }) => id));
    // A lesson that the teacher moved out of the year is still that of its slot.
    const moved = [...sources].flatMap((id) => store.lessonsOfSource(id));
    const lessons = distinct([...store.lessonsBetween(from, to), ...moved]);
    const isOfCalendar = ({ source }: Lesson) => source !== undefined && calendars.has(source.id);
    const given = new Set(lessons.filter(isOfCalendar).map(placeOf));
    const plan = reconcileLessons({
      sources,
      wanted: planLessons(slots, year).filter((lesson) => !given.has(placeOf(lesson))),
      existing: lessons.filter((lesson) => !isOfCalendar(lesson)),
      begun: begunAmong(store, lessons),
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

function distinct(lessons: readonly Lesson[]): readonly Lesson[] {
  return [...new Map(lessons.map((lesson) => [lesson.id, lesson])).values()];
}
