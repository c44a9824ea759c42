import { describe, expect, it } from 'vitest';
import type { TypedLesson } from '../../../../core/contract/timetable-views';
import { lesson } from '../test-school';
import { openLessons } from './test-lessons';
import { ABSENT } from './test-registers';

const TYPED: TypedLesson = {
  classId: '4A',
  date: '2026-11-23',
  start: '10:00',
  end: '10:55',
  subject: 'Français',
  kind: 'lesson',
  mode: 'on-site',
};

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
