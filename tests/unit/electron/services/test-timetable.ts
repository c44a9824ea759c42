import type { SchoolYearChange } from '../../../../core/contract/timetable-views';
import { createTranslator } from '../../../../core/strings/translate';
import { USUAL_OPEN_HALF_DAYS } from '../../../../core/timetable/half-day';
import type { Slot } from '../../../../core/timetable/slot';
import { createTimetableService } from '../../../../electron/services/timetable-service';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { openTestSchool } from '../test-school';
import { value } from './test-registers';

/** On Mondays at 10, all through the school year. */
export const MONDAY_10: Omit<Slot, 'id'> = {
  ...{ classId: '4A', kind: 'lesson', weekday: 1, start: '10:00', end: '10:55', weeks: 'all' },
  ...{ from: '2026-09-01', to: '2027-08-31', subject: 'Français', mode: 'on-site' },
};

/** What a form has that changes nothing of the test school's year. */
export const CHANGE: SchoolYearChange = {
  ...{ start: '2026-09-01', end: '2027-08-31', timeZone: PARIS, midday: '13:00' },
  openHalfDays: USUAL_OPEN_HALF_DAYS,
};

/** The timetable of the test school, on Monday 23 November 2026 at 8:05. */
export function openTimetable() {
  const school = openTestSchool();
  const { store } = school;
  const clock = createHandClock('2026-11-23T07:05:00Z');
  let told = 0;
  const timetable = createTimetableService({
    store: () => store,
    now: clock.now,
    newId: countedIds(),
    timeZone: () => store.schoolYear('2026-11-23')?.timeZone ?? PARIS,
    translate: () => createTranslator('fr'),
    onLessonsChanged: () => undefined,
    tellDay: () => {
      told += 1;
    },
  });

  return {
    ...school,
    clock,
    timetable,
    /** How often the screens were told. */
    told: () => told,
    add(slot: Partial<Slot> = {}): Slot {
      const known = new Set(timetable.slots().map(({ id }) => id));
      value(timetable.addSlots([{ ...MONDAY_10, ...slot }]));
      const added = timetable.slots().find(({ id }) => !known.has(id));
      const found = added && store.findSlot(added.id);
      if (found === undefined) throw new Error('no slot was added');
      return found;
    },
    /** The dates of all lessons but the one that is on. */
    dates: () =>
      store
        .lessonsBetween('2026-08-01T00:00:00Z', '2027-10-01T00:00:00Z')
        .filter(({ id }) => id !== 'monday')
        .map(({ start }) => start.slice(0, 10)),
  };
}
