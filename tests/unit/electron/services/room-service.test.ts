import { describe, expect, it } from 'vitest';
import { recogniseLink } from '../../../../core/meeting/recognise-link';
import { value } from './test-registers';
import { JITSI, NOW, OFFICIAL, openRooms } from './test-rooms';

const NAME = /\/([b-z2-9]{5}-[b-z2-9]{6}-[b-z2-9]{5}-[b-z2-9]{6})$/;

describe('a room that is added', () => {
  it('is what the link says, in full form', () => {
    const { add, store } = openRooms();
    value(add({ link: ' visio.example/4a ', official: true, expect: ' Rejoindre ' }));
    value(add({ link: 'https://zoom.us/j/12345678901?pwd=Abc' }));
    expect(store.rooms('4A')).toMatchObject([
      { product: 'page', official: true, url: OFFICIAL, expect: 'Rejoindre', madeAt: NOW },
      { product: 'zoom', official: false, url: 'https://zoom.us/j/12345678901?pwd=Abc' },
    ]);
  });

  it('is the tool that the teacher says', () => {
    const { add, store } = openRooms();
    value(add({ link: 'https://visio.example/b/abc', product: 'bbb' }));
    expect(store.rooms('4A')[0]?.product).toBe('bbb');
  });

  it('comes first when it is the official one, last otherwise', () => {
    const { add } = openRooms();
    value(add({ link: 'https://one.example/' }));
    value(add({ link: 'https://two.example/' }));
    const { chain } = value(add({ link: OFFICIAL, official: true }));
    expect(chain.map(({ host }) => host)).toEqual(['visio.example', 'one.example', 'two.example']);
  });

  it('is told to the watch and to the screens', () => {
    const { add, told } = openRooms();
    value(add({ link: OFFICIAL }));
    expect(told).toEqual({ rooms: 1, day: 1 });
  });

  it('keeps that the notice was on the screen', () => {
    const { add } = openRooms();
    const seen = value(add({ link: 'https://zoom.us/j/123456789', acknowledged: true })).chain;
    expect(seen[0]?.acknowledged).toBe(true);
    const unseen = value(add({ link: 'https://zoom.us/j/987654321' })).chain;
    expect(unseen[1]?.acknowledged).toBe(false);
  });

  it('of the State needs no notice', () => {
    const { add } = openRooms();
    const link = 'https://webinaire.numerique.gouv.fr/meeting/abc';
    expect(value(add({ link })).chain[0]?.acknowledged).toBe(true);
  });

  it('on a Jitsi server alone has a name of four groups that nobody can guess', () => {
    const { add, store } = openRooms();
    value(add({ link: `${JITSI}/`, product: 'jitsi' }));
    value(add({ link: 'https://meet.jit.si' }));
    const urls = store.rooms('4A').map(({ url }) => url);
    expect(urls.every((url) => NAME.test(url))).toBe(true);
    expect(urls[0]?.startsWith(`${JITSI}/`)).toBe(true);
    expect(NAME.exec(urls[0] ?? '')?.[1]).not.toBe(NAME.exec(urls[1] ?? '')?.[1]);
    for (const url of urls) {
      expect(value(recogniseLink(url, 'jitsi')).faults).toEqual([]);
    }
  });
});

