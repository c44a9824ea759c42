import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { ExportFormat } from '../../../../core/contract/views';
import { createTranslator } from '../../../../core/strings/translate';
import { createExportService } from '../../../../electron/services/export-service';
import { createWrittenFiles } from '../../../../electron/storage/written-files';
import { PARIS } from '../open-test-store';
import { addGroup, lesson } from '../test-school';
import { ABSENT, openRegisters } from './test-registers';

/** Exports into the folder of the test, under the proposed name unless the teacher gives up. */
function openExports() {
  const school = openRegisters();
  const revealed: string[] = [];
  const written = createWrittenFiles();
  let folder: string | null = school.folder;
  const exports = createExportService({
    store: () => school.store,
    now: school.clock.now,
    timeZone: () => PARIS,
    registers: school.registers,
    translate: () => createTranslator('fr'),
    chooseFile: async (proposed) => (folder === null ? null : join(folder, proposed)),
    writeFile: written.write,
    lastWritten: written.last,
    reveal: (path) => revealed.push(path),
  });

  return {
    ...school,
    exports,
    revealed,
    giveUp(): void {
      folder = null;
    },
    writeInto(other: string): void {
      folder = other;
    },
    /** The files that were written. */
    files: () => readdirSync(school.folder).filter((name) => !name.startsWith('continuo.db')),
  };
}

/** What a file is, by its first bytes: a CSV begins with a BOM, an ODS is an archive. */
function formatOf(path: string): ExportFormat | 'other' {
  const bytes = readFileSync(path);
  if (bytes.subarray(0, 3).equals(Buffer.from([0xef, 0xbb, 0xbf]))) return 'csv';
  const isOds = bytes.includes('mimetypeapplication/vnd.oasis.opendocument.spreadsheet');
  return bytes.subarray(0, 2).toString() === 'PK' && isOds ? 'ods' : 'other';
}

describe('the export of a roll call', () => {
  it.each<ExportFormat>(['csv', 'ods'])('is a file of the format asked for: %s', async (format) => {
    const { exports, files, folder } = openExports();
    const saved = await exports.lesson('monday', format);
    const [fileName = ''] = files();
    expect(saved).toEqual({ ok: true, value: { kind: 'saved', fileName, folder } });
    expect(fileName).toMatch(new RegExp(`4A.*\\.${format}$`));
    expect(formatOf(join(folder, fileName))).toBe(format);
  });

  it('says who is absent', async () => {
    const { exports, registers, files, folder } = openExports();
    registers.mark('monday', 'noe', ABSENT);
    registers.validate('monday');
    await exports.lesson('monday', 'csv');
    const lines = readFileSync(join(folder, files()[0] ?? ''), 'utf8').split(/\r?\n/);
    expect(lines.find((line) => line.includes('BARON'))).toMatch(/absent/i);
    expect(lines.find((line) => line.includes('ABADIE'))).toMatch(/présent/i);
  });

  it('given up writes nothing', async () => {
    const { exports, files, giveUp } = openExports();
    giveUp();
    expect(await exports.lesson('monday', 'csv')).toEqual({
      ok: true,
      value: { kind: 'cancelled' },
    });
    expect(files()).toEqual([]);
  });

  it('into a folder that is not there is refused and leaves no half of a file', async () => {
    const { exports, folder, files, writeInto } = openExports();
    writeInto(join(folder, 'gone'));
    const refused = { ok: false, error: { code: 'export-failed' } };
    expect(await exports.lesson('monday', 'csv')).toEqual(refused);
    expect(files()).toEqual([]);
  });

  it('of a lesson that does not exist is refused', async () => {
    const { exports } = openExports();
    expect(await exports.lesson('sunday', 'csv')).toEqual({
      ok: false,
      error: { code: 'lesson-unknown' },
    });
  });
});

describe('the export of a month', () => {
  const refused = { ok: false, error: { code: 'no-validated-register' } };

  it('in which nothing was validated is refused, marks or not', async () => {
    const { exports, registers, files } = openExports();
    expect(await exports.month('4A', '2026-11', 'ods')).toEqual(refused);
    registers.mark('monday', 'lea', ABSENT);
    expect(await exports.month('4A', '2026-11', 'ods')).toEqual(refused);
    expect(files()).toEqual([]);
  });

  it.each<ExportFormat>(['csv', 'ods'])('is a file of the format asked for: %s', async (format) => {
    const { exports, registers, files, folder } = openExports();
    registers.validate('monday');
    expect(await exports.month('4A', '2026-11', format)).toMatchObject({
      value: { kind: 'saved' },
    });
    expect(formatOf(join(folder, files()[0] ?? ''))).toBe(format);
  });

  it('takes the lessons of that month on the wall', async () => {
    const { exports, registers, store } = openExports();
    // Half past midnight on 1 December in Paris is still November in UTC.
    const night = { start: '2026-11-30T23:30:00Z', end: '2026-11-30T23:45:00Z' };
    store.addLesson(lesson({ id: 'night', ...night }));
    registers.validate('night');
    expect(await exports.month('4A', '2026-11', 'csv')).toEqual(refused);
    expect(await exports.month('4A', '2026-12', 'csv')).toMatchObject({ ok: true });
  });

  it('has one line for a pupil who left the group and came back', async () => {
    const { exports, registers, store, files, folder } = openExports();
    addGroup(store, 'latin');
    store.addLesson(lesson({ id: 'group', classId: 'latin' }));
    store.joinGroup('latin', 'lea', '2026-09-01');
    store.leaveGroup('latin', 'lea', '2026-11-10');
    store.joinGroup('latin', 'lea', '2026-11-20');
    registers.mark('group', 'lea', ABSENT);
    registers.validate('group');
    await exports.month('latin', '2026-11', 'csv');
    const lines = readFileSync(join(folder, files()[0] ?? ''), 'utf8').split(/\r?\n/);
    expect(lines.filter((line) => line.includes('ABADIE'))).toHaveLength(1);
  });

  it('of a class that does not exist is refused', async () => {
    const { exports } = openExports();
    expect(await exports.month('6Z', '2026-11', 'csv')).toEqual({
      ok: false,
      error: { code: 'class-unknown' },
    });
  });
});

describe('showing an export', () => {
  it('shows the file that was written last', async () => {
    const { exports, revealed } = openExports();
    await exports.lesson('monday', 'csv');
    await exports.lesson('monday', 'ods');
    exports.reveal();
    expect(revealed).toEqual([expect.stringMatching(/\.ods$/)]);
    expect(existsSync(revealed[0] ?? '')).toBe(true);
  });

  it('before anything was written is refused', () => {
    const { exports, revealed } = openExports();
    expect(exports.reveal()).toEqual({ ok: false, error: { code: 'nothing-exported' } });
    expect(revealed).toEqual([]);
  });
});
