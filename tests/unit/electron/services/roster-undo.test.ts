import { describe, expect, it } from 'vitest';
import { replayRegister } from '../../../../core/attendance/register-history';
import { value } from './test-registers';
import { openRosters } from './test-rosters';

const LEA = 'ABADIE;Léa;4A';
const NOE = 'BARON;Noé;4A';
const OTHERS = ['LI;Hugo;4A', 'MOREL;Ana;4A'];
const ZOE = 'ZOLA;Zoé;4B';

describe('the imports', () => {
  it('are told from the newest on, with what they did and to which classes', async () => {
    const { roster, importList, clock } = openRosters();
    const first = await importList([LEA, NOE, ...OTHERS, ZOE]);
    await clock.advance(60_000);
    const second = await importList([LEA, ...OTHERS]);
    expect(roster.imports()).toEqual([
      {
        ...{ id: second.importId, at: '2026-11-23T07:06:00.000Z', fileName: 'liste.csv' },
        ...{ format: 'table', added: 0, changed: 0, gone: 1, classNames: ['4A'] },
      },
      {
        ...{ id: first.importId, at: '2026-11-23T07:05:00.000Z', fileName: 'liste.csv' },
        ...{ format: 'table', added: 5, changed: 0, gone: 0, classNames: ['4A', '4B'] },
      },
    ]);
  });

  it('name a class as it is called now, and one that is gone as it was', async () => {
    const { roster, importList, store, classNamed } = openRosters();
    const { importId } = await importList([LEA, ZOE]);
    const found = classNamed('4A');
    if (found !== undefined) store.changeClass({ ...found, name: '4C' });
    expect(roster.imports()[0]?.classNames).toEqual(['4C', '4B']);
    value(roster.undo(importId));
    expect(roster.imports()[0]?.classNames).toContain('4B');
  });
});

describe('undoing an import', () => {
  it('right after leaves nothing of it', async () => {
    const { roster, importList, store, database, state } = openRosters();
    const { importId } = await importList([LEA, NOE, ZOE]);
    expect(value(roster.undo(importId))).toEqual({ kept: [] });
    expect(store.classes()).toEqual([]);
    const tables = ['pupil', 'enrolment', 'listed_name'];
    for (const table of tables) expect(database.all(`SELECT * FROM ${table}`)).toEqual([]);
    expect(roster.imports()).toMatchObject([
      { id: importId, undoneAt: '2026-11-23T07:05:00.000Z' },
    ]);
    expect(state.told).toBe(2);
  });

  it('looks at each class a few times, however many pupils it has', async () => {
    const { roster, importList, store } = openRosters();
    const lines = Array.from({ length: 40 }, (_, at) => `NOM${at};Prénom;4A`);
    const { importId } = await importList(lines);
    let looks = 0;
    const { findClass } = store;
    store.findClass = (id) => {
      looks += 1;
      return findClass(id);
    };
    value(roster.undo(importId));
    expect(looks).toBeLessThan(5);
  });

  it('of a later list gives back what it changed', async () => {
    const { roster, importList, store, classNamed } = openRosters();
    const header = 'Nom;Prénom;Classe;Né(e) le';
    await importList([LEA, NOE, ...OTHERS]);
    const standing = () => store.enrolled(classNamed('4A')?.id ?? '');
    const before = standing();
    const lines = ['ABADIE;Léa;4A;04/05/2012', ...OTHERS, 'NOUVEL;Tom;4A;'];
    const { importId, ...done } = await importList(lines, header);
    expect(done).toMatchObject({ added: 1, changed: 1, gone: 1 });
    expect(value(roster.undo(importId))).toEqual({ kept: [] });
    expect(standing()).toEqual(before);
  });

  it('keeps the pupils who have marks, and says so', async () => {
    const { roster, importList, call, idOf, store, pupilsOf } = openRosters();
    await importList([LEA, NOE]);
    const { importId } = await importList([LEA, NOE, ...OTHERS]);
    const hugo = idOf('Hugo');
    const lessonId = call('4A', [hugo]);
    const before = store.registerEvents(lessonId);
    const { kept } = value(roster.undo(importId));
    expect(kept.map(({ name }) => name).join()).toContain('LI');
    expect(store.registerEvents(lessonId)).toEqual(before);
    expect(Object.keys(replayRegister(before).marks)).toEqual([hugo]);
    expect(pupilsOf('4A').map(({ id }) => id)).toContain(hugo);
  });

  it('keeps what the teacher changed since, and says so', async () => {
    const { roster, importList, idOf, store } = openRosters();
    await importList([LEA, NOE]);
    const header = 'Nom;Prénom;Classe;Né(e) le';
    const lines = ['ABADIE;Léa;4A;04/05/2012', 'BARON;Noé;4A;01/02/2012'];
    const { importId } = await importList(lines, header);
    const lea = { lastName: 'ABADIE', firstName: 'Léa', birthDate: '2012-05-14' };
    store.changePupil(idOf('Léa'), lea);
    expect(value(roster.undo(importId)).kept).toMatchObject([{ why: 'pupil-changed' }]);
    expect(store.findPupil(idOf('Léa'))).toMatchObject(lea);
    expect(store.findPupil(idOf('Noé'))).not.toHaveProperty('birthDate');
  });

  it('keeps a class that is in the timetable', async () => {
    const { roster, importList, call, classNamed } = openRosters();
    const { importId } = await importList([LEA]);
    call('4A', []);
    expect(value(roster.undo(importId)).kept.length).toBeGreaterThan(0);
    expect(classNamed('4A')).toBeDefined();
  });

  it('is done once', async () => {
    const { roster, importList } = openRosters();
    const { importId } = await importList([LEA]);
    value(roster.undo(importId));
    expect(roster.undo(importId)).toEqual({ ok: false, error: { code: 'import-undone' } });
    expect(roster.undo('another')).toEqual({ ok: false, error: { code: 'import-unknown' } });
  });

  it('of an earlier school year is refused: it stays as it was', async () => {
    const { roster, importList, store, clock, enrolments } = openRosters();
    const { importId } = await importList([LEA]);
    expect(roster.imports()[0]?.isYearOver).toBeUndefined();
    await clock.advance(300 * 24 * 3_600_000);
    const next = { label: '2027-2028', start: '2027-09-01', end: '2028-08-31' };
    store.addSchoolYear({ id: 'next', timeZone: 'Europe/Paris', ...next });
    expect(roster.imports()[0]?.isYearOver).toBe(true);
    expect(roster.undo(importId)).toEqual({ ok: false, error: { code: 'year-over' } });
    expect(enrolments('4A')).toEqual({ Léa: '2026-09-01' });
  });

  it('is undone whole or not at all', async () => {
    const { roster, importList, store, database, pupilsOf } = openRosters();
    const { importId } = await importList([LEA, NOE]);
    database.script(`CREATE TRIGGER refuse BEFORE UPDATE ON roster_import
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    expect(() => roster.undo(importId)).toThrow('no room');
    expect(pupilsOf('4A')).toHaveLength(2);
    expect(store.findImport(importId)).not.toHaveProperty('undoneAt');
  });
});
