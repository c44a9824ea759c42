import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { DocumentChoice } from '../../../../core/export/document-kinds';
import { settled } from '../hand-clock';
import { emptyDisk, fillDisk } from '../open-test-store';
import { LIST, openExports } from './test-exports';
import { value } from './test-registers';

const IN_FOLDER = { where: 'folder' } as const;

describe('a document', () => {
  it('goes into the folder of exports under a name that tells what it is', async () => {
    const { desk, state, files } = openExports();
    expect(await desk.write(LIST, IN_FOLDER)).toEqual({
      ok: true,
      value: { kind: 'saved', fileName: 'Liste 4A.csv', folder: state.folder },
    });
    expect(files()).toEqual(['Liste 4A.csv']);
    expect(readFileSync(join(state.folder, 'Liste 4A.csv'), 'utf8')).toContain('Élève 3');
  });

  it.each([
    ['xlsx', 'PK'],
    ['ods', 'PK'],
    ['pdf', '%PDF'],
    ['csv-tab', '\uFEFF'],
  ] as const)('is a file of the format asked for: %s', async (format, begin) => {
    const { desk, state, files } = openExports();
    value(await desk.write({ ...LIST, format }, IN_FOLDER));
    const [name = ''] = files();
    expect(name).toMatch(format === 'csv-tab' ? /\.tsv$/ : new RegExp(`\\.${format}$`));
    expect(readFileSync(join(state.folder, name), 'utf8').startsWith(begin)).toBe(true);
  });

  it('goes where the teacher says, over the file that the system asked about', async () => {
    const { desk, state, folder } = openExports();
    state.chosenFile = join(folder, 'ma liste.csv');
    writeFileSync(state.chosenFile, 'avant');
    expect(await desk.write(LIST, { where: 'ask' })).toMatchObject({
      value: { kind: 'saved', fileName: 'ma liste.csv', folder },
    });
    expect(state.proposed).toBe(join(state.folder, 'Liste 4A.csv'));
    expect(readFileSync(state.chosenFile, 'utf8')).toContain('Élève 1');
  });

  it('gets the ending of its format where the teacher typed none', async () => {
    const { desk, state, folder } = openExports();
    state.chosenFile = join(folder, 'M. Dupont v1.2');
    expect(await desk.write(LIST, { where: 'ask' })).toMatchObject({
      value: { kind: 'saved', fileName: 'M. Dupont v1.2.csv' },
    });
    state.chosenFile = join(folder, 'liste.txt');
    expect(await desk.write(LIST, { where: 'ask' })).toMatchObject({
      value: { kind: 'saved', fileName: 'liste.txt' },
    });
  });

  it('never takes the place of a file that the system did not ask about', async () => {
    const { desk, state, folder, meanwhile, asked } = openExports();
    const typed = join(folder, 'liste');
    writeFileSync(`${typed}.csv`, 'avant');
    // The ending makes it the name of that file: the dialog is shown again, with the whole name.
    state.answers = [typed, null];
    expect(await desk.write(LIST, { where: 'ask' })).toMatchObject({
      value: { kind: 'cancelled' },
    });
    expect(asked).toEqual([join(state.folder, 'Liste 4A.csv'), `${typed}.csv`]);
    expect(readFileSync(`${typed}.csv`, 'utf8')).toBe('avant');

    // It comes between the answer and the end of the writing.
    const path = join(folder, 'neuve.csv');
    state.answers = [path, null];
    const whenWriting = () =>
      state.answers.length === 1 ? writeFileSync(path, 'entre-temps') : meanwhile(whenWriting);
    meanwhile(whenWriting);
    expect(await desk.write(LIST, { where: 'ask' })).toMatchObject({
      value: { kind: 'cancelled' },
    });
    expect(readFileSync(path, 'utf8')).toBe('entre-temps');
  });

  it('of which no column is left is refused', async () => {
    const { desk, files } = openExports();
    const choice: DocumentChoice = { ...LIST, hidden: ['name', 'note', 'unknown'] };
    const refused = { ok: false, error: { code: 'no-column' } };
    expect(await desk.write(choice, IN_FOLDER)).toEqual(refused);
    expect(await desk.print(choice)).toEqual(refused);
    expect(files()).toEqual([]);
  });

  it('for which no place was chosen is not written', async () => {
    const { desk, files } = openExports();
    const given = await desk.write(LIST, { where: 'ask' });
    expect(given).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(files()).toEqual([]);
  });

  it('leaves without the columns that were hidden', async () => {
    const { desk, state, pages } = openExports();
    const choice: DocumentChoice = { ...LIST, hidden: ['note'] };
    value(await desk.write(choice, IN_FOLDER));
    value(await desk.print(choice));
    const text = readFileSync(join(state.folder, 'Liste 4A.csv'), 'utf8');
    for (const left of [text, JSON.stringify(pages)]) {
      expect(left).toContain('Élève 1');
      expect(left).not.toMatch(/secret|Remarque/);
    }
  });

  it('of which the folder is gone is refused, and nothing is half written', async () => {
    const { desk, state, folder } = openExports();
    state.chosenFolder = join(folder, 'clé usb');
    await desk.chooseFolder();
    expect(await desk.write(LIST, IN_FOLDER)).toEqual({
      ok: false,
      error: { code: 'export-failed' },
    });
    expect(existsSync(state.chosenFolder)).toBe(false);
  });
});

