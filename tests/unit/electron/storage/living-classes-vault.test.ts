import { cpSync, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import type { DocumentChoice } from '../../../../core/export/document-kinds';
import type { Database } from '../../../../electron/storage/database';
import { createStore } from '../../../../electron/storage/store';
import { createVault, type Vault } from '../../../../electron/storage/vault';
import { deriveKeyHere } from '../derive-key-here';

const FIXTURE = join(import.meta.dirname, '../../../fixtures/vaults/living-classes');

let folder: string;
let vault: Vault;
let database: Database;
let store: ReturnType<typeof createStore>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-living-classes-'));
  cpSync(FIXTURE, folder, { recursive: true });
  vault = createVault({
    folder,
    now: () => '2026-11-24T07:00:00Z',
    newId: () => 'new',
    deriveKey: deriveKeyHere,
  });
  const unlocked = await vault.unlock({ passphrase: 'la craie est au tableau' });
  const opened = vault.database();
  if (!unlocked.ok || opened === null) throw new Error('the vault of living classes is locked');
  database = opened;
  store = createStore(database);
});
afterAll(() => {
  vault.lock();
  rmSync(folder, { recursive: true, force: true });
});

const classNamed = (name: string) => store.classes().find((known) => known.name === name);
const pupilsOf = (name: string) => store.enrolled(classNamed(name)?.id ?? '');
const idOf = (firstName: string) =>
  pupilsOf('5C').find((pupil) => pupil.firstName === firstName)?.id ?? '';

describe('a vault from before documents were remembered, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(folder, 'continuo-before-schema-5.db'))).toBe(true);
  });

  it('has made no document yet, and remembers the next ones', () => {
    expect(store.madeDocuments()).toEqual([]);
    const list: DocumentChoice = {
      kind: 'list',
      subject: { about: 'classes', classIds: ['5C'] },
      format: 'pdf',
      hidden: [],
    };
    const now: DocumentChoice = {
      kind: 'evacuation',
      subject: { about: 'now' },
      format: 'pdf',
      hidden: [],
    };
    store.putMadeDocument({ choice: list, madeOn: '2026-11-23' });
    store.putMadeDocument({ choice: now, madeOn: '2026-11-24' });
    store.putMadeDocument({ choice: { ...list, variant: 'photos' }, madeOn: '2026-11-24' });
    expect(store.madeDocuments()).toEqual([
      { choice: { ...list, variant: 'photos' }, madeOn: '2026-11-24' },
      { choice: now, madeOn: '2026-11-24' },
    ]);
  });

  it('has its classes and groups, coloured as they were, and every pupil of them', () => {
    expect(store.classes().map(({ name, kind, colour }) => [name, kind, colour])).toEqual([
      ['4A démonstration', 'class', undefined],
      ['5C', 'class', 'teal'],
      ['Latin 5', 'group', undefined],
      ['Soutien', 'group', undefined],
    ]);
    expect(pupilsOf('4A démonstration')).toHaveLength(28);
    expect(pupilsOf('5C').map(({ firstName, from, to }) => [firstName, from, to])).toEqual([
      ['Léa', '2026-09-01', undefined],
      ['Noé', '2026-09-01', undefined],
      ['Aminata', '2026-09-01', undefined],
      ['Ugo', '2026-11-23', '2026-11-23'],
    ]);
    expect(pupilsOf('Latin 5').map(({ firstName }) => firstName)).toEqual(['Léa', 'Aminata']);
  });

  it('has the notes, the photo and what was typed by hand', () => {
    expect(store.notesOf(idOf('Léa'))).toMatchObject([{ text: 'Lit à voix haute sans hésiter.' }]);
    expect(store.photo('photo-lea')?.subarray(0, 2)).toEqual(Uint8Array.of(0xff, 0xd8));
    expect(store.fieldsByHand(idOf('Noé'))).toEqual(['email']);
  });

  it('has the lists that it was made from, which can still be undone', () => {
    expect(store.imports(9).map(({ fileName, undoneAt }) => [fileName, undoneAt])).toEqual([
      ['liste 5C.csv', undefined],
      ['4A.csv', undefined],
      ['liste 5C.csv', undefined],
    ]);
  });

  it('has the seating plan with its gap, and who was picked', () => {
    expect(store.seatingPlans(classNamed('5C')?.id ?? '')).toMatchObject([
      { name: 'Salle 204', chosen: true, columns: 2, gaps: [2], standing: [idOf('Ugo')] },
    ]);
    expect(store.picks(classNamed('5C')?.id ?? '')).toHaveLength(2);
  });

  it('still has its registers, mark by mark', () => {
    const [called, begun] = store.lessonsBetween('2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z');
    const history = replayRegister(store.registerEvents(called?.id ?? ''));
    expect(history.state).toBe('done');
    expect(history.roll).toHaveLength(28);
    expect(Object.values(history.marks)).toMatchObject([
      { presence: 'absent' },
      { arrivedAt: '2026-11-23T07:06:00Z' },
    ]);
    expect(replayRegister(store.registerEvents(begun?.id ?? '')).marks).toEqual({
      [idOf('Noé')]: { presence: 'absent', evidence: 'seen' },
    });
  });

  it('is whole', () => {
    expect(database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(database.all('PRAGMA foreign_key_check')).toEqual([]);
  });
});
