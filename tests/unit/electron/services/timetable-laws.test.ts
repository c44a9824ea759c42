import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { createTranslator } from '../../../../core/strings/translate';
import type { Lesson } from '../../../../core/timetable/lesson';
import type { Weekday } from '../../../../core/timetable/slot';
import { importCalendar } from '../../../../electron/services/import-calendar';
import { createLessonService } from '../../../../electron/services/lesson-service';
import { createPeriodService } from '../../../../electron/services/period-service';
import { createRegisterService } from '../../../../electron/services/register-service';
import { createStore } from '../../../../electron/storage/store';
import { countedIds, PARIS } from '../open-test-store';
import { CHANGE, MONDAY_10, openTimetable } from './test-timetable';

const SPAN = ['2026-08-01T00:00:00Z', '2027-10-01T00:00:00Z'] as const;
const PUPILS = ['lea', 'noe', 'zoe'] as const;
const HOURS = ['08:00', '10:00', '14:00'] as const;
/** Days of a short school year, so that gestures meet. */
const DATES = ['2026-11-16', '2026-11-19', '2026-11-23', '2026-11-26', '2026-11-30'] as const;
const YEAR = { ...CHANGE, start: '2026-11-16', end: '2026-12-06' };

type School = ReturnType<typeof openSchool>;
type Gesture = { readonly name: string; readonly make: (school: School) => void };

function openSchool() {
  const opened = openTimetable();
  const { store, clock } = opened;
  const ids = countedIds();
  const newId = () => `law-${ids()}`;
  const ports = { store: () => store, now: clock.now, newId, timeZone: () => PARIS };
  const nobody = () => undefined;
  opened.timetable.writeYear(YEAR);
  return {
    ...opened,
    newId,
    registers: createRegisterService({ ...ports, tell: nobody }),
    periods: createPeriodService({ ...ports, tellPeriods: nobody }),
    lessons: createLessonService({
      ...ports,
      translate: () => createTranslator('fr'),
      serviceState: nobody,
      onLessonsChanged: nobody,
      tellDay: nobody,
    }),
    all: () => store.lessonsBetween(...SPAN),
    /** Some lesson, or none while there is none. */
    some(index: number): Lesson | undefined {
      const all = store.lessonsBetween(...SPAN);
      return all[index % Math.max(1, all.length)];
    },
  };
}

function importLessons({ store, clock, newId }: School, hours: readonly string[]): void {
  const lessons = hours.map((hour, index) => ({
    key: `course-${index}`,
    start: `2026-11-23T${hour}:00Z`,
    end: `2026-11-23T${hour.slice(0, 2)}:55:00Z`,
    subject: 'Latin',
    audience: { name: '4A', kind: 'class' as const },
    status: 'planned' as const,
  }));
  importCalendar(store, {
    file: { producer: 'pronote', lessons, closed: [], warnings: [] },
    audiences: [{ name: '4A', choice: { kind: 'class', classId: '4A' } }],
    closed: false,
    now: clock.now(),
    newId,
    readYear: () => {
      const year = store.schoolYear('2026-11-23');
      if (year === undefined) throw new Error('there is a year');
      return year;
    },
  });
}

const index = fc.nat(40);
const slot = fc.record({
  weekday: fc.constantFrom<Weekday>(1, 4),
  start: fc.constantFrom(...HOURS),
  weeks: fc.constantFrom('all' as const, 'A' as const),
});
const asSlot = ({ start, ...rest }: { start: string; weekday: Weekday; weeks: 'all' | 'A' }) => ({
  ...{ ...MONDAY_10, ...rest, start, end: `${start.slice(0, 2)}:55` },
});
const mark = fc.constantFrom<Mark>(
  { presence: 'absent', evidence: 'seen' },
  { presence: 'present', evidence: 'seen' },
  { presence: 'unreachable', evidence: 'seen' },
);
const typed = fc.record({ date: fc.constantFrom(...DATES), start: fc.constantFrom(...HOURS) });

