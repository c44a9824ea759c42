import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ColumnMapping } from '../../../../core/roster/reading/column-mapping';
import { VaultLocked } from '../../../../electron/services/ports';
import { value } from './test-registers';
import { openRosters, previewOf } from './test-rosters';

const LEA = 'ABADIE;Léa;4A';
const NOE = 'BARON;Noé;4A';
const ZOE = 'ZOLA;Zoé;4B';
const GONE = { ok: false, error: { code: 'preview-gone' } };

describe('a list that was chosen', () => {
  it('shows what it would do and writes nothing', async () => {
    const { choose, store } = openRosters();
    const before = store.writes();
    const { classes, fileName, today } = await choose([LEA, NOE, ZOE]);
    expect([fileName, today]).toEqual(['liste.csv', '2026-11-23']);
    expect(classes.map(({ name, classId, lines }) => [name, classId, lines.length])).toEqual([
      ['4A', undefined, 2],
      ['4B', undefined, 1],
    ]);
    expect(store.writes()).toBe(before);
  });

  it('given up is no error', async () => {
    const { roster } = openRosters();
    expect(await roster.choose()).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });

  it('that cannot be read is said', async () => {
    const { roster, state, folder } = openRosters();
    state.chosen = join(folder, 'gone.csv');
    expect(await roster.choose()).toEqual({ ok: false, error: { code: 'file-unreadable' } });
  });

  it('that is no list is said, and the list of before can still be imported', async () => {
    const { roster, choose, importAs, state, folder } = openRosters();
    const preview = await choose([LEA]);
    state.chosen = join(folder, 'continuo.db');
    expect(await roster.choose()).toMatchObject({ error: { code: 'roster-binary' } });
    expect(importAs(preview)).toMatchObject({ ok: true });
  });

  it('says what it does not keep', async () => {
    const { choose } = openRosters();
    const { leftOut } = await choose(['ABADIE;Léa;4A;123456789AB'], 'Nom;Prénom;Classe;INE');
    expect(leftOut).toEqual([{ label: 'INE', why: 'national-id' }]);
  });

  it('while the vault is locked behind the dialog says that it is locked', async () => {
    const { choose, chooseOutcome, state } = openRosters();
    await choose([LEA]);
    const choosing = chooseOutcome([NOE]);
    state.locked = true;
    await expect(choosing).rejects.toThrow(VaultLocked);
  });

  it('is forgotten when the vault is locked while it is read, also if it opens again', async () => {
    const { roster, drop, holdReading } = openRosters();
    const release = holdReading();
    const reading = drop([LEA]);
    roster.forget();
    release();
    expect(await reading).toEqual({ ok: true, value: { kind: 'cancelled' } });
  });

  it('is overtaken by one that is chosen while it is read', async () => {
    const { drop, importAs, classNamed, holdReading } = openRosters();
    const release = holdReading();
    const first = drop([LEA]);
    const second = drop([ZOE]);
    release();
    expect(await first).toEqual({ ok: true, value: { kind: 'cancelled' } });
    importAs(previewOf(value(await second)));
    expect([classNamed('4A'), classNamed('4B')?.name]).toEqual([undefined, '4B']);
  });
});

describe('a list that was dropped or pasted', () => {
  it('is shown as one that was chosen, under its name', async () => {
    const { drop } = openRosters();
    const preview = previewOf(value(await drop([LEA])));
    expect(preview.fileName).toBe('déposée.csv');
    expect(preview.classes).toMatchObject([{ name: '4A', lines: [{ state: 'new' }] }]);
  });

  it('has no name when it comes from the clipboard', async () => {
    const { roster, state, importAs, enrolments } = openRosters();
    state.clipboard = 'Nom\tPrénom\tClasse\nABADIE\tLéa\t4A\nBARON\tNoé\t4A\n';
    const preview = previewOf(value(await roster.paste()));
    expect(preview.fileName).toBe('');
    importAs(preview);
    expect(Object.keys(enrolments('4A'))).toEqual(['Léa', 'Noé']);
    expect(roster.imports()).toMatchObject([{ fileName: '', added: 2 }]);
  });

  it.each(['', ' \n\t '])('is asked for when the clipboard holds %j', async (clipboard) => {
    const { roster, state } = openRosters();
    state.clipboard = clipboard;
    expect(await roster.paste()).toEqual({ ok: false, error: { code: 'clipboard-empty' } });
  });
});

