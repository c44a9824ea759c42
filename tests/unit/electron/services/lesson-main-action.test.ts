import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../../core/reachability/observation';
import { lesson } from '../test-school';
import { openLessons } from './test-lessons';

const BAD = ['overloaded', 'maintenance', 'down'];

function lessonsWithRooms() {
  const school = openLessons();
  school.store.putRoom('4A', 'official', { url: 'https://visio.example/4a' });
  school.store.putRoom('4A', 'jitsi', { url: 'https://meet.example/secret' });
  return { ...school, action: () => school.day().lessons[0]?.mainAction };
}

describe('the main button of a lesson', () => {
  it('opens nothing for a class without rooms', () => {
    expect(openLessons().day().lessons[0]?.mainAction).toBe('none');
  });

  it('opens the official room before anything is known of it', () => {
    expect(lessonsWithRooms().action()).toBe('open-official');
  });

  it.each(VERDICTS)('falls back on a bad state and on no other: %s', (verdict) => {
    const { serviceIs, action } = lessonsWithRooms();
    serviceIs(verdict);
    expect(action()).toBe(BAD.includes(verdict) ? 'fall-back' : 'open-official');
  });

  it('opens the Jitsi room of a class that has no official one', () => {
    const { store, action } = lessonsWithRooms();
    store.putRoom('4A', 'official', null);
    expect(action()).toBe('open-jitsi');
  });

  it('stays on the official room of a class that has nowhere to go', () => {
    const { store, serviceIs, action } = lessonsWithRooms();
    store.putRoom('4A', 'jitsi', null);
    serviceIs('down');
    expect(action()).toBe('open-official');
  });

  it('falls back on the word of the teacher, until it is withdrawn', () => {
    const { store, serviceIs, action, day, clock } = lessonsWithRooms();
    serviceIs('up');
    store.addOutage({
      ...{ id: 'o', classId: '4A', lessonId: 'monday', source: 'teacher' },
      ...{ startedAt: clock.now(), lastObservedAt: clock.now() },
    });
    expect(action()).toBe('fall-back');
    expect(day().lessons[0]?.reportedAt).toBe(clock.now());
    store.endOutage('o', clock.now());
    expect(action()).toBe('open-official');
  });

  it('is not moved by the word of the teacher in another lesson', () => {
    const { store, action, clock } = lessonsWithRooms();
    const later = { start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' };
    store.addLesson(lesson({ id: 'later', ...later }));
    store.addOutage({
      ...{ id: 'o', classId: '4A', lessonId: 'later', source: 'teacher' },
      ...{ startedAt: clock.now(), lastObservedAt: clock.now() },
    });
    expect(action()).toBe('open-official');
  });
});
