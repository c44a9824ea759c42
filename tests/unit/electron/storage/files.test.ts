import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readChosenFile, writeExport } from '../../../../electron/storage/files';

const UNREADABLE = { ok: false, error: 'file-unreadable' };
let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'continuo-files-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('a file that the teacher chose', () => {
  it('is read whole, with its own name', async () => {
    const path = join(folder, 'élèves 4A.csv');
    writeFileSync(path, 'Nom;Prénom');
    const read = await readChosenFile(path, 100);
    expect(read.ok && Buffer.from(read.value.bytes).toString()).toBe('Nom;Prénom');
    expect(read.ok && read.value.name).toBe('élèves 4A.csv');
  });

  it('is not read when it is larger than asked', async () => {
    const path = join(folder, 'a.csv');
    writeFileSync(path, Buffer.alloc(101));
    expect(await readChosenFile(path, 100)).toEqual({ ok: false, error: 'roster-too-large' });
  });

  it('that is a folder or is gone is told', async () => {
    mkdirSync(join(folder, 'dossier.csv'));
    expect(await readChosenFile(join(folder, 'dossier.csv'), 100)).toEqual(UNREADABLE);
    expect(await readChosenFile(join(folder, 'disparu.csv'), 100)).toEqual(UNREADABLE);
  });

  it('that is a pipe or a device is told at once: one never answers, the other never ends', async () => {
    const pipe = join(folder, 'tube.csv');
    execFileSync('mkfifo', [pipe]);
    expect(await readChosenFile(pipe, 100)).toEqual(UNREADABLE);
    expect(await readChosenFile('/dev/zero', 100)).toEqual(UNREADABLE);
  });
});

describe('an export', () => {
  const bytes = Buffer.from('Nom;Prénom');

  it('replaces the file of that name, and leaves nothing else in the folder', async () => {
    const path = join(folder, 'Appel 4A.csv');
    writeFileSync(path, 'before');
    expect(await writeExport(path, bytes)).toEqual({ ok: true, value: null });
    expect(readFileSync(path)).toEqual(bytes);
    expect(readdirSync(folder)).toEqual(['Appel 4A.csv']);
  });

  it('may have a name as long as the disk allows', async () => {
    const path = join(folder, `${'a'.repeat(251)}.csv`);
    expect(await writeExport(path, bytes)).toEqual({ ok: true, value: null });
  });

  it('that cannot be written is told, and what was there stays', async () => {
    const taken = join(folder, 'dossier');
    mkdirSync(taken);
    const failed = { ok: false, error: 'export-failed' };
    expect(await writeExport(taken, bytes)).toEqual(failed);
    expect(await writeExport(join(folder, 'parti', 'a.csv'), bytes)).toEqual(failed);
    expect(readdirSync(folder)).toEqual(['dossier']);
  });
});