describe('a file of that name', () => {
  function openTaken() {
    const exports = openExports();
    const path = join(exports.state.folder, 'Liste 4A.csv');
    return {
      ...exports,
      path,
      read: (name: string) => readFileSync(join(exports.state.folder, name), 'utf8'),
    };
  }

  it('is never replaced unasked', async () => {
    const { desk, state, files, read, path } = openTaken();
    value(await desk.write(LIST, IN_FOLDER));
    writeFileSync(path, 'corrigée à la main');
    expect(await desk.write(LIST, IN_FOLDER)).toEqual({
      ok: true,
      value: { kind: 'exists', fileName: 'Liste 4A.csv', folder: state.folder },
    });
    expect(files()).toEqual(['Liste 4A.csv']);
    expect(read('Liste 4A.csv')).toBe('corrigée à la main');
  });

  it('is replaced when the teacher says so', async () => {
    const { desk, files, read, path } = openTaken();
    value(await desk.write(LIST, IN_FOLDER));
    writeFileSync(path, 'avant');
    value(await desk.write(LIST, { where: 'folder', onConflict: 'replace' }));
    expect(files()).toEqual(['Liste 4A.csv']);
    expect(read('Liste 4A.csv')).toContain('Élève 1');
  });

  it('stays beside the new one, which gets the first free number', async () => {
    const { desk, files, read, path } = openTaken();
    value(await desk.write(LIST, IN_FOLDER));
    writeFileSync(path, 'avant');
    const both = { where: 'folder', onConflict: 'keep-both' } as const;
    value(await desk.write(LIST, both));
    expect(await desk.write(LIST, both)).toMatchObject({ value: { fileName: 'Liste 4A (3).csv' } });
    expect(files()).toEqual(['Liste 4A (2).csv', 'Liste 4A (3).csv', 'Liste 4A.csv']);
    expect(read('Liste 4A.csv')).toBe('avant');
  });
});

describe('a long document', () => {
  it('tells how far it is', async () => {
    const { desk, told } = openExports();
    value(await desk.write(LIST, IN_FOLDER));
    expect(told.slice(0, 3)).toEqual([
      { done: 1, total: 3 },
      { done: 2, total: 3 },
      { done: 3, total: 3 },
    ]);
  });

  it.each([
    ['while it is read', 1],
    ['while it is written', 4],
  ])('stopped %s leaves nothing behind', async (_when, steps) => {
    const { desk, told, files, meanwhile } = openExports();
    const stopAt = () => (told.length >= steps ? desk.cancel() : meanwhile(stopAt));
    meanwhile(stopAt);
    expect(await desk.write(LIST, IN_FOLDER)).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(files()).toEqual([]);
    expect(desk.last()).toEqual([]);
  });

  it('stopped while its pages are drawn ends at once', async () => {
    const { desk, files, state } = openExports();
    state.drawing = 'never';
    const making = desk.write({ ...LIST, format: 'pdf' }, IN_FOLDER);
    for (let turn = 0; turn < 20; turn += 1) await settled();
    desk.cancel();
    expect(await making).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(files()).toEqual([]);
  });

  it('keeps another one waiting outside', async () => {
    const { desk } = openExports();
    const first = desk.write(LIST, IN_FOLDER);
    expect(await desk.print(LIST)).toEqual({ ok: false, error: { code: 'export-running' } });
    expect(await first).toMatchObject({ value: { kind: 'saved' } });
    expect(await desk.print(LIST)).toMatchObject({ value: { kind: 'printed' } });
  });

  it('ends with the vault that it is read from', async () => {
    const { desk, files, meanwhile, state } = openExports();
    meanwhile(() => {
      desk.forget();
      state.locked = true;
    });
    expect(await desk.write(LIST, IN_FOLDER)).toEqual({ ok: true, value: { kind: 'cancelled' } });
    expect(files()).toEqual([]);
  });
});

