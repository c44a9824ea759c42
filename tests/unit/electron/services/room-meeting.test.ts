import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { value } from './test-registers';
import { OFFICIAL, openRooms } from './test-rooms';

function openClassWithRooms() {
  const school = openRooms();
  school.giveAddresses();
  return school;
}

describe('falling back to Jitsi', () => {
  it('has the link and the French message in the clipboard before the browser opens', async () => {
    const { rooms, opened, clipboard } = openClassWithRooms();
    const { url, message } = value(await rooms.openMeeting('monday', 'jitsi'));
    expect(opened).toHaveLength(1);
    expect(opened[0]?.clipboard).toBe(message);
    expect(clipboard().split('\n')).toContain(url);
    expect(clipboard()).toContain('Bonjour');
    expect(clipboard()).toMatch(/8.h/);
  });

  it('opens the same room for the teacher as for the pupils, each in their own way', async () => {
    const { rooms, opened } = openClassWithRooms();
    const { url } = value(await rooms.openMeeting('monday', 'jitsi'));
    const room = (address = '') => address.replace(/#.*$/, '');
    expect(room(opened[0]?.url)).toBe(room(url));
    expect(opened[0]?.url).toContain('prejoinConfig');
    expect(url).not.toContain('prejoinConfig');
  });

  it('is recorded with its hour and the address for the pupils', async () => {
    const { rooms, store } = openClassWithRooms();
    const { url } = value(await rooms.openMeeting('monday', 'jitsi'));
    expect(store.lastMeeting('monday')).toEqual({
      target: 'jitsi',
      url,
      openedAt: '2026-11-23T07:02:00.000Z',
    });
  });

  it('when no browser opens says so, with the link already in the clipboard', async () => {
    const { rooms, store, clipboard, breakBrowser } = openClassWithRooms();
    breakBrowser();
    expect(await rooms.openMeeting('monday', 'jitsi')).toEqual({
      ok: false,
      error: { code: 'open-failed' },
    });
    expect(clipboard()).toContain('https://meet.example/');
    expect(store.lastMeeting('monday')).toBeUndefined();
  });

  it('that cannot be recorded has opened the room all the same', async () => {
    const { rooms, opened, clipboard, database } = openClassWithRooms();
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON meeting
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    await expect(rooms.openMeeting('monday', 'jitsi')).rejects.toThrow('no room');
    expect(opened).toHaveLength(1);
    expect(clipboard()).toContain('https://meet.example/');
  });
});

describe('locking the vault while the browser starts', () => {
  it('says that the meeting was not recorded since it is locked', async () => {
    const { rooms, lock, store } = openClassWithRooms();
    const opening = rooms.openMeeting('monday', 'jitsi');
    lock();
    await expect(opening).rejects.toThrow(VaultLocked);
    expect(store.lastMeeting('monday')).toBeUndefined();
  });
});

describe('opening the official room', () => {
  it('leaves the clipboard as it was: the pupils have that address', async () => {
    const { rooms, opened, clipboard } = openClassWithRooms();
    const answer = value(await rooms.openMeeting('monday', 'official'));
    expect(answer).toEqual({ url: OFFICIAL, message: null });
    expect(opened.map(({ url }) => url)).toEqual([OFFICIAL]);
    expect(clipboard()).toBe('what was copied before');
  });

  it('is recorded as well, and the last room opened is the one shown', async () => {
    const { rooms, store, clock } = openClassWithRooms();
    await rooms.openMeeting('monday', 'official');
    await clock.advance(1000);
    await rooms.openMeeting('monday', 'jitsi');
    await clock.advance(1000);
    await rooms.openMeeting('monday', 'official');
    expect(store.lastMeeting('monday')?.target).toBe('official');
  });
});

describe('nothing is opened nor copied', () => {
  it.each([
    ['for a lesson that does not exist', 'sunday', 'lesson-unknown'],
    ['for a class without that room', 'monday', 'room-missing'],
  ])('%s', async (_, lessonId, code) => {
    const { rooms, opened, clipboard } = openRooms();
    expect(await rooms.openMeeting(lessonId, 'jitsi')).toEqual({ ok: false, error: { code } });
    expect(opened).toEqual([]);
    expect(clipboard()).toBe('what was copied before');
  });
});