const gesture: fc.Arbitrary<Gesture> = fc.oneof(
  slot.map((each) => ({
    name: `add a slot ${JSON.stringify(each)}`,
    make: ({ timetable }: School) => void timetable.addSlots([asSlot(each)]),
  })),
  fc.tuple(index, slot).map(([at, each]) => ({
    name: `change slot ${at} ${JSON.stringify(each)}`,
    make: ({ timetable }: School) => {
      const slots = timetable.slots();
      const id = slots[at % Math.max(1, slots.length)]?.id;
      if (id !== undefined) timetable.changeSlot({ ...asSlot(each), id });
    },
  })),
  index.map((at) => ({
    name: `remove slot ${at}`,
    make: ({ timetable }: School) => {
      const slots = timetable.slots();
      timetable.removeSlot(slots[at % Math.max(1, slots.length)]?.id ?? '');
    },
  })),
  fc.constantFrom('2026-11-27', '2026-12-06', '2026-12-20').map((end) => ({
    name: `end the year on ${end}`,
    make: ({ timetable }: School) => void timetable.writeYear({ ...YEAR, end, weekA: end }),
  })),
  fc.constantFrom(...DATES).map((first) => ({
    name: `close ${first}`,
    make: ({ timetable }: School) => void timetable.close({ name: 'Pont', first, last: first }),
  })),
  fc.tuple(index, fc.constantFrom('cancel', 'restore', 'remove')).map(([at, what]) => ({
    name: `${what} lesson ${at}`,
    make: (school: School) => {
      school.lessons[what as 'cancel' | 'restore' | 'remove'](school.some(at)?.id ?? '');
    },
  })),
  fc.tuple(index, typed).map(([at, hours]) => ({
    name: `change lesson ${at} ${JSON.stringify(hours)}`,
    make: (school: School) => {
      const change = { ...asTyped(hours), subject: 'Latin' };
      school.lessons.change(school.some(at)?.id ?? '', change);
    },
  })),
  typed.map((hours) => ({
    name: `add a lesson ${JSON.stringify(hours)}`,
    make: ({ lessons }: School) => void lessons.add(asTyped(hours)),
  })),
  fc.tuple(index, fc.constantFrom(...PUPILS), mark).map(([at, pupilId, each]) => ({
    name: `mark ${pupilId} in ${at}`,
    make: (school: School) => void school.registers.mark(school.some(at)?.id ?? '', pupilId, each),
  })),
  fc.tuple(index, fc.constantFrom('undo', 'redo', 'validate')).map(([at, what]) => ({
    name: `${what} register ${at}`,
    make: (school: School) => {
      school.registers[what as 'undo' | 'redo' | 'validate'](school.some(at)?.id ?? '');
    },
  })),
  fc.tuple(fc.constantFrom(...PUPILS), fc.constantFrom(...DATES)).map(([pupilId, date]) => ({
    name: `${pupilId} is away on ${date}`,
    make: ({ periods }: School) => {
      const reason = { motive: 'illness', state: 'accepted' } as const;
      periods.add({ pupilId, from: date, to: date, reason, giveReason: true });
    },
  })),
  fc.uniqueArray(fc.constantFrom('07:00', '09:00', '11:00'), { minLength: 1 }).map((hours) => ({
    name: `import ${hours.join()}`,
    make: (school: School) => importLessons(school, hours),
  })),
);

function asTyped({ date, start }: { date: string; start: string }) {
  const end = `${start.slice(0, 2)}:55`;
  return { classId: '4A', kind: 'lesson', date, start, end, subject: '', mode: 'on-site' } as const;
}

function place({ classId, start, end }: Lesson): string {
  return `${classId} ${start} ${end}`;
}

/** What nothing but the teacher's own hand on that lesson may change. */
function recorded({ store, all }: School) {
  const begun = store.begunLessons(...SPAN);
  return new Map(
    all()
      .filter(({ id }) => begun.has(id))
      .map((lesson) => [lesson.id, { lesson, events: store.registerEvents(lesson.id) }]),
  );
}

/** Slots and calendars never plan a lesson twice. */
function expectNoDouble({ all }: School): void {
  const keys = all().flatMap(({ source }) => (source ? [`${source.id} ${source.key}`] : []));
  expect(new Set(keys).size).toBe(keys.length);
}

test('whatever is done, lessons with a record stay, and so does all that was recorded', () => {
  fc.assert(
    fc.property(fc.array(gesture, { minLength: 8, maxLength: 25 }), (gestures) => {
      const school = openSchool();
      for (const { name, make } of gestures) {
        const before = recorded(school);
        make(school);
        const after = recorded(school);
        for (const [id, { lesson, events }] of before) {
          const now = after.get(id);
          expect(now?.events.slice(0, events.length), name).toEqual(events);
          if (now !== undefined && !name.startsWith('change lesson')) {
            expect(place(now.lesson), name).toBe(place(lesson));
          }
        }
        expectNoDouble(school);
      }
      // What another reader of the same vault sees.
      const anew = createStore(school.database);
      expect(anew.registerStates(...SPAN)).toEqual(school.store.registerStates(...SPAN));
    }),
    { numRuns: 12 },
  );
});

test('planning anew, or importing the same file again, changes nothing more', () => {
  fc.assert(
    fc.property(fc.array(gesture, { maxLength: 12 }), (gestures) => {
      const school = openSchool();
      for (const { make } of gestures) make(school);
      importLessons(school, ['07:00', '09:00']);
      const standing = school.all();
      importLessons(school, ['07:00', '09:00']);
      school.timetable.addSlots([]);
      expect(school.all()).toEqual(standing);
    }),
    { numRuns: 12 },
  );
});