describe('the preview of a document', () => {
  it('shows its first lines, how many there are, and the columns that may be hidden', async () => {
    const { desk, state, files } = openExports();
    state.lines = 30;
    const preview = value(await desk.preview({ ...LIST, format: 'pdf', hidden: ['note'] }));
    expect(preview).toMatchObject({ fileName: 'Liste 4A.pdf', landscape: true, tableCount: 1 });
    expect(preview.tables).toMatchObject([{ rowCount: 30 }]);
    expect(preview.tables[0]?.table.rows).toHaveLength(12);
    expect(preview.tables[0]?.table.columns.map(({ key }) => key)).toEqual(['name', 'note']);
    expect(files()).toEqual([]);
  });

  it('that comes later ends the one before', async () => {
    const { desk } = openExports();
    const first = desk.preview(LIST);
    const second = desk.preview(LIST);
    expect(await first).toEqual({ ok: false, error: { code: 'preview-gone' } });
    expect(await second).toMatchObject({ ok: true });
  });
});

describe('what was made last', () => {
  it('is there with its choices and its class, the newest first', async () => {
    const { desk } = openExports();
    expect(desk.last()).toEqual([]);
    const choice: DocumentChoice = { ...LIST, variant: 'initials', hidden: ['note'] };
    value(await desk.write(choice, IN_FOLDER));
    expect(desk.last()).toEqual([{ choice, names: ['4A'] }]);
  });

  it('is what was printed, too, and not what was given up', async () => {
    const { desk, state } = openExports();
    state.printed = 'cancelled';
    value(await desk.print(LIST));
    expect(desk.last()).toEqual([]);
    state.printed = 'printed';
    value(await desk.print(LIST));
    expect(desk.last()).toHaveLength(1);
  });

  it('of a lesson is of the last one of that class', async () => {
    const { desk, store, clock } = openExports();
    const subject = { about: 'lesson', lessonId: 'monday' } as const;
    const choice: DocumentChoice = { kind: 'lesson', subject, format: 'csv', hidden: [] };
    store.putMadeDocument({ choice, madeOn: '2026-11-23' });
    store.addLesson({
      ...{ id: 'tuesday', classId: '4A', subject: '', kind: 'lesson', mode: 'on-site' },
      ...{ start: '2026-11-24T09:00:00Z', end: '2026-11-24T09:55:00Z' },
      ...{ status: 'planned', changedByHand: false },
    });
    expect(desk.last()).toMatchObject([{ choice, at: { date: '2026-11-23', time: '08:00' } }]);
    await clock.advance(27 * 60 * 60 * 1000);
    expect(desk.last()).toMatchObject([
      { choice: { subject: { lessonId: 'tuesday' } }, names: ['4A'], at: { time: '10:00' } },
    ]);
  });

  it('is forgotten with the class that it was of', () => {
    const { desk, store } = openExports();
    const subject = { about: 'classes', classIds: ['6Z'] } as const;
    store.putMadeDocument({ choice: { ...LIST, subject }, madeOn: '2026-11-23' });
    expect(desk.last()).toEqual([]);
  });

  it('is not remembered on a full disk, and the file stands all the same', async () => {
    const { desk, database, files } = openExports();
    fillDisk(database);
    expect(await desk.write(LIST, IN_FOLDER)).toMatchObject({ value: { kind: 'saved' } });
    emptyDisk(database);
    expect(files()).toEqual(['Liste 4A.csv']);
  });
});

describe('the folder of exports', () => {
  it('is that of the documents until the teacher chooses another one', async () => {
    const { desk, state, folder } = openExports();
    expect(desk.folder()).toEqual({ folder: state.folder, isChosen: false });
    expect(await desk.chooseFolder()).toEqual({ folder: state.folder, isChosen: false });
    state.chosenFolder = folder;
    expect(await desk.chooseFolder()).toEqual({ folder, isChosen: true });
    expect(await desk.write(LIST, IN_FOLDER)).toMatchObject({ value: { folder } });
  });

  it('shows the file that was written last', async () => {
    const { desk, state, revealed } = openExports();
    expect(desk.reveal()).toEqual({ ok: false, error: { code: 'nothing-exported' } });
    value(await desk.write(LIST, IN_FOLDER));
    expect(desk.reveal()).toEqual({ ok: true, value: null });
    expect(revealed).toEqual([join(state.folder, 'Liste 4A.csv')]);
    rmSync(state.folder, { recursive: true });
  });
});
