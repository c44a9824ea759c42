import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { schemaVersion } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';
import { type OldVault, openOldVault } from './open-old-vault';

const DAY = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'] as const;
const JITSI_4A = 'https://meet.example/visio/c2hyr-cgpd9w-szzpb-53p7bb';

let old: OldVault;

beforeAll(async () => {
  old = await openOldVault('two-rooms');
});
afterAll(() => old.close());

describe('a vault from before the chain of rooms, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(old.folder, 'continuo-before-schema-3.db'))).toBe(true);
  });

  it('has the official room first, then Jitsi, with the names that the pupils have', () => {
    expect(old.store.rooms('4A')).toMatchObject([
      { product: 'page', official: true, url: 'https://visio.example/4a', expect: 'Bienvenue' },
      { product: 'jitsi', official: false, url: JITSI_4A },
    ]);
    expect(old.store.rooms('Latin')).toMatchObject([
      { official: true, url: 'https://latin.example/' },
      { product: 'jitsi', url: 'https://meet.example/fgx8n-grdk74-rdfgc-sng2db' },
    ]);
  });

  it('has a chain of one for a class with one room, none for a class without', () => {
    expect(old.store.rooms('5C')).toMatchObject([
      { product: 'jitsi', official: false, url: 'https://meet.example/drqm7-dm2g8h-9pq3b-yv34cb' },
    ]);
    expect(old.store.rooms('6B')).toMatchObject([
      { product: 'page', official: true, url: 'https://visio.example/6b?salle=2' },
    ]);
    expect(old.store.rooms('6B')[0]).not.toHaveProperty('expect');
    expect(old.store.rooms('3D')).toEqual([]);
    expect(old.store.allRooms()).toHaveLength(6);
  });

  it('gives each room an id of its own, and has told of no tool yet', () => {
    const rooms = old.store.allRooms();
    expect(new Set(rooms.map(({ id }) => id)).size).toBe(rooms.length);
    for (const room of rooms) {
      expect(old.store.findRoom(room.id)).toEqual(room);
      expect(Date.parse(room.madeAt)).toBeGreaterThan(0);
      expect(room).not.toHaveProperty('acknowledgedAt');
    }
  });

  it('still has its meetings, as the rooms were then', () => {
    expect(old.store.meetings('eight')).toEqual([
      {
        product: 'page',
        official: true,
        url: 'https://visio.example/4a',
        openedAt: '2026-11-23T06:58:03.000Z',
      },
      {
        product: 'jitsi',
        official: false,
        url: `${JITSI_4A}#config.startWithAudioMuted=true`,
        openedAt: '2026-11-23T06:58:08.000Z',
      },
    ]);
    expect(old.store.lastMeeting('eight')?.official).toBe(false);
    expect(old.store.meetings('nine')).toHaveLength(1);
    expect(old.store.lastMeeting('ten')).toBeUndefined();
    expect([...old.store.begunLessons(...DAY)].sort()).toEqual(['eight', 'nine', 'ten']);
  });

  it('still has its outages, told of no room', () => {
    expect(old.store.outagesOfClass('4A', ...DAY)).toEqual([
      {
        ...{ id: 'seen-down', classId: '4A', source: 'probe' },
        ...{ verdict: 'down', cause: 'error-page', detail: 'HTTP 503' },
        startedAt: '2026-11-23T06:58:04.000Z',
        lastObservedAt: '2026-11-23T06:58:05.000Z',
        endedAt: '2026-11-23T06:58:09.000Z',
      },
      {
        ...{ id: 'told-down', classId: '4A', lessonId: 'eight', source: 'teacher' },
        startedAt: '2026-11-23T06:58:06.000Z',
        lastObservedAt: '2026-11-23T06:58:07.000Z',
      },
    ]);
    expect(old.store.reportedOutages('eight').map(({ id }) => id)).toEqual(['told-down']);
    expect(old.store.reportedOutages('ten')).toEqual([]);
  });

  it('is whole', () => {
    expect(old.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(old.database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(schemaVersion(old.database)).toBe(migrations.length);
  });
});
