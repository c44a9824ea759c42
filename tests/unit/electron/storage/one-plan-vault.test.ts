import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import { schemaVersion } from '../../../../electron/storage/migrate';
import { migrations } from '../../../../electron/storage/migrations/migrations';
import { type OldVault, openOldVault } from './open-old-vault';

let old: OldVault;

beforeAll(async () => {
  old = await openOldVault('one-plan');
});
afterAll(() => old.close());

describe('a vault from before classes had a life of their own, opened by this Continuo', () => {
  it('was copied before it was changed', () => {
    expect(existsSync(join(old.folder, 'continuo-before-schema-4.db'))).toBe(true);
  });

  it('has its one seating plan as the chosen one, without a name, every place at a table', () => {
    expect(old.store.seatingPlans('4A')).toEqual([
      {
        ...{ id: 'id-2', name: '', chosen: true, columns: 3, gaps: [], standing: [] },
        seats: ['noe', null, 'lea', null, 'ines', null],
      },
    ]);
    expect(old.store.seatingPlans('5C')).toEqual([]);
  });

  it('has its classes and its group, of no colour, of no level, not archived', () => {
    expect(old.store.classes()).toEqual(
      [
        { id: '4A', name: '4A', kind: 'class' },
        { id: '5C', name: '5C', kind: 'class' },
        { id: 'CE1-CE2', name: 'CE1-CE2', kind: 'class' },
        { id: 'latin', name: 'Latin 4', kind: 'group' },
      ].map((known) => ({ ...known, schoolYearId: 'year', levels: [] })),
    );
    expect(old.store.schoolYears()).toMatchObject([{ id: 'year', closed: [{ name: 'Pont' }] }]);
  });

  it('has its pupils with all that was known of them, and nothing typed by hand', () => {
    const from = '2026-09-01';
    expect(old.store.enrolled('4A')).toEqual([
      { id: 'ines', lastName: 'N’DIAYE', firstName: 'Inès', from: '2026-11-23' },
      {
        ...{ id: 'lea', lastName: 'ABADIE', usageName: 'LE GOFF', firstName: 'Léa', from },
        ...{ birthDate: '2012-05-04', sex: 'F', email: 'lea@example.org' },
      },
      { id: 'noe', lastName: 'BARON', firstName: 'Noé', sex: 'M', from },
      { id: 'zoe', lastName: 'ZOLA', firstName: 'Zoé', from, to: '2026-11-06' },
    ]);
    expect(old.store.enrolled('CE1-CE2').map(({ id, level }) => [id, level])).toEqual([
      ['eva', 'CE2'],
      ['tom', 'CE1'],
    ]);
    expect(old.store.enrolmentsOf('lea').map(({ classId }) => classId)).toEqual(['4A', 'latin']);
    expect(old.store.fieldsByHand('lea')).toEqual([]);
    expect(old.store.notesOf('lea')).toEqual([]);
    expect(old.store.imports(50)).toEqual([]);
  });

  it('still has its registers, mark by mark', () => {
    const history = replayRegister(old.store.registerEvents('eight'));
    expect(old.store.registerEvents('eight')).toHaveLength(4);
    expect(history).toMatchObject({ state: 'done', roll: ['noe', 'lea', 'ines'] });
    expect(history.marks).toEqual({ lea: { presence: 'absent', evidence: 'seen' } });
    expect(replayRegister(old.store.registerEvents('nine')).marks).toMatchObject({
      ali: { presence: 'unreachable' },
    });
  });

  it('still has its rooms, texts, slots, journal, absence periods and follow-up', () => {
    expect(old.store.rooms('4A').map(({ product, official }) => [product, official])).toEqual([
      ['page', true],
      ['jitsi', false],
    ]);
    expect(old.store.classTexts('4A')).toEqual({ work: 'Lire la page 12' });
    expect(old.store.slots('year')).toMatchObject([{ id: 'slot', weekday: 1, start: '08:00' }]);
    expect(old.store.journalPage(0, 10).map(({ fact }) => fact.kind)).toEqual([
      'watch-ended',
      'watch-began',
    ]);
    expect(old.store.absencePeriods()).toMatchObject([
      { id: 'flu', reason: { motive: 'illness' } },
    ]);
    expect(old.store.followUp()).toMatchObject([{ id: 'call', pupilId: 'noe', note: 'Rappeler' }]);
  });

  it('knows which pupils and classes something hangs on', () => {
    expect([...old.store.usedPupils(['lea', 'noe', 'zoe', 'tom'])].sort()).toEqual(['lea', 'noe']);
    expect(['4A', '5C', 'CE1-CE2'].map((id) => old.store.isClassUsed(id))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('is whole', () => {
    expect(old.database.all('PRAGMA integrity_check')).toEqual([{ integrity_check: 'ok' }]);
    expect(old.database.all('PRAGMA foreign_key_check')).toEqual([]);
    expect(schemaVersion(old.database)).toBe(migrations.length);
  });
});