describe('a table whose columns are not recognised', () => {
  const TITLES = 'Q;W;X';
  const ROWS = ['7;ABADIE;Léa', '9;BARON;Noé'];

  /** The teacher is asked what the columns are. */
  async function openTable() {
    const school = openRosters();
    const outcome = value(await school.chooseOutcome(ROWS, TITLES));
    if (outcome.kind !== 'columns') throw new Error('the columns were recognised');
    const { signature } = outcome.table;
    const columns = [null, 'lastName', 'firstName'] as const;
    const mapping: ColumnMapping = { signature, header: 0, columns };
    return { ...school, ...outcome, mapping };
  }

  it('is previewed once the teacher has said what they are', async () => {
    const { roster, token, mapping, importAs, enrolments } = await openTable();
    const preview = previewOf(value(await roster.map(token, mapping)));
    expect(preview.token).toBe(token);
    expect(preview.classes).toMatchObject([{ source: null, name: '', lines: [{}, {}] }]);
    const named = roster.compare(token, {
      ...{ targets: [{ source: null, name: '4A', kind: 'class' }], corrections: [] },
    });
    importAs(value(named), { target: (proposed) => ({ ...proposed, name: '4A' }) });
    expect(Object.keys(enrolments('4A'))).toEqual(['Léa', 'Noé']);
  });

  it('is known from then on, after a restart too', async () => {
    const { roster, token, mapping, chooseOutcome } = await openTable();
    await roster.map(token, mapping);
    roster.forget();
    const again = value(await chooseOutcome([...ROWS, '3;ZOLA;Zoé'], TITLES));
    expect(previewOf(again).classes[0]?.lines).toHaveLength(3);
  });

  it('without a name is refused, and nothing is remembered', async () => {
    const { roster, store, token, mapping } = await openTable();
    const nameless = { ...mapping, columns: ['level', null, 'birthDate'] as const };
    expect(await roster.map(token, nameless)).toEqual({
      ok: false,
      error: { code: 'mapping-without-name' },
    });
    expect(store.columnMapping(mapping.signature)).toBeUndefined();
  });

  it('is not imported before they are said', async () => {
    const { roster, token, mapping } = await openTable();
    expect(roster.compare(token, { targets: [], corrections: [] })).toEqual(GONE);
    expect(roster.import(token, { targets: [], groups: [], corrections: [] })).toEqual(GONE);
    expect(await roster.map('another token', mapping)).toEqual(GONE);
    const other = { ...mapping, signature: 'another table' };
    expect(await roster.map(token, other)).toEqual({ ok: false, error: { code: 'bad-request' } });
  });
});

describe('a table that was recognised', () => {
  it('goes as the teacher once said, when that was something else', async () => {
    const { roster, choose } = openRosters();
    const { token, table } = await choose([LEA, NOE]);
    const columns = ['firstName', 'lastName', 'className'] as const;
    const mapping = { signature: table?.signature ?? '', header: 0, columns };
    const mapped = previewOf(value(await roster.map(token, mapping)));
    expect(mapped.classes[0]?.lines[0]?.listed).toMatchObject({
      lastName: 'Léa',
      firstName: 'ABADIE',
    });
    const later = await choose([ZOE]);
    expect(later.classes[0]?.lines[0]?.listed).toMatchObject({ lastName: 'Zoé' });
  });
});

describe('nothing is imported', () => {
  const one = { targets: [], groups: [], corrections: [] };

  it.each([
    ['that was never given', 'another token'],
    ['that is empty', ''],
  ])('from a preview %s', async (_, token) => {
    const { choose, roster, store } = openRosters();
    await choose([LEA]);
    expect(roster.import(token, one)).toEqual(GONE);
    expect(store.classes()).toEqual([]);
  });

  it('from a preview that another one replaced, nor twice from one', async () => {
    const { choose, importAs } = openRosters();
    const first = await choose([LEA]);
    const second = await choose([ZOE]);
    expect(importAs(first)).toEqual(GONE);
    expect(importAs(second)).toMatchObject({ ok: true });
    expect(importAs(second)).toEqual(GONE);
  });

  it('from a preview that was read before the vault was locked', async () => {
    const { choose, importAs, roster } = openRosters();
    const preview = await choose([LEA]);
    roster.forget();
    expect(importAs(preview)).toEqual(GONE);
  });
});
