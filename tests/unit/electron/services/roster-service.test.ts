import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { VaultLocked } from '../../../../electron/services/ports';
import { openRosters } from './test-rosters';

const LEA = 'ABADIE;Léa;4A';
const NOE = 'BARON;Noé;4A';
const ZOE = 'ZOLA;Zoé;4B';

describe('choosing a list', () => {
  it('shows what it would do and writes nothing', async () => {
    const { choose, store } = openRosters();
    const { classes, fileName } = await choose([LEA, NOE, ZOE]);
    expect(fileName).toBe('liste.csv');
    expect(classes.map(({ name, exists, added }) => [name, exists, added.length])).toEqual([
      ['4A', false, 2],
      ['4B', false, 1],
    ]);
    expect(store.classes()).toEqual([]);
  });

  it('given up is no error', async () => {
    const { roster, pick } = openRosters();
    pick(null);
    expect(await roster.choose()).toEqual({ ok: true, value: null });
  });

  it('that cannot be read is said', async () => {
    const { roster, pick, folder } = openRosters();
    pick(join(folder, 'gone.csv'));
    expect(await roster.choose()).toEqual({ ok: false, error: { code: 'file-unreadable' } });
  });

  it('while the vault is locked behind the dialog says that it is locked', async () => {
    const { roster, choose, lock } = openRosters();
    await choose([LEA]);
    const choosing = roster.choose();
    lock();
    await expect(choosing).rejects.toThrow(VaultLocked);
  });

  it('that is no list is said', async () => {
    const { roster, pick, folder } = openRosters();
    pick(join(folder, 'continuo.db'));
    expect(await roster.choose()).toMatchObject({ error: { code: 'roster-binary' } });
  });
});

describe('importing a list', () => {
  it('enrols a new class since the start of the school year', async () => {
    const { importList, enrolments } = openRosters();
    expect(await importList([LEA, NOE])).toMatchObject({ added: 2 });
    expect(enrolments('4A')).toEqual({ Léa: '2026-09-01', Noé: '2026-09-01' });
  });

  it('enrols a pupil on the dates that the file gives', async () => {
    const { importList, enrolments } = openRosters();
    await importList(
      ['ABADIE;Léa;4A;05/10/2026;', 'BARON;Noé;4A;01/09/2026;16/10/2026'],
      'Nom;Prénom;Classe;Entrée;Sortie',
    );
    expect(enrolments('4A')).toEqual({ Léa: '2026-10-05', Noé: '2026-09-01 to 2026-10-16' });
  });

  it('may be of every class of a large school', async () => {
    const { choose, roster, store } = openRosters();
    const lines = Array.from({ length: 6000 }, (_, at) => `LI;Hugo ${at};${at % 400}e classe`);
    const { token, classes } = await choose(lines);
    expect(roster.import(token, classes)).toMatchObject({ value: { added: 6000 } });
    expect(store.classes()).toHaveLength(400);
  });

  it('under a name of invisible characters asks for a name', async () => {
    const { choose, roster, store } = openRosters();
    const { token } = await choose([LEA]);
    expect(roster.import(token, [{ source: '4A', name: '\u200b\u202e ' }])).toEqual({
      ok: false,
      error: { code: 'class-name-missing' },
    });
    expect(store.classes()).toEqual([]);
  });

  it('twice adds nobody', async () => {
    const { importList, enrolments, store } = openRosters();
    await importList([LEA, NOE, ZOE]);
    expect(await importList([LEA, NOE, ZOE])).toMatchObject({ added: 0 });
    expect(Object.keys(enrolments('4A'))).toHaveLength(2);
    expect(store.classes()).toHaveLength(2);
  });

  it('gives a class that exists its new pupils only, from today on', async () => {
    const { importList, enrolments } = openRosters();
    await importList([LEA]);
    expect(await importList([LEA, NOE])).toMatchObject({ added: 1 });
    expect(enrolments('4A')).toEqual({ Léa: '2026-09-01', Noé: '2026-11-23' });
  });

  it('leaves a pupil whom the file no longer has', async () => {
    const { importList, enrolments } = openRosters();
    await importList([LEA, NOE]);
    await importList([NOE]);
    expect(enrolments('4A')).toEqual({ Léa: '2026-09-01', Noé: '2026-09-01' });
  });

  it('knows a class whatever the case and the spaces of its name', async () => {
    const { importList, store } = openRosters();
    await importList([LEA]);
    expect(await importList(['BARON;Noé; 4a '])).toMatchObject({ added: 1 });
    expect(store.classes().map(({ name }) => name)).toEqual(['4A']);
  });

  it('leaves last year’s class of the same name alone', async () => {
    const { importList, store, clock } = openRosters();
    await importList([LEA]);
    await clock.advance(300 * 24 * 3_600_000);
    const next = { label: '2027-2028', start: '2027-09-01', end: '2028-08-31' };
    store.addSchoolYear({ id: 'next', timeZone: 'Europe/Paris', ...next });
    expect(await importList([LEA, ZOE])).toMatchObject({ added: 2 });
    const namesakes = store.classes().filter(({ name }) => name === '4A');
    expect(namesakes.map(({ schoolYearId }) => schoolYearId)).toEqual(['year', 'next']);
  });

  it('writes the class under the name that the teacher chose', async () => {
    const { choose, roster, enrolments } = openRosters();
    const { token } = await choose(['ABADIE;Léa'], 'Nom;Prénom');
    roster.import(token, [{ source: null, name: '  4A   bilingue ' }]);
    expect(enrolments('4A bilingue')).toEqual({ Léa: '2026-09-01' });
  });

  it('joins two classes of a file in one, all since the start of the school year', async () => {
    const { choose, roster, enrolments } = openRosters();
    const { token } = await choose([LEA, ZOE]);
    roster.import(token, [
      { source: '4A', name: '4AB' },
      { source: '4B', name: '4AB' },
    ]);
    expect(enrolments('4AB')).toEqual({ Léa: '2026-09-01', Zoé: '2026-09-01' });
  });

  it('takes only the classes that were chosen', async () => {
    const { choose, roster, store } = openRosters();
    const { token } = await choose([LEA, ZOE]);
    roster.import(token, [{ source: '4B', name: '4B' }]);
    expect(store.classes().map(({ name }) => name)).toEqual(['4B']);
  });
});

