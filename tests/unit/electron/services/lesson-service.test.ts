import { describe, expect, it } from 'vitest';
import type { TypedLesson } from '../../../../core/contract/timetable-views';
import { lesson } from '../test-school';
import { openLessons } from './test-lessons';
import { ABSENT, lateAt } from './test-registers';

const TYPED: TypedLesson = {
  classId: '4A',
  date: '2026-11-23',
  start: '10:00',
  end: '10:55',
  subject: ' Français ',
  kind: 'lesson',
  mode: 'on-site',
};
/** The lesson of Monday as a form has it. */
const MONDAY: TypedLesson = { ...TYPED, start: '08:00', end: '08:55', subject: 'Français' };

describe('the day', () => {
  it.each([
    ['a minute before midnight in Paris', '2026-11-23T22:59:00Z', '2026-11-23'],
    ['at midnight in Paris', '2026-11-23T23:00:00Z', '2026-11-24'],
    ['on a summer evening, two hours ahead of UTC', '2027-06-14T22:00:00Z', '2027-06-15'],
    ['in the night in which the clocks go back', '2026-10-24T22:30:00Z', '2026-10-25'],
    ['at the end of the day of 25 hours', '2026-10-25T22:59:59Z', '2026-10-25'],
    ['at the end of the day of 23 hours', '2027-03-28T21:59:59Z', '2027-03-28'],
  ])('%s is the one on the wall', (_, now, date) => {
    expect(openLessons(now).day().date).toBe(date);
  });

  it('has its lessons and none of its neighbours', () => {
    const { lessons, day } = openLessons();
    for (const date of ['2026-10-24', '2026-10-25', '2026-10-26']) {
      lessons.add({ ...TYPED, date, start: '00:00', end: '00:30', subject: `first of ${date}` });
      lessons.add({ ...TYPED, date, start: '23:30', end: '23:59', subject: `last of ${date}` });
    }
    expect(day('2026-10-25').lessons.map(({ subject }) => subject)).toEqual([
      'first of 2026-10-25',
      'last of 2026-10-25',
    ]);
  });

  it('shows its lessons in the order of the hours', () => {
    const { lessons, day } = openLessons();
    lessons.add({ ...TYPED, start: '14:00', end: '15:00', subject: 'third' });
    lessons.add({ ...TYPED, start: '09:00', end: '10:00', subject: 'second' });
    expect(day().lessons.map(({ subject }) => subject)).toEqual(['Français', 'second', 'third']);
  });

  it('shows how far the roll call of a lesson is', () => {
    const { store, day, clock } = openLessons();
    store.transaction(() =>
      store.addRegisterEvent('monday', {
        ...{ id: 'e', at: clock.now(), kind: 'mark', pupilId: 'lea' },
        mark: ABSENT,
      }),
    );
    expect(day().lessons[0]?.register).toEqual({
      state: 'open',
      counts: expect.objectContaining({ onRoll: 3, absent: 1, unknown: 2 }),
    });
  });
});

describe('the day before and the day after', () => {
  it('both have a lesson that goes on across midnight', () => {
    const { store, day } = openLessons();
    const night = { start: '2026-11-24T22:30:00Z', end: '2026-11-24T23:30:00Z' };
    store.addLesson(lesson({ id: 'night', ...night }));
    store.addLesson(lesson({ id: 'evening', ...night, end: '2026-11-24T23:00:00Z' }));
    const ids = (date: string) => day(date).lessons.map(({ id }) => id);
    expect(ids('2026-11-24')).toEqual(['evening', 'night']);
    expect(ids('2026-11-25')).toEqual(['night']);
    expect(ids('2026-11-26')).toEqual([]);
  });

  it('have the name of the holiday when there is no class', () => {
    const { store, day } = openLessons();
    const year = { start: '2026-09-01', end: '2027-08-31', timeZone: 'Europe/Paris' };
    expect(day('2026-10-20').closed).toBeUndefined();
    store.changeSchoolYear('year', { ...year, zone: 'B' });
    expect(day('2026-10-20').closed).toBe('Toussaint');
    expect(day('2026-11-11').closed).toBe('Armistice de 1918');
    expect(day('2026-11-12').closed).toBeUndefined();
  });
});

