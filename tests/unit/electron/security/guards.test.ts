import { describe, expect, it } from 'vitest';
import { guardPermissions, guardWindows } from '../../../../electron/security/guards';
import { guardRoomSession } from '../../../../electron/security/room-guards';
import { FakeApp, FakeContents, FakeSession } from './fake-electron';

const OURS = 'continuo://app';
const ROOM = 'https://visio.example';
const MOST_WINDOWS = 2;

/** The guarded app, with a page of ours and one in the clean window of a room. */
function open(says = false) {
  const [app, ours, rooms] = [new FakeApp(), new FakeSession(), new FakeSession()];
  const asked: string[] = [];
  let windows = 1;
  guardWindows(app.real, OURS);
  guardPermissions(ours.real, OURS);
  guardRoomSession(rooms.real, {
    origin: ROOM,
    ask: async (origin) => {
      asked.push(origin);
      return says;
    },
    chooseScreen: async () => null,
    windowOptions: {},
    mayOpenWindow: () => windows < MOST_WINDOWS,
  });
  return {
    openMore: () => {
      windows += 1;
    },
    app,
    ours,
    rooms,
    asked,
    screen: app.show(new FakeContents(ours, `${OURS}/`)),
    room: app.show(new FakeContents(rooms, `${ROOM}/4a`)),
    at: (address: string) => app.show(new FakeContents(rooms, address)),
  };
}

const ELSEWHERE = [
  'file:///etc/passwd',
  'continuo://app/',
  'javascript:alert(1)',
  'zoommtg://zoom.us/join',
  'chrome://settings',
  'view-source:https://visio.example/',
];

describe('a page of ours', () => {
  it('stays where it is, and opens no window', () => {
    const { screen } = open();
    expect(screen.goes(`${OURS}/index.html`)).toBe(true);
    for (const url of [ROOM, 'file:///etc/passwd', 'data:text/html,x']) {
      expect(screen.goes(url), url).toBe(false);
      expect(screen.opens(url), url).toBe(false);
    }
    expect(screen.isRedirected(ROOM)).toBe(false);
  });

  it('may copy, and nothing else', async () => {
    const { ours, screen } = open();
    expect(await ours.request(screen, 'clipboard-sanitized-write')).toBe(true);
    for (const permission of ['media', 'geolocation', 'notifications', 'clipboard-read']) {
      expect(await ours.request(screen, permission), permission).toBe(false);
    }
  });
});

describe('a page of a room', () => {
  it('goes about the web, and opens its windows there', () => {
    const { room } = open();
    for (const url of ['https://login.example/', 'http://visio.example/']) {
      expect(room.goes(url), url).toBe(true);
      expect(room.isRedirected(url), url).toBe(true);
      expect(room.opens(url), url).toBe(true);
    }
    expect(room.opens('about:blank')).toBe(true);
  });

  it('opens no window more once there are enough', () => {
    const { room, openMore } = open();
    expect(room.opens('https://login.example/')).toBe(true);
    openMore();
    expect(room.opens('https://login.example/')).toBe(false);
    expect(room.opens('about:blank')).toBe(false);
  });

  it('is given no device of the room around', () => {
    const { room } = open();
    const chosen: string[] = [];
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    room.emit('select-bluetooth-device', event, [{ deviceId: 'first' }], (id: string) =>
      chosen.push(id),
    );
    expect([prevented, chosen]).toEqual([true, ['']]);
  });

  it('reaches no file, no screen of ours and no program of the system', () => {
    const { room } = open();
    for (const url of ELSEWHERE) {
      expect(room.goes(url), url).toBe(false);
      expect(room.goes(url, false), url).toBe(false);
      expect(room.isRedirected(url), url).toBe(false);
      expect(room.opens(url), url).toBe(false);
    }
  });

  it('writes into its frames, not into its window', () => {
    const { room } = open();
    expect(room.goes('data:text/html,x', false)).toBe(true);
    expect(room.goes('data:text/html,x')).toBe(false);
  });

  it('may use camera, microphone, screen and the whole display, unasked on the room’s own site', async () => {
    const { rooms, room, asked } = open();
    for (const permission of ['media', 'display-capture', 'fullscreen']) {
      expect(await rooms.request(room, permission), permission).toBe(true);
    }
    for (const permission of ['geolocation', 'notifications', 'midi', 'openExternal']) {
      expect(await rooms.request(room, permission), permission).toBe(false);
      expect(rooms.mayUse(room, permission), permission).toBe(false);
    }
    expect(asked).toEqual([]);
  });

  it('on another site is heard only after a yes, which is asked for once', async () => {
    const { rooms, at, asked } = open(true);
    const elsewhere = at('https://bbb.example/room');
    expect(rooms.mayUse(elsewhere, 'media')).toBe(false);
    const both = [rooms.request(elsewhere, 'media'), rooms.request(elsewhere, 'media')];
    expect(await Promise.all(both)).toEqual([true, true]);
    expect(rooms.mayUse(elsewhere, 'media')).toBe(true);
    expect(asked).toEqual(['https://bbb.example']);
  });

  it('on another site stays deaf after a no, and an empty page is not even asked about', async () => {
    const { rooms, at, asked } = open(false);
    expect(await rooms.request(at('https://bbb.example/room'), 'media')).toBe(false);
    expect(await rooms.request(at('https://bbb.example/other'), 'media')).toBe(false);
    expect(await rooms.request(at('about:blank'), 'media')).toBe(false);
    expect(asked).toEqual(['https://bbb.example']);
  });

  it('leaves no file behind, and cannot keep its window open', () => {
    const { rooms, room } = open();
    const prevented: string[] = [];
    rooms.emit('will-download', { preventDefault: () => prevented.push('download') });
    room.emit('will-prevent-unload', { preventDefault: () => prevented.push('staying') });
    expect(prevented).toEqual(['download', 'staying']);
  });
});

describe('any page', () => {
  it('gets no certificate of the teacher', () => {
    const { app, room } = open();
    const chosen: unknown[] = [];
    let prevented = false;
    const event = { preventDefault: () => (prevented = true) };
    const choose = (certificate?: unknown) => chosen.push(certificate);
    app.emit('select-client-certificate', event, room, ROOM, [{}], choose);
    expect(prevented).toBe(true);
    expect(chosen).toEqual([undefined]);
  });

  it('of a session that nobody guards may nothing', async () => {
    const { app } = open();
    const stray = new FakeSession();
    app.emit('session-created', stray);
    expect(await stray.request(new FakeContents(stray, ROOM), 'media')).toBe(false);
    expect(stray.mayUse(null, 'media')).toBe(false);
  });
});
