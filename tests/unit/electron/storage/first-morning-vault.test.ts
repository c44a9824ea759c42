import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import type { Database } from '../../../../electron/storage/database';
import { createStore } from '../../../../electron/storage/store';
import { createVault, type Vault } from '../../../../electron/storage/vault';
import { deriveKeyHere } from '../derive-key-here';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/vaults/first-morning');
const DAY = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'] as const;
const LESSON = { kind: 'lesson', status: 'planned', changedByHand: false };

let folder: string;
let vault: Vault;
let database: Database;
let store: ReturnType<typeof createStore>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-first-morning-'));
  cpSync(FIXTURE, folder, { recursive: true });
  vault = createVault({
    folder,
    now: () => '2026-11-24T07:00:00Z',
    newId: () => 'new',
    deriveKey: deriveKeyHere,
  });
  const unlocked = await vault.unlock({ passphrase: 'la craie est au tableau' });
  const opened = vault.database();
  if (!unlocked.ok || opened === null) throw new Error('the vault of the first morning is locked');
  database = opened;
  store = createStore(database);
});
afterAll(() => {
  vault.lock();
  rmSync(folder, { recursive: true, force: true });
});

describe('a vault of the first morning, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(folder, 'continuo-before-schema-2.db'))).toBe(true);
  });

  it('still has its pupils', () => {
    expect(store.enrolled('4A')).toEqual([
      {
        id: 'lea',
        lastName: 'ABADIE',
        firstName: 'Léa',
        birthDate: '2013-04-02',
        sex: 'F',
        email: 'lea@ecole.example',
        from: '2026-09-01',
        level: '4EME',
      },
      {
        id: 'noe',
        lastName: 'BARON',
        usageName: 'BARON-LUCE',
        firstName: 'Noé',
        from: '2026-09-01',
      },
      { id: 'zoe', lastName: 'ZOLA', firstName: 'Zoé', from: '2026-09-01', to: '2026-11-20' },
    ]);
    expect(store.enrolled('6B').map(({ id }) => id)).toEqual(['ali']);
  });

  it('has remote lessons for the class with rooms, on-site ones for the other', () => {
    expect(store.lessonsBetween(...DAY)).toEqual([
      {
        id: 'id-2',
        classId: '4A',
        start: '2026-11-23T07:00:00Z',
        end: '2026-11-23T07:55:00Z',
        subject: 'Français',
        mode: 'remote',
        ...LESSON,
      },
      {
        id: 'id-3',
        classId: '4A',
        start: '2026-11-23T08:00:00Z',
        end: '2026-11-23T08:55:00Z',
        subject: 'Latin',
        mode: 'remote',
        ...LESSON,
      },
      {
        id: 'id-4',
        classId: '6B',
        start: '2026-11-23T09:10:00Z',
        end: '2026-11-23T10:05:00Z',
        subject: 'Français',
        mode: 'on-site',
        ...LESSON,
      },
    ]);
  });

  it('still has the register that was validated, with its undone mark', () => {
    const events = store.registerEvents('id-2');
    expect(events.map(({ id, kind }) => [id, kind])).toEqual([
      ['id-5', 'mark'],
      ['id-6', 'mark'],
      ['id-7', 'undo'],
      ['id-8', 'mark'],
      ['id-9', 'validate'],
    ]);
    expect(replayRegister(events)).toMatchObject({
      state: 'done',
      revision: 5,
      validatedAt: '2026-11-23T07:02:56.000Z',
      roll: ['lea', 'noe'],
      marks: {
        lea: { presence: 'absent', evidence: 'seen' },
        noe: { presence: 'present', arrivedAt: '2026-11-23T07:10:00Z', evidence: 'seen' },
      },
    });
    expect([...store.registerStates(...DAY)]).toEqual([
      ['id-2', 'done'],
      ['id-3', 'open'],
    ]);
  });

  it('still has its rooms, its outages and its meeting', () => {
    expect(store.rooms('4A')).toMatchObject([
      { official: true, url: 'https://visio.example/4a', expect: 'Bienvenue' },
      {
        official: false,
        product: 'jitsi',
        url: expect.stringMatching(/^https:\/\/meet\.example\//),
      },
    ]);
    expect(store.outagesOfClass('4A', ...DAY).map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['seen-down', '2026-11-23T08:01:35.000Z'],
      ['told-down', undefined],
    ]);
    expect(store.reportedOutages('id-3').map(({ id }) => id)).toEqual(['told-down']);
    expect(store.lastMeeting('id-3')).toMatchObject({
      product: 'jitsi',
      official: false,
      openedAt: '2026-11-23T08:01:49.000Z',
    });
  });

  it('has classes that are no groups, and a year without any choice made', () => {
    expect(store.classes()).toEqual([
      { id: '4A', schoolYearId: 'year', name: '4A', kind: 'class', levels: [] },
      { id: '6B', schoolYearId: 'year', name: '6B', kind: 'class', levels: [] },
    ]);
    expect(store.schoolYear('2026-11-23')).toEqual({
      id: 'year',
      label: '2026-2027',
      start: '2026-09-01',
      end: '2027-08-31',
      timeZone: 'Europe/Paris',
      closed: [],
    });
  });

  it('is whole', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });
});