describe('the next lesson', () => {
  const later = { start: '2026-12-07T07:00:00Z', end: '2026-12-07T07:55:00Z' };

  it('is said once the last lesson of today is over', () => {
    const during = openLessons('2026-11-23T07:54:00Z');
    during.store.addLesson(lesson({ id: 'later', ...later }));
    expect(during.day().next).toBeUndefined();
    const after = openLessons('2026-11-23T07:55:00Z');
    after.store.addLesson(lesson({ id: 'later', ...later }));
    expect(after.day().next).toMatchObject({ id: 'later', className: '4A', start: later.start });
  });

  it('is said when those that were left today are cancelled, and is not a cancelled one', () => {
    const { store, day } = openLessons('2026-11-23T06:00:00Z');
    store.changeLesson(lesson({ id: 'monday', status: 'cancelled' }));
    const tuesday = { start: '2026-11-24T07:00:00Z', end: '2026-11-24T07:55:00Z' };
    store.addLesson(lesson({ id: 'cancelled', ...tuesday, status: 'cancelled' }));
    store.addLesson(lesson({ id: 'later', ...later }));
    expect(day().next?.id).toBe('later');
    expect(day().lessons).toMatchObject([{ id: 'monday', status: 'cancelled' }]);
  });

  it('is looked for from today only, and for a month', () => {
    const { store, day } = openLessons('2026-11-23T20:00:00Z');
    const far = { start: '2027-01-04T07:00:00Z', end: '2027-01-04T07:55:00Z' };
    store.addLesson(lesson({ id: 'far', ...far }));
    expect(day().next).toBeUndefined();
    store.addLesson(lesson({ id: 'later', ...later }));
    expect([day().next?.id, day('2026-11-24').next]).toEqual(['later', undefined]);
  });
});

describe('a lesson added by hand', () => {
  it('stands at its hours on the wall, in winter and in summer', () => {
    const { lessons, day } = openLessons();
    lessons.add({ ...TYPED, date: '2026-12-14' });
    lessons.add({ ...TYPED, date: '2027-06-14' });
    expect(day('2026-12-14').lessons[0]).toMatchObject({
      start: '2026-12-14T09:00:00Z',
      end: '2026-12-14T09:55:00Z',
      subject: 'Français',
    });
    expect(day('2027-06-14').lessons[0]?.start).toBe('2027-06-14T08:00:00Z');
  });

  it.each([
    ['that ends before it starts', { start: '10:00', end: '09:00' }],
    ['that lasts no time', { start: '10:00', end: '10:00' }],
    ['at an hour that no clock shows', { end: '25:00' }],
    ['on a date that no calendar has', { date: '2026-02-30' }],
  ])('%s is refused', (_, wrong) => {
    const { lessons, day } = openLessons();
    expect(lessons.add({ ...TYPED, ...wrong })).toEqual({
      ok: false,
      error: { code: 'lesson-bad-times' },
    });
    expect(day().lessons).toHaveLength(1);
  });

  it('for a class that does not exist is refused', () => {
    const { lessons } = openLessons();
    expect(lessons.add({ ...TYPED, classId: '6Z' })).toEqual({
      ok: false,
      error: { code: 'class-unknown' },
    });
  });
});

describe('the removal of a lesson', () => {
  it('is done while nothing was recorded', () => {
    const { lessons, day } = openLessons();
    expect(lessons.remove('monday')).toMatchObject({ ok: true });
    expect(day().lessons).toEqual([]);
    expect(lessons.remove('monday')).toEqual({ ok: false, error: { code: 'lesson-unknown' } });
  });

  const at = '2026-11-23T07:05:00Z';
  it.each<[string, (school: ReturnType<typeof openLessons>) => void]>([
    [
      'a mark, even one taken back',
      ({ store }) => {
        store.addRegisterEvent('monday', {
          ...{ id: 'e1', at, kind: 'mark', pupilId: 'lea', mark: ABSENT },
        });
        store.addRegisterEvent('monday', { id: 'e2', at, kind: 'undo', of: 'e1' });
      },
    ],
    [
      'a validation',
      ({ store }) =>
        store.addRegisterEvent('monday', { id: 'e', at, kind: 'validate', roll: ['lea'] }),
    ],
    [
      'a meeting',
      ({ store }) =>
        store.addMeeting('monday', {
          ...{ id: 'm', product: 'jitsi', official: false, openedAt: at },
          url: 'https://meet.example/a',
        }),
    ],
    [
      'an outage, even one that is over',
      ({ store }) => {
        store.addOutage({
          ...{ id: 'o', classId: '4A', lessonId: 'monday', source: 'teacher' },
          ...{ startedAt: at, lastObservedAt: at },
        });
        store.endOutage('o', at);
      },
    ],
  ])('is refused after %s', (_, happens) => {
    const school = openLessons();
    school.store.transaction(() => happens(school));
    expect(school.lessons.remove('monday')).toEqual({ ok: false, error: { code: 'lesson-begun' } });
    expect(school.day().lessons).toHaveLength(1);
  });
});

