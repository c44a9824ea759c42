import { describe, expect, it } from 'vitest';
import { openLessons } from './test-lessons';
import { ABSENT } from './test-registers';

const TYPED = {
  classId: '4A',
  date: '2026-11-23',
  start: '10:00',
  end: '10:55',
  subject: ' Français ',
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
      counts: { onRoll: 3, present: 0, absent: 1, late: 0, unknown: 2 },
    });
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
          ...{ id: 'm', target: 'jitsi', url: 'https://meet.example/a', openedAt: at },
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
