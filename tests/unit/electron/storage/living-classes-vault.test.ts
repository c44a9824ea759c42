import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import type { DocumentChoice } from '../../../../core/export/document-kinds';
import { schemaVersion } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';
import { type OldVault, openOldVault } from './open-old-vault';

let old: OldVault;

beforeAll(async () => {
  old = await openOldVault('living-classes');
});
afterAll(() => old.close());

const classNamed = (name: string) => old.store.classes().find((known) => known.name === name);
const pupilsOf = (name: string) => old.store.enrolled(classNamed(name)?.id ?? '');
const idOf = (firstName: string) =>
  pupilsOf('5C').find((pupil) => pupil.firstName === firstName)?.id ?? '';

describe('a vault from before documents were remembered, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(old.folder, 'continuo-before-schema-5.db'))).toBe(true);
  });

  it('has made no document yet, and remembers the next ones', () => {
    expect(old.store.madeDocuments()).toEqual([]);
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
    old.store.putMadeDocument({ choice: list, madeOn: '2026-11-23' });
    old.store.putMadeDocument({ choice: now, madeOn: '2026-11-24' });
    old.store.putMadeDocument({ choice: { ...list, variant: 'photos' }, madeOn: '2026-11-24' });
    expect(old.store.madeDocuments()).toEqual([
      { choice: { ...list, variant: 'photos' }, madeOn: '2026-11-24' },
      { choice: now, madeOn: '2026-11-24' },
    ]);
  });

  it('has its classes and groups, coloured as they were, and every pupil of them', () => {
    expect(old.store.classes().map(({ name, kind, colour }) => [name, kind, colour])).toEqual([
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
    expect(old.store.notesOf(idOf('Léa'))).toMatchObject([
      { text: 'Lit à voix haute sans hésiter.' },
    ]);
    expect(old.store.photo('photo-lea')?.subarray(0, 2)).toEqual(Uint8Array.of(0xff, 0xd8));
    expect(old.store.fieldsByHand(idOf('Noé'))).toEqual(['email']);
  });

  it('has the lists that it was made from, which can still be undone', () => {
    expect(old.store.imports(9).map(({ fileName, undoneAt }) => [fileName, undoneAt])).toEqual([
      ['liste 5C.csv', undefined],
      ['4A.csv', undefined],
      ['liste 5C.csv', undefined],
    ]);
  });

  it('has the seating plan with its gap, and who was picked', () => {
    expect(old.store.seatingPlans(classNamed('5C')?.id ?? '')).toMatchObject([
      { name: 'Salle 204', chosen: true, columns: 2, gaps: [2], standing: [idOf('Ugo')] },
    ]);
    expect(old.store.picks(classNamed('5C')?.id ?? '')).toHaveLength(2);
  });

  it('still has its registers, mark by mark', () => {
    const [called, begun] = old.store.lessonsBetween(
      '2026-11-22T23:00:00Z',
      '2026-11-23T23:00:00Z',
    );
    const history = replayRegister(old.store.registerEvents(called?.id ?? ''));
    expect(history.state).toBe('done');
    expect(history.roll).toHaveLength(28);
    expect(Object.values(history.marks)).toMatchObject([
      { presence: 'absent' },
      { arrivedAt: '2026-11-23T07:06:00Z' },
    ]);
    expect(replayRegister(old.store.registerEvents(begun?.id ?? '')).marks).toEqual({
      [idOf('Noé')]: { presence: 'absent', evidence: 'seen' },
    });
  });

  it('is whole', () => {
    expect(old.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(old.database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(schemaVersion(old.database)).toBe(migrations.length);
  });
});