describe('nothing is imported', () => {
  it('when one class has no name', async () => {
    const { choose, roster, store } = openRosters();
    const { token } = await choose([LEA, ZOE]);
    const chosen = [
      { source: '4A', name: '4A' },
      { source: '4B', name: '  ' },
    ];
    expect(roster.import(token, chosen)).toEqual({
      ok: false,
      error: { code: 'class-name-missing' },
    });
    expect(store.classes()).toEqual([]);
    expect(roster.import(token, [{ source: '4A', name: '4A' }])).toMatchObject({ ok: true });
  });

  it('when one pupil cannot be written', async () => {
    const { choose, roster, store, database } = openRosters();
    const { token, classes } = await choose([LEA, ZOE]);
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON pupil WHEN new.first_name = 'Zoé'
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    expect(() => roster.import(token, classes)).toThrow('no room');
    expect(store.classes()).toEqual([]);
    database.script('DROP TRIGGER refuse');
    expect(roster.import(token, classes)).toMatchObject({ ok: true, value: { added: 2 } });
  });

  it.each([
    ['that was never given', 'another token'],
    ['that is empty', ''],
  ])('from a preview %s', async (_, token) => {
    const { choose, roster, store } = openRosters();
    await choose([LEA]);
    expect(roster.import(token, [{ source: '4A', name: '4A' }])).toEqual({
      ok: false,
      error: { code: 'preview-gone' },
    });
    expect(store.classes()).toEqual([]);
  });

  it('from a preview that another one replaced, nor twice from one', async () => {
    const { choose, roster } = openRosters();
    const first = await choose([LEA]);
    const second = await choose([ZOE]);
    const gone = { ok: false, error: { code: 'preview-gone' } };
    expect(roster.import(first.token, first.classes)).toEqual(gone);
    expect(roster.import(second.token, second.classes)).toMatchObject({ ok: true });
    expect(roster.import(second.token, second.classes)).toEqual(gone);
  });

  it('from a preview that was read before the vault was locked', async () => {
    const { choose, roster } = openRosters();
    const { token, classes } = await choose([LEA]);
    roster.forget();
    expect(roster.import(token, classes)).toEqual({ ok: false, error: { code: 'preview-gone' } });
  });
});
