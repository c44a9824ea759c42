import type { Mark } from '../../../../core/attendance/mark';
import type { RegisterAct } from '../../../../core/attendance/register-history';
import type { Lesson } from '../../../../core/timetable/lesson';
import { createHandClock } from '../hand-clock';
import { countedIds, PARIS } from '../open-test-store';
import { lesson, openTestSchool } from '../test-school';

export const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
export const UNREACHABLE: Mark = { presence: 'unreachable', evidence: 'seen' };

/** The test school on a Friday noon, with what its services need, and calls that were made. */
export function openCalls(now = '2026-11-27T11:00:00Z') {
  const school = openTestSchool();
  const { store } = school;
  const clock = createHandClock(now);
  const newId = countedIds();
  const events = countedIds();
  let told = 0;

  function add(lessonId: string, act: RegisterAct): void {
    store.transaction(() =>
      store.addRegisterEvent(lessonId, { ...act, id: `event-${events()}`, at: clock.now() }),
    );
  }

  return {
    ...school,
    clock,
    ports: {
      store: () => store,
      now: clock.now,
      newId,
      timeZone: () => PARIS,
      tellPeriods: () => {
        told += 1;
      },
    },
    /** How often the screens were told that periods or the follow-up changed. */
    told: () => told,

    /** Marks pupils in a register that stays open. */
    mark(lessonId: string, marks: Readonly<Record<string, Mark>>): void {
      for (const [pupilId, mark] of Object.entries(marks)) {
        add(lessonId, { kind: 'mark', pupilId, mark });
      }
    },

    /** Marks pupils and validates, with the three of 4A on the roll unless told. */
    call(
      lessonId: string,
      marks: Readonly<Record<string, Mark>> = {},
      roll: readonly string[] = ['lea', 'noe', 'zoe'],
    ): void {
      this.mark(lessonId, marks);
      add(lessonId, { kind: 'validate', roll });
    },

    /** A lesson of 55 minutes at an hour in UTC of a date; its id is both. */
    lesson(date: string, hour: string, given: Partial<Lesson> = {}): string {
      const id = `${date} ${hour}`;
      const [start, end] = [`${date}T${hour}:00:00Z`, `${date}T${hour}:55:00Z`];
      store.addLesson(lesson({ id, start, end, ...given }));
      return id;
    },
  };
}