describe('what is refused changes nothing', () => {
  it.each(['', 'cned', 'javascript:alert(1)', 'file:///etc/passwd', 'data:text/html,x'])(
    'an address that is none: %s',
    (link) => {
      const { add, rooms, store, giveAddresses, told } = openRooms();
      const { official } = giveAddresses();
      const before = [store.rooms('4A'), { ...told }];
      const refused = { ok: false, error: { code: 'bad-address' } };
      expect(add({ link })).toEqual(refused);
      expect(rooms.change(official, { link, official: true, acknowledged: true })).toEqual(refused);
      expect([store.rooms('4A'), told]).toEqual(before);
    },
  );

  it('an address that grows too long with the name of a room', () => {
    const { add, store } = openRooms();
    const link = `https://${'a.'.repeat(960)}example.fr/`;
    const kind = { product: 'jitsi', official: false, acknowledged: false } as const;
    expect(add({ link, ...kind })).toMatchObject({ ok: false });
    expect(store.rooms('4A')).toEqual([]);
  });

  it('a room beyond the twentieth', () => {
    const { add, rooms } = openRooms();
    for (let each = 0; each < 25; each += 1) add({ link: `https://page.example/${each}` });
    expect(value(rooms.read('4A')).chain).toHaveLength(20);
    expect(add({ link: 'https://page.example/more' })).toEqual({
      ok: false,
      error: { code: 'too-many-rooms' },
    });
  });

  it('a second official room', () => {
    const { add, rooms, store, giveAddresses } = openRooms();
    const { jitsi } = giveAddresses();
    const before = store.rooms('4A');
    const taken = { ok: false, error: { code: 'official-room-taken' } };
    expect(add({ link: 'https://new.example', official: true })).toEqual(taken);
    expect(rooms.change(jitsi, { link: JITSI, official: true, acknowledged: true })).toEqual(taken);
    expect(store.rooms('4A')).toEqual(before);
  });

  it('what is asked of a class or a room that does not exist', () => {
    const { rooms, add } = openRooms();
    const noClass = { ok: false, error: { code: 'class-unknown' } };
    const noRoom = { ok: false, error: { code: 'room-unknown' } };
    expect(add({ classId: '9Z', link: OFFICIAL })).toEqual(noClass);
    expect(rooms.read('9Z')).toEqual(noClass);
    expect(rooms.order('9Z', [])).toEqual(noClass);
    expect(rooms.writeTexts('9Z', {})).toEqual(noClass);
    expect(rooms.change('9', { link: OFFICIAL, official: true, acknowledged: true })).toEqual(
      noRoom,
    );
    expect(rooms.remove('9')).toEqual(noRoom);
    expect(rooms.rotate('9')).toEqual(noRoom);
    expect(rooms.acknowledge('9')).toEqual(noRoom);
  });
});

describe('a room that is changed', () => {
  it('keeps its id and its place', () => {
    const { rooms, giveAddresses } = openRooms();
    const { official, jitsi } = giveAddresses();
    const link = 'https://other.example/4a';
    const { chain } = value(rooms.change(official, { link, official: true, acknowledged: false }));
    expect(chain.map(({ id }) => id)).toEqual([official, jitsi]);
    expect(chain[0]?.url).toBe(link);
  });

  it('keeps its name when its Jitsi server is written again', async () => {
    const { rooms, store, giveAddresses, clock } = openRooms();
    const { jitsi } = giveAddresses();
    const before = store.findRoom(jitsi);
    await clock.advance(1000);
    const kind = { product: 'jitsi', official: false, acknowledged: false } as const;
    for (const link of [JITSI, 'meet.example', `${before?.url}?jwt=a#config.x=1`]) {
      value(rooms.change(jitsi, { link, ...kind }));
      expect(store.findRoom(jitsi)).toEqual(before);
    }
  });

  it('has a new name on another server', () => {
    const { rooms, store, giveAddresses } = openRooms();
    const { jitsi } = giveAddresses();
    const nameOf = () => NAME.exec(store.findRoom(jitsi)?.url ?? '')?.[1];
    const before = nameOf();
    const kind = { product: 'jitsi', official: false, acknowledged: false } as const;
    value(rooms.change(jitsi, { link: 'https://visio.other.example', ...kind }));
    expect(nameOf()).toBeDefined();
    expect(nameOf()).not.toBe(before);
  });

  it('is new to the teacher when it goes to another host, not when it stays', () => {
    const { add, rooms } = openRooms();
    const [room] = value(add({ link: 'https://zoom.us/j/123456789', acknowledged: true })).chain;
    const change = (link: string) =>
      value(rooms.change(room?.id ?? '', { link, official: false, acknowledged: false })).chain[0];
    expect(change('https://zoom.us/j/987654321')?.acknowledged).toBe(true);
    expect(change('https://teams.live.com/meet/123')?.acknowledged).toBe(false);
  });

  it('loses the expected text that was emptied', () => {
    const { add, rooms, store } = openRooms();
    const [room] = value(add({ link: OFFICIAL, official: true, expect: 'Bienvenue' })).chain;
    value(
      rooms.change(room?.id ?? '', {
        ...{ link: OFFICIAL, official: true, expect: '  ', acknowledged: true },
      }),
    );
    expect(store.rooms('4A')[0]).not.toHaveProperty('expect');
  });

  it('may be changed while a lesson is in it: the meeting keeps its address', () => {
    const { rooms, store, giveAddresses } = openRooms();
    const { jitsi } = giveAddresses();
    const url = store.findRoom(jitsi)?.url ?? '';
    store.addMeeting('monday', {
      ...{ id: 'm', roomId: jitsi, product: 'jitsi', official: false, url, openedAt: NOW },
    });
    value(rooms.rotate(jitsi));
    value(rooms.remove(jitsi));
    expect(store.lastMeeting('monday')).toMatchObject({ roomId: jitsi, url });
  });
});

