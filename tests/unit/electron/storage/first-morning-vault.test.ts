import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import { schemaVersion } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';
import { type OldVault, openOldVault } from './open-old-vault';

const DAY = ['2026-11-23T00:00:00Z', '2026-11-24T00:00:00Z'] as const;
const LESSON = { kind: 'lesson', status: 'planned', changedByHand: false };

let old: OldVault;

beforeAll(async () => {
  old = await openOldVault('first-morning');
});
afterAll(() => old.close());

describe('a vault of the first morning, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(old.folder, 'continuo-before-schema-2.db'))).toBe(true);
  });

  it('still has its pupils', () => {
    expect(old.store.enrolled('4A')).toEqual([
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
    expect(old.store.enrolled('6B').map(({ id }) => id)).toEqual(['ali']);
  });

  it('has remote lessons for the class with rooms, on-site ones for the other', () => {
    expect(old.store.lessonsBetween(...DAY)).toEqual([
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
    const events = old.store.registerEvents('id-2');
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
    expect([...old.store.registerStates(...DAY)]).toEqual([
      ['id-2', 'done'],
      ['id-3', 'open'],
    ]);
  });

  it('still has its rooms, its outages and its meeting', () => {
    expect(old.store.rooms('4A')).toMatchObject([
      { official: true, url: 'https://visio.example/4a', expect: 'Bienvenue' },
      {
        official: false,
        product: 'jitsi',
        url: expect.stringMatching(/^https:\/\/meet\.example\//),
      },
    ]);
    expect(old.store.outagesOfClass('4A', ...DAY).map(({ id, endedAt }) => [id, endedAt])).toEqual([
      ['seen-down', '2026-11-23T08:01:35.000Z'],
      ['told-down', undefined],
    ]);
    expect(old.store.reportedOutages('id-3').map(({ id }) => id)).toEqual(['told-down']);
    expect(old.store.lastMeeting('id-3')).toMatchObject({
      product: 'jitsi',
      official: false,
      openedAt: '2026-11-23T08:01:49.000Z',
    });
  });

  it('has classes that are no groups, and a year without any choice made', () => {
    expect(old.store.classes()).toEqual([
      { id: '4A', schoolYearId: 'year', name: '4A', kind: 'class', levels: [] },
      { id: '6B', schoolYearId: 'year', name: '6B', kind: 'class', levels: [] },
    ]);
    expect(old.store.schoolYear('2026-11-23')).toEqual({
      id: 'year',
      label: '2026-2027',
      start: '2026-09-01',
      end: '2027-08-31',
      timeZone: 'Europe/Paris',
      closed: [],
    });
  });

  it('is whole', () => {
    expect(old.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(old.database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(schemaVersion(old.database)).toBe(migrations.length);
  });
});
