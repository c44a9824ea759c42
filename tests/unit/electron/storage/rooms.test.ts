import { describe, expect, it } from 'vitest';
import type { HostProfile } from '../../../../core/meeting/host-profile';
import type { Room } from '../../../../core/meeting/room';
import { addClass, openTestSchool } from '../test-school';

const AT = '2026-11-23T07:00:00.000Z';

function room(id: string, given: Partial<Room> = {}): Room {
  return {
    ...{ id, classId: '4A', product: 'page', official: false, url: `https://${id}.example/` },
    madeAt: AT,
    ...given,
  };
}

describe('the chain of a class', () => {
  it('comes back whole and in its order', () => {
    const { store } = openTestSchool();
    const chain = [
      room('official', { official: true, product: 'cned', expect: 'Bienvenue' }),
      room('zoom', { product: 'zoom', acknowledgedAt: AT }),
      room('jitsi', { product: 'jitsi' }),
    ];
    store.putRooms('4A', chain);
    expect(store.rooms('4A')).toEqual(chain);
    store.putRooms('4A', [...chain].reverse());
    expect(store.rooms('4A')).toEqual([...chain].reverse());
    expect(store.findRoom('zoom')).toEqual(chain[1]);
  });

  it('leaves the rooms of other classes alone', () => {
    const { store } = openTestSchool();
    addClass(store, '6B', []);
    store.putRooms('4A', [room('ours')]);
    store.putRooms('6B', [room('theirs', { classId: '6B' })]);
    store.putRooms('4A', []);
    expect(store.allRooms().map(({ id }) => id)).toEqual(['theirs']);
    expect(store.findRoom('ours')).toBeUndefined();
  });

  it('that cannot be written leaves the one of before', () => {
    const { store } = openTestSchool();
    store.putRooms('4A', [room('one')]);
    expect(() => store.putRooms('4A', [room('two'), room('two')])).toThrow();
    expect(store.rooms('4A').map(({ id }) => id)).toEqual(['one']);
  });
});

describe('the meetings of a lesson', () => {
  it('are in the order in which rooms were opened, two of one millisecond too', () => {
    const { store } = openTestSchool();
    const opened = { product: 'jitsi', official: false, url: 'https://a.example/' } as const;
    store.addMeeting('monday', { id: 'z', roomId: 'first', ...opened, openedAt: AT });
    store.addMeeting('monday', { id: 'a', roomId: 'second', ...opened, openedAt: AT });
    expect(store.meetings('monday').map(({ roomId }) => roomId)).toEqual(['first', 'second']);
    expect(store.lastMeeting('monday')).toEqual({ roomId: 'second', ...opened, openedAt: AT });
  });

  it('end with the one opened last, although the clock was put back in between', () => {
    const { store } = openTestSchool();
    const opened = { product: 'jitsi', official: false, url: 'https://a.example/' } as const;
    store.addMeeting('monday', { id: 'a', roomId: 'first', ...opened, openedAt: AT });
    const anHourBefore = '2026-11-23T06:00:00.000Z';
    store.addMeeting('monday', { id: 'b', roomId: 'next', ...opened, openedAt: anHourBefore });
    expect(store.lastMeeting('monday')?.roomId).toBe('next');
  });

  it('outlive the room', () => {
    const { store } = openTestSchool();
    store.putRooms('4A', [room('one')]);
    store.addMeeting('monday', {
      ...{ id: 'm', roomId: 'one', product: 'page', official: false },
      ...{ url: 'https://one.example/', openedAt: AT },
    });
    store.putRooms('4A', []);
    expect(store.lastMeeting('monday')?.url).toBe('https://one.example/');
  });
});

describe('the outages that the teacher told in a lesson', () => {
  it('are those not taken back, with their room, the oldest first', () => {
    const { store } = openTestSchool();
    const told = (id: string, at: string, roomId: string) =>
      store.addOutage({
        ...{ id, classId: '4A', lessonId: 'monday', roomId, source: 'teacher' },
        ...{ startedAt: at, lastObservedAt: at },
      });
    told('later', '2026-11-23T07:05:00.500Z', 'jitsi');
    told('first', '2026-11-23T07:05:00Z', 'official');
    told('taken back', '2026-11-23T07:01:00Z', 'official');
    store.endOutage('taken back', '2026-11-23T07:02:00Z');
    expect(store.reportedOutages('monday').map(({ id, roomId }) => [id, roomId])).toEqual([
      ['first', 'official'],
      ['later', 'jitsi'],
    ]);
  });
});

describe('the texts of a class', () => {
  it('are absent until written, and again once taken away', () => {
    const { store } = openTestSchool();
    expect(store.classTexts('4A')).toEqual({});
    store.putClassTexts('4A', { invitation: 'Bonjour, {lien}', work: 'Exercice 4' });
    expect(store.classTexts('4A')).toEqual({ invitation: 'Bonjour, {lien}', work: 'Exercice 4' });
    store.putClassTexts('4A', { later: 'La séance n’a pas pu avoir lieu' });
    expect(store.classTexts('4A')).toEqual({ later: 'La séance n’a pas pu avoir lieu' });
  });
});

describe('the profile of a host', () => {
  it('is the last one written, and goes when it is removed', () => {
    const { store } = openTestSchool();
    const profile: HostProfile = {
      ...({ host: 'meet.example', product: 'jitsi', probe: 'jitsi', login: 'none' } as const),
      ...({ embedding: 'yes', official: false, datedOn: '2026-11-23' } as const),
    };
    store.putHostProfile(profile);
    store.putHostProfile({ ...profile, note: 'salle de l’académie' });
    expect(store.findHostProfile('meet.example')?.note).toBe('salle de l’académie');
    expect(store.hostProfiles()).toHaveLength(1);
    store.removeHostProfile('meet.example');
    expect(store.findHostProfile('meet.example')).toBeUndefined();
  });
});

describe('sheets and rehearsals', () => {
  it('the last one is given, whatever the order in which they were written', () => {
    const { store } = openTestSchool();
    expect(store.lastSheet('4A')).toBeUndefined();
    expect(store.lastRehearsal('4A')).toBeUndefined();
    const addresses = ['https://a.example/', 'https://b.example/'];
    store.addSheet({ id: 'b', classId: '4A', madeAt: '2026-11-20T07:00:00.000Z', addresses });
    store.addSheet({ id: 'a', classId: '4A', madeAt: '2026-09-20T07:00:00.000Z', addresses: [] });
    expect(store.lastSheet('4A')).toEqual({ madeAt: '2026-11-20T07:00:00.000Z', addresses });
    const report = { classId: '4A', className: '4A', at: AT, steps: [] };
    store.addRehearsal('r', report);
    expect(store.lastRehearsal('4A')).toEqual(report);
  });
});
