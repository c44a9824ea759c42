import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import type { Database } from '../../../../electron/storage/database';
import { createStore } from '../../../../electron/storage/store';
import { createVault, type Vault } from '../../../../electron/storage/vault';
import { deriveKeyHere } from '../derive-key-here';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/vaults/one-plan');

let folder: string;
let vault: Vault;
let database: Database;
let store: ReturnType<typeof createStore>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-one-plan-'));
  cpSync(FIXTURE, folder, { recursive: true });
  vault = createVault({
    folder,
    now: () => '2026-11-24T07:00:00Z',
    newId: () => 'new',
    deriveKey: deriveKeyHere,
  });
  const unlocked = await vault.unlock({ passphrase: 'la craie est au tableau' });
  const opened = vault.database();
  if (!unlocked.ok || opened === null) throw new Error('the vault of one plan is locked');
  database = opened;
  store = createStore(database);
});
afterAll(() => {
  vault.lock();
  rmSync(folder, { recursive: true, force: true });
});

describe('a vault from before classes had a life of their own, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(folder, 'continuo-before-schema-4.db'))).toBe(true);
  });

  it('has its one seating plan as the chosen one, without a name, every place at a table', () => {
    expect(store.seatingPlans('4A')).toEqual([
      {
        ...{ id: 'id-2', name: '', chosen: true, columns: 3, gaps: [], standing: [] },
        seats: ['noe', null, 'lea', null, 'ines', null],
      },
    ]);
    expect(store.seatingPlans('5C')).toEqual([]);
  });

  it('has its classes and its group, of no colour, of no level, not archived', () => {
    expect(store.classes()).toEqual(
      [
        { id: '4A', name: '4A', kind: 'class' },
        { id: '5C', name: '5C', kind: 'class' },
        { id: 'CE1-CE2', name: 'CE1-CE2', kind: 'class' },
        { id: 'latin', name: 'Latin 4', kind: 'group' },
      ].map((known) => ({ ...known, schoolYearId: 'year', levels: [] })),
    );
    expect(store.schoolYears()).toMatchObject([{ id: 'year', closed: [{ name: 'Pont' }] }]);
  });

  it('has its pupils with all that was known of them, and nothing typed by hand', () => {
    const from = '2026-09-01';
    expect(store.enrolled('4A')).toEqual([
      { id: 'ines', lastName: 'N’DIAYE', firstName: 'Inès', from: '2026-11-23' },
      {
        ...{ id: 'lea', lastName: 'ABADIE', usageName: 'LE GOFF', firstName: 'Léa', from },
        ...{ birthDate: '2012-05-04', sex: 'F', email: 'lea@example.org' },
      },
      { id: 'noe', lastName: 'BARON', firstName: 'Noé', sex: 'M', from },
      { id: 'zoe', lastName: 'ZOLA', firstName: 'Zoé', from, to: '2026-11-06' },
    ]);
    expect(store.enrolled('CE1-CE2').map(({ id, level }) => [id, level])).toEqual([
      ['eva', 'CE2'],
      ['tom', 'CE1'],
    ]);
    expect(store.enrolmentsOf('lea').map(({ classId }) => classId)).toEqual(['4A', 'latin']);
    expect(store.fieldsByHand('lea')).toEqual([]);
    expect(store.notesOf('lea')).toEqual([]);
    expect(store.imports(50)).toEqual([]);
  });

  it('still has its registers, mark by mark', () => {
    const history = replayRegister(store.registerEvents('eight'));
    expect(store.registerEvents('eight')).toHaveLength(4);
    expect(history).toMatchObject({ state: 'done', roll: ['noe', 'lea', 'ines'] });
    expect(history.marks).toEqual({ lea: { presence: 'absent', evidence: 'seen' } });
    expect(replayRegister(store.registerEvents('nine')).marks).toMatchObject({
      ali: { presence: 'unreachable' },
    });
  });

  it('still has its rooms, texts, slots, journal, absence periods and follow-up', () => {
    expect(store.rooms('4A').map(({ product, official }) => [product, official])).toEqual([
      ['page', true],
      ['jitsi', false],
    ]);
    expect(store.classTexts('4A')).toEqual({ work: 'Lire la page 12' });
    expect(store.slots('year')).toMatchObject([{ id: 'slot', weekday: 1, start: '08:00' }]);
    expect(store.journalPage(0, 10).map(({ fact }) => fact.kind)).toEqual([
      'watch-ended',
      'watch-began',
    ]);
    expect(store.absencePeriods()).toMatchObject([{ id: 'flu', reason: { motive: 'illness' } }]);
    expect(store.followUp()).toMatchObject([{ id: 'call', pupilId: 'noe', note: 'Rappeler' }]);
  });

  it('knows which pupils and classes something hangs on', () => {
    expect([...store.usedPupils(['lea', 'noe', 'zoe', 'tom'])].sort()).toEqual(['lea', 'noe']);
    expect(['4A', '5C', 'CE1-CE2'].map((id) => store.isClassUsed(id))).toEqual([true, true, true]);
  });

  it('is whole', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });
});
