import { describe, expect, it } from 'vitest';
import { addClass, lesson, MONDAY_8, openTestSchool } from '../test-school';

const MONDAY = ['2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z'] as const;
const AT_9 = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:55:00Z' };
const AT_10 = { start: '2026-11-23T09:10:00Z', end: '2026-11-23T10:05:00Z' };
const ids = (lessons: readonly { readonly id: string }[]) => lessons.map(({ id }) => id);

describe('a lesson', () => {
  it('is kept with all that is known of it', () => {
    const { store } = openTestSchool();
    const planned = lesson({
      id: 'planned',
      kind: 'half-day',
      mode: 'hybrid',
      status: 'cancelled',
      location: 'Salle 12',
      source: { id: 'slot', key: '2026-11-23' },
      changedByHand: true,
    });
    store.addLesson(planned);
    expect(store.findLesson('planned')).toEqual(planned);
  });

  it('becomes what it is changed into, and loses what it has no more', () => {
    const { store } = openTestSchool();
    const before = lesson({
      id: 'moved',
      location: 'Salle 12',
      source: { id: 'slot', key: '2026-11-23' },
    });
    const { location, source, ...rest } = before;
    store.addLesson(before);
    store.changeLesson({ ...before, ...AT_10, changedByHand: true });
    expect(store.findLesson('moved')).toEqual({
      ...rest,
      location,
      source,
      ...AT_10,
      changedByHand: true,
    });
    store.changeLesson(rest);
    expect(store.findLesson('moved')).toEqual(rest);
  });

  it('is planned once by one slot on one date', () => {
    const { store } = openTestSchool();
    const source = { id: 'slot', key: '2026-11-23' };
    store.addLesson(lesson({ id: 'planned', source }));
    expect(() => store.addLesson(lesson({ id: 'again', source }))).toThrow('UNIQUE');
    store.addLesson(lesson({ id: 'by hand' }));
  });

  it('is found by what planned it', () => {
    const { store } = openTestSchool();
    const source = (key: string) => ({ id: 'slot', key });
    store.addLesson(lesson({ id: 'later', ...AT_10, source: source('2') }));
    store.addLesson(lesson({ id: 'sooner', ...AT_9, source: source('1') }));
    store.addLesson(lesson({ id: 'other', source: { id: 'calendar', key: '1' } }));
    expect(ids(store.lessonsOfSource('slot'))).toEqual(['sooner', 'later']);
  });
});

describe('the lessons of a span', () => {
  it('start in it: at its first instant, not at its last', () => {
    const { store } = openTestSchool();
    store.addLesson(lesson({ id: 'nine', ...AT_9 }));
    expect(ids(store.lessonsBetween(MONDAY_8.start, AT_9.start))).toEqual(['monday']);
    expect(ids(store.lessonsBetween(AT_9.start, AT_10.start))).toEqual(['nine']);
  });

  it('are the same however the instants are written', () => {
    const { store } = openTestSchool();
    store.addLesson(
      lesson({
        id: 'nine',
        start: '2026-11-23T09:00:00+01:00',
        end: '2026-11-23T09:55:00.000+01:00',
      }),
    );
    expect(store.findLesson('nine')).toMatchObject(AT_9);
    const nine = '2026-11-23T08:00:00.000Z';
    expect(ids(store.lessonsBetween(MONDAY[0], nine))).toEqual(['monday']);
    expect(ids(store.lessonsBetween(nine, MONDAY[1]))).toEqual(['nine']);
    expect(ids(store.lessonsBetween('2026-11-23T08:00:00.001Z', MONDAY[1]))).toEqual([]);
    expect(ids(store.lessonsBetween(MONDAY[0], '2026-11-23T08:00:00.001Z'))).toContain('nine');
  });

  it('of one class leave the others out', () => {
    const { store } = openTestSchool();
    addClass(store, '6B', []);
    store.addLesson(lesson({ id: 'nine', ...AT_9, classId: '6B' }));
    expect(ids(store.lessonsOfClass('6B', ...MONDAY))).toEqual(['nine']);
  });

  it('have begun with a mark, a meeting or an outage told in them', () => {
    const { store } = openTestSchool();
    for (const id of ['untouched', 'marked', 'met', 'down']) store.addLesson(lesson({ id }));
    store.transaction(() =>
      store.addRegisterEvent('marked', {
        id: 'event',
        at: MONDAY_8.start,
        kind: 'mark',
        pupilId: 'lea',
        mark: { presence: 'absent', evidence: 'seen' },
      }),
    );
    store.addMeeting('met', {
      ...{ id: 'm', roomId: 'jitsi', product: 'jitsi', official: false },
      ...{ url: '', openedAt: MONDAY_8.start },
    });
    const seen = { classId: '4A', startedAt: MONDAY_8.start, lastObservedAt: MONDAY_8.start };
    store.addOutage({ id: 'told', source: 'teacher', lessonId: 'down', ...seen });
    store.addOutage({ id: 'seen', source: 'probe', ...seen });
    expect([...store.begunLessons(...MONDAY)].sort()).toEqual(['down', 'marked', 'met']);
    expect(store.begunLessons(AT_9.start, MONDAY[1]).size).toBe(0);
  });
});
