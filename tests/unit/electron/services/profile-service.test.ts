import { expect, it } from 'vitest';
import type { HostProfile } from '../../../../core/meeting/host-profile';
import type { Room } from '../../../../core/meeting/room';
import { createProfileService } from '../../../../electron/services/profile-service';
import { profileOf } from '../../../../electron/services/read-profile';
import { PARIS } from '../open-test-store';
import { addClass, openTestSchool } from '../test-school';

function room(given: Partial<Room> & Pick<Room, 'id' | 'url' | 'product'>): Room {
  return { classId: '4A', official: false, madeAt: '2026-11-20T10:00:00Z', ...given };
}

const OWN: Omit<HostProfile, 'datedOn'> = {
  host: 'visio.lycee.example',
  product: 'jitsi',
  probe: 'page',
  probeUrl: 'visio.lycee.example/accueil',
  expect: ' Bienvenue ',
  login: 'none',
  embedding: 'yes',
  official: true,
  note: ' ',
};

function openProfiles() {
  const { store } = openTestSchool();
  const told: string[] = [];
  const profiles = createProfileService({
    store: () => store,
    // Half past midnight in Paris: the day is the teacher's.
    now: () => '2026-11-22T23:30:00Z',
    timeZone: () => PARIS,
    onRoomsChanged: () => told.push('rooms'),
    tellDay: () => told.push('day'),
  });
  const find = (host: string) => profiles.list().find((view) => view.host === host);
  return { store, profiles, find, told };
}

it('lists the hosts of the rooms with their classes, then the well-known ones', () => {
  const { store, profiles, find } = openProfiles();
  addClass(store, '3B', []);
  store.putRooms('4A', [
    room({ id: 'r1', product: 'page', url: 'https://visio.lycee.example/4a', official: true }),
    room({ id: 'r2', product: 'jitsi', url: 'https://visio.lycee.example/bcdfg' }),
  ]);
  store.putRooms('3B', [
    room({ id: 'r3', classId: '3B', product: 'jitsi', url: 'https://visio.lycee.example/hjkmn' }),
  ]);
  expect(profiles.list()[0]).toMatchObject({
    host: 'visio.lycee.example',
    product: 'jitsi',
    known: 'jitsi',
    classNames: ['3B', '4A'],
    edited: false,
  });
  expect(find('meet.jit.si')).toMatchObject({ known: 'meetJitSi', classNames: [], login: 'host' });
});

it('keeps what the teacher edited, dated of that day, in full form', () => {
  const { store, profiles, find, told } = openProfiles();
  expect(profiles.write(OWN)).toEqual({ ok: true, value: null });
  const { note: _, ...kept } = OWN;
  const written = {
    ...kept,
    probeUrl: 'https://visio.lycee.example/accueil',
    expect: 'Bienvenue',
    datedOn: '2026-11-23',
  };
  expect(profileOf(store, 'visio.lycee.example', 'page')).toEqual(written);
  expect(find('visio.lycee.example')).toMatchObject({ ...written, edited: true });
  expect(told).toEqual(['rooms', 'day']);
});

it('keeps no text and no page for a test that reads neither', () => {
  const { store, profiles } = openProfiles();
  profiles.write({ ...OWN, probe: 'none' });
  const profile = profileOf(store, 'visio.lycee.example', 'jitsi');
  expect(profile).not.toHaveProperty('expect');
  expect(profile).not.toHaveProperty('probeUrl');
});

it('gives back what ships', () => {
  const { store, profiles, find } = openProfiles();
  profiles.write({ ...OWN, host: 'MEET.jit.si', product: 'jitsi' });
  expect(find('meet.jit.si')).toMatchObject({ edited: true, login: 'none' });
  profiles.reset('meet.jit.si');
  expect(find('meet.jit.si')).toMatchObject({ edited: false, login: 'host' });
  expect(store.hostProfiles()).toEqual([]);
});

it.each([
  { host: 'visio.lycee.example/salle' },
  { host: 'https://visio.lycee.example' },
  { host: 'moi@visio.lycee.example' },
  { host: 'visio lycee' },
  { host: '' },
  { probeUrl: 'file:///etc/passwd' },
  { probeUrl: 'javascript:alert(1)' },
])('writes nothing of $host$probeUrl', (wrong) => {
  const { store, profiles, told } = openProfiles();
  expect(profiles.write({ ...OWN, ...wrong })).toEqual({
    ok: false,
    error: { code: 'bad-address' },
  });
  expect(store.hostProfiles()).toEqual([]);
  expect(told).toEqual([]);
});
