import { describe, expect, it } from 'vitest';
import { emptyDisk, fillDisk } from '../open-test-store';
import { value } from './test-registers';
import { openRosters } from './test-rosters';

const LEA = 'ABADIE;Léa;4A';
const NOE = 'BARON;Noé;4A';
const ZOE = 'ZOLA;Zoé;4B';
const OUTDATED = { ok: false, error: { code: 'decision-outdated' } };
const BORN = 'Nom;Prénom;Classe;Né(e) le';

describe('importing a list', () => {
  it('enrols a new class since the start of the school year', async () => {
    const { importList, enrolments, classNamed, state } = openRosters();
    const { importId: _id, ...done } = await importList([LEA, NOE]);
    expect(done).toEqual({ added: 2, changed: 0, gone: 0, classIds: [classNamed('4A')?.id] });
    expect(enrolments('4A')).toEqual({ Léa: '2026-09-01', Noé: '2026-09-01' });
    expect(state.told).toBe(1);
  });

  it('enrols a pupil on the dates that the file gives', async () => {
    const { importList, enrolments } = openRosters();
    const header = 'Nom;Prénom;Classe;Entrée;Sortie';
    await importList(['ABADIE;Léa;4A;05/10/2026;', 'BARON;Noé;4A;01/09/2026;16/12/2026'], header);
    expect(enrolments('4A')).toEqual({ Léa: '2026-10-05', Noé: '2026-09-01 to 2026-12-16' });
  });

  it('may be of every class of a large school', async () => {
    const { choose, importAs, store } = openRosters();
    const lines = Array.from({ length: 6000 }, (_, at) => `LI${at};Hugo;${at % 400}e classe`);
    expect(importAs(await choose(lines))).toMatchObject({ value: { added: 6000 } });
    expect(store.classes()).toHaveLength(400);
  });

  it('takes only the classes that were chosen', async () => {
    const { choose, importAs, store } = openRosters();
    importAs(await choose([LEA, ZOE]), { target: (one) => (one.source === '4B' ? one : null) });
    expect(store.classes().map(({ name }) => name)).toEqual(['4B']);
  });

  it('makes the groups that are wanted, of pupils who stay in their class', async () => {
    const { choose, importAs, enrolments } = openRosters();
    const header = 'Nom;Prénom;Classe;Groupes';
    const lines = ['ABADIE;Léa;4A;LATIN', 'BARON;Noé;4A;', 'ZOLA;Zoé;4B;LATIN'];
    const preview = await choose(lines, header);
    expect(preview.groups).toMatchObject([{ name: 'LATIN', pupils: 2, exists: false }]);
    value(importAs(preview, { groups: ['LATIN'] }));
    expect(Object.keys(enrolments('LATIN')).sort()).toEqual(['Léa', 'Zoé']);
    expect(Object.keys(enrolments('4A'))).toEqual(['Léa', 'Noé']);
  });

  it('keeps what the teacher did not take, and what they changed by hand, without asking again', async () => {
    const { choose, importAs, importList, store } = openRosters();
    const header = 'Nom;Prénom;Classe;E-mail';
    await importList([LEA, NOE]);
    const mailed = ['ABADIE;Léa;4A;lea@ecole.example', 'BARON;Noé;4A;'];
    const keep = await choose(mailed, header);
    value(
      importAs(keep, {
        target: (one) => ({
          ...one,
          lines: keep.classes.flatMap(({ lines }) =>
            lines.flatMap(({ row, proposed }) =>
              row === 0 && proposed.kind === 'match'
                ? { row, decision: { ...proposed, take: false } }
                : [],
            ),
          ),
        }),
      }),
    );
    expect(store.refusedValues()).toMatchObject([{ key: 'email|lea@ecole.example' }]);
    const again = await choose(mailed, header);
    expect(again.classes[0]?.lines.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    const other = await choose(['ABADIE;Léa;4A;l.abadie@ecole.example', NOE], header);
    expect(other.classes[0]?.lines[0]?.state).toBe('changed');
  });

  it('brings a class back from the archive', async () => {
    const { importList, classNamed, store } = openRosters();
    await importList([LEA]);
    const found = classNamed('4A');
    if (found !== undefined) store.changeClass({ ...found, archivedOn: '2026-10-01' });
    await importList([LEA, NOE]);
    expect(classNamed('4A')).toEqual(found);
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

  it('knows a pupil of last year by name and birth date, and undoing leaves last year alone', async () => {
    const { importList, choose, store, clock, roster, enrolments } = openRosters();
    await importList([`${LEA};12/03/2012`, 'BARON;Noé;4A;'], BORN);
    await clock.advance(300 * 24 * 3_600_000);
    const next = { label: '2027-2028', start: '2027-09-01', end: '2028-08-31' };
    store.addSchoolYear({ id: 'next', timeZone: 'Europe/Paris', ...next });
    const lines = ['ABADIE;Léa;3A;12/03/2012', 'BARON;Noé;3A;'];
    const { classes } = await choose(lines, BORN);
    const [lea, noe] = classes[0]?.lines ?? [];
    expect(lea?.candidates[0]?.earlier).toEqual({ className: '4A', schoolYearLabel: '2026-2027' });
    expect(noe?.candidates).toEqual([]);
    const before = enrolments('4A');
    const { importId } = await importList(lines, BORN);
    expect(store.enrolmentsOf(lea?.candidates[0]?.pupilId ?? '')).toHaveLength(2);
    expect(value(roster.undo(importId)).kept).toEqual([]);
    expect(enrolments('4A')).toEqual(before);
  });

  it('writes the class under the name that the teacher chose', async () => {
    const { choose, importAs, enrolments } = openRosters();
    const preview = await choose(['ABADIE;Léa'], 'Nom;Prénom');
    importAs(preview, { target: (one) => ({ ...one, name: '  4A   bilingue ' }) });
    expect(enrolments('4A bilingue')).toEqual({ Léa: '2026-09-01' });
  });

  it('joins two classes of a file in one', async () => {
    const { choose, roster, importAs, enrolments } = openRosters();
    const { token, classes } = await choose([LEA, ZOE]);
    const targets = classes.map(({ source, kind }) => ({ source, kind, name: '4AB' }));
    const preview = value(roster.compare(token, { targets, corrections: [] }));
    expect(value(importAs(preview)).classIds).toHaveLength(1);
    expect(enrolments('4AB')).toEqual({ Léa: '2026-09-01', Zoé: '2026-09-01' });
  });
});

describe('importing a list again', () => {
  it('changes nothing when it is the same', async () => {
    const { importList, store } = openRosters();
    const lines = ['ABADIE;Léa;4A;04/05/2012', 'BARON;Noé;4A;', 'ZOLA;Zoé;4B;01/02/2012'];
    await importList(lines, BORN);
    const standing = () => [
      store.classes(),
      store.classes().map(({ id }) => store.enrolled(id)),
      store.listedNamesOfYear('year'),
    ];
    const before = standing();
    expect(await importList(lines, BORN)).toMatchObject({ added: 0, changed: 0, gone: 0 });
    expect(standing()).toEqual(before);
  });

  it('takes who is new from today, and what is known now', async () => {
    const { importList, pupilsOf } = openRosters();
    await importList([LEA]);
    const lines = ['ABADIE;Léa;4A;04/05/2012', 'BARON;Noé;4A;'];
    expect(await importList(lines, BORN)).toMatchObject({ added: 1, changed: 1, gone: 0 });
    expect(
      pupilsOf('4A').map(({ firstName, birthDate, from }) => [firstName, birthDate, from]),
    ).toEqual([
      ['Léa', '2012-05-04', '2026-09-01'],
      ['Noé', undefined, '2026-11-23'],
    ]);
  });

  it('ends the enrolment of who is gone, today included, and begins it anew on the return', async () => {
    const { importList, enrolments, pupilsOf, clock } = openRosters();
    const others = ['LI;Hugo;4A', 'MOREL;Ana;4A'];
    await importList([LEA, NOE, ...others]);
    expect(await importList([NOE, ...others])).toMatchObject({ added: 0, changed: 0, gone: 1 });
    expect(enrolments('4A').Léa).toBe('2026-09-01 to 2026-11-23');
    await clock.advance(7 * 24 * 3_600_000);
    expect(await importList([LEA, NOE, ...others])).toMatchObject({ added: 0, gone: 0 });
    const stays = pupilsOf('4A').filter(({ firstName }) => firstName === 'Léa');
    expect(stays.map(({ from, to }) => [from, to])).toEqual([
      ['2026-09-01', '2026-11-23'],
      ['2026-11-30', undefined],
    ]);
    expect(new Set(stays.map(({ id }) => id)).size).toBe(1);
  });

  it('moves a pupil to another class when the teacher says so', async () => {
    const { importList, choose, importAs, idOf, enrolments } = openRosters();
    await importList([LEA, NOE, 'LI;Hugo;4A', ZOE]);
    const id = idOf('Léa');
    const preview = await choose([ZOE, 'ABADIE;Léa;4B']);
    const line = preview.classes[0]?.lines.find(({ listed }) => listed.firstName === 'Léa');
    expect(line).toMatchObject({ doubt: 'in-another-class', candidates: [{ pupilId: id }] });
    const decision = { kind: 'match', pupilId: id, take: true, leavesOther: true } as const;
    const lines = [{ row: line?.row ?? -1, decision }];
    value(importAs(preview, { target: (one) => ({ ...one, lines }) }));
    expect(idOf('Léa', '4B')).toBe(id);
    expect(enrolments('4A').Léa).toMatch(/^2026-09-01 to 2026-11-2[23]$/);
  });

  it('knows a pupil under the writing that the teacher corrected', async () => {
    const { importList, choose, roster, importAs, pupilsOf } = openRosters();
    await importList([LEA, NOE]);
    const lines = ['ABBADIE;Lea Rose;4A', NOE];
    const { token, classes } = await choose(lines);
    const row = classes[0]?.lines.find(({ listed }) => listed.lastName === 'ABBADIE')?.row ?? -1;
    const corrections = [{ row, lastName: ' ABADIE ', firstName: 'Léa' }];
    const preview = value(roster.compare(token, { targets: [], corrections }));
    expect(preview.classes[0]?.gone).toEqual([]);
    expect(value(importAs(preview, { corrections }))).toMatchObject({ added: 0, gone: 0 });
    const again = await choose(lines);
    expect(again.classes[0]?.lines.map(({ state }) => state)).toEqual(['unchanged', 'unchanged']);
    expect(pupilsOf('4A').map(({ lastName }) => lastName)).toEqual(['ABADIE', 'BARON']);
  });

  it('refuses a correction that leaves no name', async () => {
    const { choose, roster } = openRosters();
    const { token } = await choose([LEA]);
    const corrections = [{ row: 0, lastName: ' ', firstName: '\u200b' }];
    expect(roster.compare(token, { targets: [], corrections })).toEqual({
      ok: false,
      error: { code: 'pupil-name-missing' },
    });
  });
});

describe('nothing is written', () => {
  it('when one class has no name, be it of invisible characters', async () => {
    const { choose, importAs, store } = openRosters();
    const preview = await choose([LEA, ZOE]);
    const nameless = (source: string | null) => (source === '4B' ? '\u200b\u202e ' : '4A');
    expect(
      importAs(preview, { target: (one) => ({ ...one, name: nameless(one.source) }) }),
    ).toEqual({ ok: false, error: { code: 'class-name-missing' } });
    expect(store.classes()).toEqual([]);
    expect(importAs(preview)).toMatchObject({ ok: true });
  });

  it('when one pupil cannot be written', async () => {
    const { choose, importAs, store, database, state } = openRosters();
    const preview = await choose([LEA, ZOE]);
    database.script(`CREATE TRIGGER refuse BEFORE INSERT ON pupil WHEN new.first_name = 'Zoé'
      BEGIN SELECT RAISE(ABORT, 'no room'); END`);
    expect(() => importAs(preview)).toThrow('no room');
    expect([store.classes(), store.imports(50), state.told]).toEqual([[], [], 0]);
    database.script('DROP TRIGGER refuse');
    expect(importAs(preview)).toMatchObject({ ok: true, value: { added: 2 } });
  });

  it('when the disk is full, and the list waits for another try', async () => {
    const { choose, importAs, store, database } = openRosters();
    const lines = Array.from({ length: 400 }, (_, at) => `NOM${at};Prénom;4A`);
    const preview = await choose(lines);
    fillDisk(database);
    expect(() => importAs(preview)).toThrow(expect.objectContaining({ code: 'SQLITE_FULL' }));
    expect([store.classes(), store.imports(50)]).toEqual([[], []]);
    emptyDisk(database);
    expect(importAs(preview)).toMatchObject({ ok: true, value: { added: 400 } });
  });

  it('when the class has changed since the preview', async () => {
    const { importList, choose, importAs, roster, store, idOf, pupilsOf } = openRosters();
    await importList([LEA, NOE]);
    const preview = await choose([LEA]);
    store.changePupil(idOf('Léa'), { lastName: 'ABADIE-MOREL', firstName: 'Léa' });
    expect(importAs(preview)).toEqual(OUTDATED);
    expect(pupilsOf('4A').every(({ to }) => to === undefined)).toBe(true);
    const { token } = preview;
    const looked = value(roster.compare(token, { targets: [], corrections: [] }));
    expect(importAs(looked)).toMatchObject({ ok: true });
  });

  it('but what has nothing to do with the list may change meanwhile', async () => {
    const { choose, importAs, store } = openRosters();
    const preview = await choose([LEA]);
    store.putAudienceChoice('<4C>', null);
    expect(importAs(preview)).toMatchObject({ ok: true });
  });

  it('when the day is over since the preview: who is gone would leave on another one', async () => {
    const { importList, choose, importAs, clock } = openRosters();
    await importList([LEA, NOE, 'LI;Hugo;4A']);
    const preview = await choose([LEA, NOE]);
    await clock.advance(24 * 3_600_000);
    expect(importAs(preview)).toEqual(OUTDATED);
  });

  it('into a class that was not shown', async () => {
    const { importList, choose, importAs } = openRosters();
    await importList([LEA, NOE]);
    const preview = await choose([ZOE]);
    expect(importAs(preview, { target: (one) => ({ ...one, name: '4A' }) })).toEqual(OUTDATED);
    expect(importAs(preview, { target: (one) => ({ ...one, kind: 'group' }) })).toEqual(OUTDATED);
    const corrections = [{ row: 0, lastName: 'ZOLA', firstName: 'Zoë' }];
    expect(importAs(preview, { corrections })).toEqual(OUTDATED);
  });
});
