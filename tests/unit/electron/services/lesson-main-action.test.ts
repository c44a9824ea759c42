import { describe, expect, it } from 'vitest';
import { VERDICTS } from '../../../../core/reachability/observation';
import { lesson } from '../test-school';
import { openLessons } from './test-lessons';
import { storedRoom } from './test-rooms';

const BAD = ['overloaded', 'maintenance', 'down'];
const OFFICIAL = storedRoom({ id: 'official', official: true });
const JITSI = storedRoom({ id: 'jitsi', product: 'jitsi', url: 'https://meet.example/secret' });
const ZOOM = storedRoom({ id: 'zoom', product: 'zoom', url: 'https://zoom.us/j/123456789' });
const OPEN = { kind: 'open', roomId: 'official' };
const FALL_BACK = { kind: 'fall-back', roomId: 'jitsi' };

function lessonsWithRooms() {
  const school = openLessons();
  school.store.putRooms('4A', [OFFICIAL, JITSI, ZOOM]);
  const { store, clock } = school;
  return {
    ...school,
    first: () => school.day().lessons[0],
    action: () => school.day().lessons[0]?.mainAction,
    report(id: string, roomId: string | null, lessonId = 'monday') {
      store.addOutage({
        ...{ id, classId: '4A', lessonId, source: 'teacher' },
        ...(roomId !== null && { roomId }),
        ...{ startedAt: clock.now(), lastObservedAt: clock.now() },
      });
    },
    open(roomId: 'official' | 'jitsi') {
      const { product, official, url } = roomId === 'jitsi' ? JITSI : OFFICIAL;
      const room = { id: `opened-${roomId}`, roomId, product, official, url };
      store.addMeeting('monday', { ...room, openedAt: clock.now() });
    },
  };
}

it('a lesson can be attested once an outage touched it', () => {
  const { first, report } = lessonsWithRooms();
  expect(first()?.attestable).toBeUndefined();
  report('o', 'official');
  expect(first()?.attestable).toBe(true);
});

describe('the main button of a lesson', () => {
  it('opens nothing for a class without rooms', () => {
    expect(openLessons().day().lessons[0]?.mainAction).toEqual({ kind: 'none' });
  });

  it('opens the official room before anything is known of it', () => {
    expect(lessonsWithRooms().action()).toEqual(OPEN);
  });

  it.each(VERDICTS)('falls back on a bad state and on no other: %s', (verdict) => {
    const { serviceIs, action } = lessonsWithRooms();
    serviceIs('official', verdict);
    expect(action()).toEqual(BAD.includes(verdict) ? FALL_BACK : OPEN);
  });

  it('opens the first room of a class that has no official one', () => {
    const { store, action } = lessonsWithRooms();
    store.putRooms('4A', [JITSI]);
    expect(action()).toEqual({ kind: 'open', roomId: 'jitsi' });
  });

  it('gives the offline plan to a class that has nowhere to go', () => {
    const { store, serviceIs, action } = lessonsWithRooms();
    store.putRooms('4A', [OFFICIAL]);
    serviceIs('official', 'down');
    expect(action()).toEqual({ kind: 'offline-plan' });
  });

  it('falls back on the word of the teacher, until it is withdrawn', () => {
    const { store, serviceIs, action, first, report, clock } = lessonsWithRooms();
    serviceIs('official', 'up');
    report('o', 'official');
    expect(action()).toEqual(FALL_BACK);
    expect(first()?.rooms.map(({ reportedAt }) => reportedAt)).toEqual([
      clock.now(),
      undefined,
      undefined,
    ]);
    store.endOutage('o', clock.now());
    expect(action()).toEqual(OPEN);
  });

  it('takes a word of before the chain to be about the official room', () => {
    const { action, report } = lessonsWithRooms();
    report('o', null);
    expect(action()).toEqual(FALL_BACK);
  });

  it('is not moved by the word of the teacher in another lesson', () => {
    const { store, action, report } = lessonsWithRooms();
    const later = { start: '2026-11-23T13:00:00Z', end: '2026-11-23T14:00:00Z' };
    store.addLesson(lesson({ id: 'later', ...later }));
    report('o', 'official', 'later');
    expect(action()).toEqual(OPEN);
  });

  it('stays with the room that the class is in when the official one is back', () => {
    const { serviceIs, first, open } = lessonsWithRooms();
    serviceIs('official', 'down');
    open('jitsi');
    serviceIs('official', 'up');
    expect(first()).toMatchObject({
      mainAction: { kind: 'open', roomId: 'jitsi' },
      nextRoomId: 'official',
      meeting: { roomId: 'jitsi' },
    });
  });

  it('goes on to the third room when the second is dead as well', () => {
    const { first, open, report } = lessonsWithRooms();
    report('o', 'official');
    open('jitsi');
    report('j', 'jitsi');
    expect(first()).toMatchObject({
      mainAction: { kind: 'fall-back', roomId: 'zoom' },
      nextRoomId: 'zoom',
    });
  });
});

describe('a meeting of before rooms had a chain', () => {
  it('is in the room that has its address', () => {
    const { store, action } = lessonsWithRooms();
    store.addMeeting('monday', {
      ...{ id: 'old', product: 'jitsi', official: false },
      url: 'https://meet.example/secret#config.startWithAudioMuted=true',
      openedAt: '2026-11-23T07:00:00.000Z',
    });
    expect(action()).toEqual({ kind: 'open', roomId: 'jitsi' });
  });
});