describe('the order of a chain', () => {
  function threeRooms() {
    const school = openRooms();
    const { official, jitsi } = school.giveAddresses();
    const { chain } = value(school.add({ link: 'https://zoom.us/j/123456789?pwd=a' }));
    return { ...school, official, jitsi, zoom: chain[2]?.id ?? '' };
  }

  it('is the one that the teacher gives, the official room first whatever happens', () => {
    const { rooms, store, official, jitsi, zoom } = threeRooms();
    value(rooms.order('4A', [zoom, official, jitsi]));
    expect(store.rooms('4A').map(({ id }) => id)).toEqual([official, zoom, jitsi]);
  });

  it.each([
    ['one is missing', (ids: string[]) => ids.slice(1)],
    ['one is unknown', (ids: string[]) => [...ids.slice(1), 'gone']],
    ['one comes twice', (ids: string[]) => [...ids, ids[0] ?? '']],
    [
      'one takes the place of another',
      (ids: string[]) => [ids[0] ?? '', ids[0] ?? '', ids[1] ?? ''],
    ],
  ])('is refused when %s', (_, spoil) => {
    const { rooms, store, official, jitsi, zoom } = threeRooms();
    const before = store.rooms('4A');
    expect(rooms.order('4A', spoil([official, jitsi, zoom]))).toEqual({
      ok: false,
      error: { code: 'rooms-changed' },
    });
    expect(store.rooms('4A')).toEqual(before);
  });

  it('closes up when a room is removed', () => {
    const { rooms, official, jitsi, zoom } = threeRooms();
    const { chain } = value(rooms.remove(jitsi));
    expect(chain.map(({ id }) => id)).toEqual([official, zoom]);
  });
});

describe('renewing the name of a room', () => {
  it('changes the name and its date, and nothing else', async () => {
    const { rooms, store, giveAddresses, clock } = openRooms();
    const { jitsi } = giveAddresses();
    rooms.acknowledge(jitsi);
    const before = store.findRoom(jitsi);
    await clock.advance(1000);
    value(rooms.rotate(jitsi));
    const after = store.findRoom(jitsi);
    expect(after).toEqual({ ...before, url: after?.url, madeAt: clock.now() });
    expect(after?.url).toMatch(NAME);
    expect(after?.url).not.toBe(before?.url);
  });

  it('stays on a server in a folder', () => {
    const { rooms, add, store } = openRooms();
    const link = 'https://ent.example/visio/Salle-Du-College';
    const [room] = value(add({ link, product: 'jitsi' })).chain;
    value(rooms.rotate(room?.id ?? ''));
    expect(store.rooms('4A')[0]?.url).toMatch(/^https:\/\/ent\.example\/visio\/[b-z2-9-]{25}$/);
  });

  it('is refused for the official room and for the rooms of other tools', () => {
    const { rooms, add } = openRooms();
    value(add({ link: `${JITSI}/ClasseDe4A`, product: 'jitsi', official: true }));
    const { chain } = value(add({ link: 'https://zoom.us/j/123456789' }));
    for (const { id, rotatable } of chain) {
      expect(rotatable).toBe(false);
      expect(rooms.rotate(id)).toEqual({ ok: false, error: { code: 'room-not-rotatable' } });
    }
  });
});
