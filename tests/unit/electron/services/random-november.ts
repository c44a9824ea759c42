import type { Mark } from '../../../../core/attendance/mark';
import type { RegisterAct } from '../../../../core/attendance/register-history';
import type { Lesson } from '../../../../core/timetable/lesson';
import { countedIds, openTestStore, PARIS, type TestStore } from '../open-test-store';
import { addClass, addGroup, lesson } from '../test-school';

/** What was said in a validated register, with the minutes of its lesson in each half of the day. */
export type SaidCall = {
  readonly lesson: Lesson;
  readonly date: string;
  readonly parts: readonly (readonly ['morning' | 'afternoon', number])[];
  readonly roll: readonly string[];
  readonly marks: Readonly<Record<string, Mark>>;
  /** In an outage of the room. */
  readonly isOut: boolean;
};

/** A stay, in the words of the test. */
type Place = {
  readonly pupilId: string;
  readonly classId: string;
  readonly from: string;
  readonly to?: string;
};

type Chance = { readonly next: () => number; readonly of: <T>(all: readonly T[]) => T };

/** In UTC: one hour later on the clock of the school, whose afternoon begins at 13:00. */
const HOURS = [
  { start: '07:00', end: '07:55', parts: [['morning', 55]] },
  { start: '09:00', end: '10:45', parts: [['morning', 105]] },
  {
    ...{ start: '11:30', end: '12:50' },
    parts: [
      ['morning', 30],
      ['afternoon', 50],
    ],
  },
  { start: '13:00', end: '13:55', parts: [['afternoon', 55]] },
  { start: '14:10', end: '15:40', parts: [['afternoon', 90]] },
] as const;

const SEEN = { evidence: 'seen' } as const;
const TODAY = 25;

/**
 * A November of the classes 4A and 4B and of a group of both, made of a number and known to the test
 * call by call: pupils who come, go and change class, calls that are cancelled, not validated,
 * corrected, outside the calendar, in an outage; and some of whom it is said afterwards that they had
 * left before. Wednesday has a morning only, the 16th to the 20th are holidays, the 11th is a public
 * one. It is the 25th, at noon.
 */
export function randomNovember(seed: number) {
  const chance = chanceOf(seed);
  const { store } = openTestStore();
  // All at once: each write of its own would wait for the disk.
  return store.transaction(() => {
    openYear(store);
    const ids = Array.from({ length: 4 + Math.floor(chance.next() * 5) }, (_, at) => `p${at}`);
    const planned = ids.flatMap((id) => storyOf(id, chance));
    for (const id of ids) store.addPupil(id, { lastName: `NOM ${id}`, firstName: 'Léa' });
    for (const place of planned) store.enrol(place);
    const calls = callMonth(store, ids, planned, chance);
    const places = planned.flatMap((place) => tellAgain(store, place, chance));
    return { store, ids, calls, isIn: memberOf(places), now: '2026-11-25T11:00:00Z' };
  });
}

/** The days of the month, `2026-11-01` to `2026-11-30`. */
export const NOVEMBER = Array.from({ length: 30 }, (_, at) => dayOf(at + 1));

function openYear(store: TestStore): void {
  store.addSchoolYear({
    ...{ id: 'year', label: '2026-2027', start: '2026-09-01', end: '2027-07-03', timeZone: PARIS },
    openHalfDays: [
      ...(['1-morning', '1-afternoon', '2-morning', '2-afternoon', '3-morning'] as const),
      ...(['4-morning', '4-afternoon', '5-morning', '5-afternoon'] as const),
    ],
  });
  const [first, last] = ['2026-11-16', '2026-11-20'];
  store.addClosedPeriod('year', { id: 'closed', name: 'Vacances', first, last });
  addClass(store, '4A', []);
  addClass(store, '4B', []);
  addGroup(store, 'Latin');
}

function storyOf(pupilId: string, { next, of }: Chance): readonly Place[] {
  const [classId, other] = of([
    ['4A', '4B'] as const,
    ['4A', '4B'] as const,
    ['4B', '4A'] as const,
  ]);
  const day = 2 + Math.floor(next() * 26);
  const all = { pupilId, classId, from: '2026-09-01' };
  const before = { ...all, to: dayOf(day - 1) };
  const home: readonly Place[] = of([
    [all],
    [all],
    [{ ...all, from: dayOf(day) }],
    [before],
    [before, { pupilId, classId: other, from: dayOf(day) }],
    [before, { pupilId, classId, from: dayOf(day + 2) }],
  ]);
  return next() < 0.5 ? home : [...home, { pupilId, classId: 'Latin', from: dayOf(day % 5 || 5) }];
}

/** That a pupil was gone from a class or group already when it was called. */
function tellAgain(store: TestStore, place: Place, { next }: Chance): readonly Place[] {
  const to = dayOf(4 + Math.floor(next() * 18));
  if (next() > 0.25 || to < place.from || (place.to ?? '9') < to) return [place];
  store.changeEnrolment({ ...place, to });
  return [{ ...place, to }];
}

