import { describe, expect, it } from 'vitest';
import { value } from './test-registers';
import { NOW, openRooms } from './test-rooms';

describe('what a room says of itself', () => {
  it('has the pupils’ address, the state of its service and what its form leaves to doubt', () => {
    const { rooms, add, giveAddresses, states } = openRooms();
    const { jitsi } = giveAddresses();
    value(add({ link: 'http://zoom.us/j/12' }));
    const service = {
      verdict: 'up',
      cause: 'identified',
      detail: '',
      at: NOW,
      since: NOW,
    } as const;
    states.set(jitsi, service);
    const { chain } = value(rooms.read('4A'));
    expect(chain[1]).toMatchObject({ rotatable: true, service, faults: [] });
    expect(chain[1]?.url).toContain('#config.startWithAudioMuted=true');
    expect(chain[0]).not.toHaveProperty('service');
    expect(chain[2]?.faults).toEqual(['zoom-number', 'zoom-no-password', 'not-secure']);
  });
});

describe('a tool that no test can prove', () => {
  it('says so, unless its page has an expected text', () => {
    const { add } = openRooms();
    const link = 'https://meet.google.com/abc-defg-hij';
    expect(value(add({ link })).chain.at(-1)).toMatchObject({ product: 'meet', untestable: true });
    const proved = value(add({ link, expect: 'Participer' })).chain.at(-1);
    expect(proved).not.toHaveProperty('untestable');
  });
});

describe('the texts of a class', () => {
  it('are written one by one, and an empty one gives the catalogue’s back', () => {
    const { rooms } = openRooms();
    value(rooms.writeTexts('4A', { invitation: ' Bonjour {lien} ', work: 'Exercice 4' }));
    value(rooms.writeTexts('4A', { later: 'À demain' }));
    expect(value(rooms.read('4A')).texts).toEqual({
      ...{ invitation: 'Bonjour {lien}', work: 'Exercice 4', later: 'À demain' },
    });
    value(rooms.writeTexts('4A', { invitation: null, work: '  ' }));
    expect(value(rooms.read('4A')).texts).toEqual({ later: 'À demain' });
    expect(value(rooms.read('6B')).texts).toEqual({});
  });
});

describe('a sheet handed out', () => {
  it('is outdated once a room on it has another name', () => {
    const { rooms, store, giveAddresses } = openRooms();
    const { jitsi } = giveAddresses();
    expect(value(rooms.read('4A'))).not.toHaveProperty('sheet');
    const addresses = value(rooms.read('4A'))
      .chain.slice(1)
      .map(({ url }) => url);
    store.addSheet({ id: 's', classId: '4A', madeAt: NOW, addresses });
    expect(value(rooms.read('4A')).sheet).toEqual({ madeAt: NOW, outdated: false });
    expect(value(rooms.rotate(jitsi)).sheet).toEqual({ madeAt: NOW, outdated: true });
  });

  it('is not outdated by another address of the official room', () => {
    const { rooms, store, giveAddresses } = openRooms();
    const { official } = giveAddresses();
    const addresses = value(rooms.read('4A'))
      .chain.slice(1)
      .map(({ url }) => url);
    store.addSheet({ id: 's', classId: '4A', madeAt: NOW, addresses });
    const link = 'https://new.example/';
    const changed = rooms.change(official, { link, official: true, acknowledged: false });
    expect(value(changed).sheet?.outdated).toBe(false);
  });
});