describe('a change of a lesson', () => {
  it('moves it, and no slot moves it back', () => {
    const { lessons, store } = openLessons();
    expect(lessons.change('monday', { ...TYPED, mode: 'remote', location: ' B12 ' })).toEqual({
      ...{ ok: true, value: null },
    });
    expect(store.findLesson('monday')).toMatchObject({
      ...{ start: '2026-11-23T09:00:00Z', end: '2026-11-23T09:55:00Z', mode: 'remote' },
      ...{ location: 'B12', changedByHand: true },
    });
  });

  it('that changes nothing leaves it to its slot', () => {
    const { lessons, store } = openLessons();
    const source = { id: 'slot', key: '2026-11-23' };
    store.changeLesson(lesson({ id: 'monday', subject: 'Français', source }));
    expect(lessons.change('monday', MONDAY)).toMatchObject({ ok: true });
    expect(store.findLesson('monday')).toMatchObject({ source, changedByHand: false });
    lessons.change('monday', { ...MONDAY, subject: 'Latin' });
    expect(store.findLesson('monday')).toMatchObject({ source, changedByHand: true });
  });

  it.each([
    ['of what does not exist', 'nothing', MONDAY, 'lesson-unknown'],
    ['to a class that does not exist', 'monday', { ...MONDAY, classId: '6Z' }, 'class-unknown'],
    ['to impossible hours', 'monday', { ...MONDAY, end: '07:00' }, 'lesson-bad-times'],
  ])('%s is refused', (_, id, typed, code) => {
    const { lessons } = openLessons();
    expect(lessons.change(id, typed)).toEqual({ ok: false, error: { code } });
  });
});

describe('a change of a lesson that has begun', () => {
  /** Noé came at 8:20. */
  function begunLessons() {
    const school = openLessons();
    school.store.addRegisterEvent('monday', {
      ...{ id: 'e', at: school.clock.now(), kind: 'mark', pupilId: 'noe' },
      mark: lateAt('2026-11-23T07:20:00Z'),
    });
    return school;
  }

  it.each([
    ['its subject, its mode and its place', { subject: 'Latin', mode: 'remote', location: 'B12' }],
    ['its hours around what was recorded', { start: '08:15', end: '09:30' }],
  ] as const)('may be one of %s', (_, change) => {
    const { lessons } = begunLessons();
    expect(lessons.change('monday', { ...MONDAY, ...change })).toMatchObject({ ok: true });
  });

  it.each([
    ['its class', { classId: '4B' }],
    ['what it is the call of', { kind: 'half-day' }],
    ['its day', { date: '2026-11-24' }],
    ['its hours without the arrival of a pupil', { start: '08:20' }],
    ['its hours so that it ends before a pupil came', { end: '08:10' }],
  ] as const)('may not be one of %s', (_, change) => {
    const { lessons, store } = begunLessons();
    store.addClass({ id: '4B', schoolYearId: 'year', name: '4B', kind: 'class', levels: [] });
    const before = store.findLesson('monday');
    expect(lessons.change('monday', { ...MONDAY, ...change })).toEqual({
      ...{ ok: false, error: { code: 'lesson-begun' } },
    });
    expect(store.findLesson('monday')).toEqual(before);
  });

  it('minds the arrival that was taken back and may come again', () => {
    const { lessons, store, clock } = begunLessons();
    store.addRegisterEvent('monday', { id: 'u', at: clock.now(), kind: 'undo', of: 'e' });
    expect(lessons.change('monday', { ...MONDAY, start: '08:30' })).toMatchObject({ ok: false });
  });
});

describe('a cancelled lesson', () => {
  it('stays on its day, and can be restored', () => {
    const { lessons, day } = openLessons();
    expect(lessons.cancel('monday')).toEqual({ ok: true, value: null });
    expect(day().lessons).toMatchObject([{ status: 'cancelled', changedByHand: true }]);
    expect(lessons.restore('monday')).toEqual({ ok: true, value: null });
    expect(day().lessons).toMatchObject([{ status: 'planned', changedByHand: true }]);
    expect(lessons.cancel('nothing')).toMatchObject({ error: { code: 'lesson-unknown' } });
    expect(lessons.restore('nothing')).toMatchObject({ error: { code: 'lesson-unknown' } });
  });

  it('is not one whose roll was called, be everybody there', () => {
    const { lessons, store, clock } = openLessons();
    const at = clock.now();
    store.addRegisterEvent('monday', { id: 'v', at, kind: 'validate', roll: ['lea'] });
    expect(lessons.cancel('monday')).toEqual({ ok: false, error: { code: 'lesson-begun' } });
  });

  it('may be one whose only mark was taken back, or whose room was opened in vain', () => {
    const { lessons, store, clock } = openLessons();
    const at = clock.now();
    store.addRegisterEvent('monday', {
      ...{ id: 'e', at, kind: 'mark', pupilId: 'lea', mark: ABSENT },
    });
    expect(lessons.cancel('monday')).toMatchObject({ ok: false });
    store.addRegisterEvent('monday', { id: 'u', at, kind: 'undo', of: 'e' });
    const meeting = { product: 'jitsi', official: false, url: 'https://meet.example/a' } as const;
    store.addMeeting('monday', { id: 'm', ...meeting, openedAt: at });
    expect(lessons.cancel('monday')).toMatchObject({ ok: true });
  });

  it('is what becomes of one that a slot plans: it is not removed', () => {
    const { lessons, store } = openLessons();
    store.addLesson(lesson({ id: 'planned', source: { id: 'slot', key: '2026-11-23' } }));
    expect(lessons.remove('planned')).toEqual({
      ...{ ok: false, error: { code: 'lesson-not-by-hand' } },
    });
  });
});