function memberOf(places: readonly Place[]) {
  return (pupilId: string, classId: string, date: string) =>
    places.some(
      ({ to = '9', ...place }) =>
        place.pupilId === pupilId && place.classId === classId && place.from <= date && date <= to,
    );
}

function callMonth(
  store: TestStore,
  ids: readonly string[],
  places: readonly Place[],
  chance: Chance,
): readonly SaidCall[] {
  const isIn = memberOf(places);
  const newEvent = countedIds();
  const add = (lessonId: string, act: RegisterAct) =>
    store.transaction(() =>
      store.addRegisterEvent(lessonId, { ...act, id: newEvent(), at: '2026-11-25T10:00:00Z' }),
    );
  const lessons = NOVEMBER.flatMap((date) =>
    HOURS.flatMap((hours) => ['4A', '4B', 'Latin'].map((classId) => ({ date, hours, classId }))),
  );
  return lessons
    .filter(() => chance.next() < 0.55)
    .flatMap(({ date, hours, classId }) => {
      const given = plan(store, { date, hours, classId }, chance);
      const isOut = chance.next() < 0.15 && reportOutage(store, given);
      if (given.status === 'cancelled' || dayOf(TODAY) <= date) return [];
      const roll = ids.filter((id) => isIn(id, classId, date));
      const [marks, isDone] = [sayMarks(roll, given, chance), chance.next() < 0.8];
      // Before the validation or, corrected, after it.
      const acts = marks.map(([pupilId, mark]): RegisterAct => ({ kind: 'mark', pupilId, mark }));
      const validated: readonly RegisterAct[] = isDone ? [{ kind: 'validate', roll }] : [];
      const isCorrected = chance.next() < 0.3;
      for (const act of isCorrected ? [...validated, ...acts] : [...acts, ...validated]) {
        add(given.id, act);
      }
      const said = { lesson: given, date, parts: hours.parts, roll, isOut };
      return isDone ? [{ ...said, marks: Object.fromEntries(marks) }] : [];
    });
}

function plan(
  store: TestStore,
  {
    date,
    hours,
    classId,
  }: { readonly date: string; readonly hours: (typeof HOURS)[number]; readonly classId: string },
  { next, of }: Chance,
): Lesson {
  const given = lesson({
    ...{ id: `${date} ${hours.start} ${classId}`, classId },
    ...{ start: `${date}T${hours.start}:00Z`, end: `${date}T${hours.end}:00Z` },
    mode: of(['on-site', 'on-site', 'remote', 'hybrid'] as const),
    status: next() < 0.07 ? 'cancelled' : 'planned',
  });
  store.addLesson(given);
  return given;
}

function reportOutage(store: TestStore, { id, classId, start }: Lesson): true {
  const times = { startedAt: start, lastObservedAt: start };
  store.addOutage({ id: `outage ${id}`, classId, lessonId: id, source: 'teacher', ...times });
  return true;
}

/** Some pupils, some of them twice: the last mark holds. */
function sayMarks(
  roll: readonly string[],
  given: Lesson,
  chance: Chance,
): readonly (readonly [string, Mark])[] {
  return roll
    .filter(() => chance.next() < 0.4)
    .flatMap((id) => (chance.next() < 0.2 ? [id, id] : [id]))
    .map((id) => [id, anyMark(given, chance)]);
}

function anyMark({ start, end }: Lesson, { of }: Chance): Mark {
  const motive = of(['illness', 'other'] as const);
  const state = of(['stated', 'accepted', 'refused'] as const);
  const present = { presence: 'present', ...SEEN } as const;
  return of<Mark>([
    ...Array.from({ length: 5 }, () => ({ presence: 'absent' as const, ...SEEN })),
    { presence: 'absent', reason: { motive, state }, ...SEEN },
    { presence: 'absent', reason: { motive, state }, ...SEEN },
    { presence: 'absent', outage: 'set-aside', ...SEEN },
    { presence: 'unreachable', ...SEEN },
    { presence: 'unreachable', outage: 'accepted', evidence: 'outage' },
    { presence: 'absent', exemption: 'away', ...SEEN },
    { ...present, exemption: 'here' },
    { ...present, arrivedAt: shifted(start, 12) },
    { ...present, arrivedAt: shifted(start, 12), leftAt: shifted(end, -7) },
    { ...present, leftAt: shifted(end, -7), mode: 'remote' },
    { ...present, mode: of(['asynchronous', 'remote', 'on-site'] as const) },
  ]);
}

function shifted(instant: string, minutes: number): string {
  return new Date(Date.parse(instant) + minutes * 60_000).toISOString().replace('.000Z', 'Z');
}

function dayOf(day: number): string {
  return `2026-11-${String(day).padStart(2, '0')}`;
}

/** Always the same of one seed (mulberry32). */
function chanceOf(seed: number): Chance {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
  return {
    next,
    of: (all) => {
      const one = all[Math.floor(next() * all.length)];
      if (one === undefined) throw new Error('nothing to choose from');
      return one;
    },
  };
}
