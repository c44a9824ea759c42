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
