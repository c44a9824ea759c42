import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import type { ExportDocument } from '../../../../core/export/document';
import type { DocumentFormat } from '../../../../core/export/document-kinds';
import { toSpreadsheet } from '../../../../core/export/spreadsheet';
import type { Row, Table } from '../../../../core/export/table';
import { failure, success } from '../../../../core/shared/result';
import { describeError } from '../../../../core/strings/describe-error';
import { createTranslator } from '../../../../core/strings/translate';
import { Cancelled } from '../../../../electron/services/export/makers/document-maker';
import {
  type WritingPorts,
  writeDocument,
} from '../../../../electron/services/export/write-document';
import { writePieces } from '../../../../electron/storage/write-pieces';

const table: Table = {
  title: 'Marques de 4A',
  columns: [
    { key: 'n', label: 'N°', kind: 'number' },
    { key: 'name', label: 'Nom', kind: 'text' },
  ],
  rows: [{ n: 1, name: 'ABADIE' }],
  notes: ['Ne remplace pas le registre officiel.'],
};
const paper: ExportDocument = { title: 't', fileName: 'f', tables: [table], landscape: true };

/** So many rows, and how many of them were made so far. */
function manyRows(count: number) {
  let made = 0;
  function* allRows(): Generator<Row> {
    for (let n = 1; n <= count; n += 1) {
      made += 1;
      yield { n, name: `ÉLÈVE ${n}` };
    }
  }
  return { allRows, expected: count, made: () => made };
}

/** A folder, and the writing of documents into it. */
function openFolder(changed: Partial<WritingPorts> = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'continuo-write-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const steps: [number, number][] = [];
  const control = new AbortController();
  const ports: WritingPorts = {
    writeFile: writePieces,
    writeSheets: async ({ tables, format, landscape }) =>
      success(toSpreadsheet(tables, format, { landscape })),
    toPdf: async () => success(new TextEncoder().encode('%PDF-1.4')),
    step: async (done, total) => {
      steps.push([done, total]);
      if (control.signal.aborted) throw new Cancelled();
    },
    stop: control.signal,
    ...changed,
  };
  return {
    folder,
    steps,
    control,
    files: () => readdirSync(folder),
    path: (name: string) => join(folder, name),
    write: (document: ExportDocument, format: DocumentFormat, replace = false) =>
      writeDocument({ document, format, path: join(folder, 'file'), replace }, ports),
    read: () => readFileSync(join(folder, 'file')),
  };
}

describe('the file of a document', () => {
  it.each([
    [
      'csv',
      '\ufeffN°;Nom\r\n1;ABADIE\r\n\r\nMarques de 4A\r\nNe remplace pas le registre officiel.',
    ],
    [
      'csv-comma',
      '\ufeffN°,Nom\r\n1,ABADIE\r\n\r\nMarques de 4A\r\nNe remplace pas le registre officiel.',
    ],
    [
      'csv-tab',
      '\ufeffN°\tNom\r\n1\tABADIE\r\n\r\nMarques de 4A\r\nNe remplace pas le registre officiel.',
    ],
    ['pdf', '%PDF-1.4'],
  ] as const)('is what its format says: %s', async (format, content) => {
    const { write, read } = openFolder();
    expect(await write(paper, format)).toEqual(success('written'));
    expect(read().toString('utf8')).toBe(content);
  });

  it.each(['xlsx', 'ods'] as const)('is an archive in %s', async (format) => {
    const { write, read } = openFolder();
    expect(await write(paper, format)).toEqual(success('written'));
    expect(read().subarray(0, 2).toString()).toBe('PK');
  });

  it('is made of pieces where it is no table', async () => {
    const { write, read } = openFolder();
    const pieces = () => ['{', '"a":', '"é"', '}'];
    expect(await write({ ...paper, pieces }, 'json')).toEqual(success('written'));
    expect(JSON.parse(read().toString('utf8'))).toEqual({ a: 'é' });
  });

  it('has a CSV with several tables one below the other, and one mark of its encoding', async () => {
    const { write, read } = openFolder();
    await write({ ...paper, tables: [table, { ...table, title: 'Marques de 4B' }] }, 'csv');
    const text = read().toString('utf8');
    expect(text.split('\ufeff')).toHaveLength(2);
    expect(text.split('\r\n\r\nN°;Nom\r\n')).toHaveLength(2);
  });

  it('holds all rows, which are read while it is written and never all at once', async () => {
    const rows = manyRows(60_000);
    let aheadAtFirst = 0;
    const { write, read, steps } = openFolder({
      writeFile: (path, pieces, options) => {
        async function* watched() {
          for await (const piece of pieces) {
            if (aheadAtFirst === 0 && piece.length > 10) aheadAtFirst = rows.made();
            yield piece;
          }
        }
        return writePieces(path, watched(), options);
      },
    });
    await write({ ...paper, ...rows }, 'csv');
    const lines = read().toString('utf8').split('\r\n');
    expect(
      lines.slice(1, 60_001).every((line, index) => line === `${index + 1};ÉLÈVE ${index + 1}`),
    ).toBe(true);
    expect(aheadAtFirst).toBeLessThan(20_000);
    const done = steps.map(([count]) => count);
    expect(done).toEqual([...done].sort((a, b) => a - b));
    expect(steps.at(-1)).toEqual([60_000, 60_000]);
  });

  it.each([
    ['xlsx', 50_000],
    ['ods', 20_000],
  ] as const)(
    'is refused as %s of more than %i rows, before anything is written',
    async (format, most) => {
      const { write, files } = openFolder();
      const error = { code: 'too-many-rows', facts: { most } } as const;
      expect(await write({ ...paper, ...manyRows(most + 1) }, format)).toEqual(failure(error));
      expect(files()).toEqual([]);
    },
  );

  it('says how many rows a workbook may have', () => {
    const error = { code: 'too-many-rows', facts: { most: 50_000 } } as const;
    expect(describeError(createTranslator('fr'), error)).toContain('50\u202f000 au plus');
    expect(describeError(createTranslator('en'), error)).toContain('50,000 at most');
  });

  it.each([
    ['workbook-too-large', /plus de mémoire/],
    ['workbook-too-slow', /trop de temps/],
    ['workbook-failed', /interrompue/],
  ] as const)('says why there is no workbook, and leaves nothing: %s', async (code, words) => {
    const { write, files } = openFolder({ writeSheets: async () => failure(code) });
    const refused = await write(paper, 'xlsx');
    expect(refused).toEqual(failure({ code }));
    expect(describeError(createTranslator('fr'), { code })).toMatch(words);
    expect(files()).toEqual([]);
  });
});

describe('a file that is there already', () => {
  it('stays as it is, unless it is to be replaced', async () => {
    const { write, read, path, files } = openFolder();
    writeFileSync(path('file'), 'before');
    expect(await write(paper, 'csv')).toEqual(success('exists'));
    expect(read().toString()).toBe('before');
    expect(await write(paper, 'csv', true)).toEqual(success('written'));
    expect(read().toString()).toContain('ABADIE');
    expect(files()).toEqual(['file']);
  });

  it('stays as it is when it came while the document was made', async () => {
    const opened = openFolder({
      toPdf: async () => {
        writeFileSync(opened.path('file'), 'meanwhile');
        return success(new Uint8Array(3));
      },
    });
    const { write, read, files } = opened;
    expect(await write(paper, 'pdf')).toEqual(success('exists'));
    expect(read().toString()).toBe('meanwhile');
    expect(files()).toEqual(['file']);
  });

  it('that came while its pieces were written stays as it is too', async () => {
    const opened = openFolder({
      step: async () => writeFileSync(opened.path('file'), 'meanwhile'),
    });
    const { write, read, files } = opened;
    expect(await write({ ...paper, ...manyRows(30_000) }, 'csv')).toEqual(success('exists'));
    expect(read().toString()).toBe('meanwhile');
    expect(files()).toEqual(['file']);
  });

  it('stays as it is when its replacement is stopped', async () => {
    const { write, read, path, files, control } = openFolder();
    writeFileSync(path('file'), 'before');
    control.abort();
    await expect(write({ ...paper, ...manyRows(30_000) }, 'csv', true)).rejects.toThrow(Cancelled);
    expect(read().toString()).toBe('before');
    expect(files()).toEqual(['file']);
  });
});

describe('nothing is left of a document', () => {
  it('that is stopped half-way, whatever its format', async () => {
    for (const format of ['csv', 'xlsx', 'json'] as const) {
      const { write, files, control, steps } = openFolder();
      const rows = manyRows(40_000);
      function* allRows(): Generator<Row> {
        for (const row of rows.allRows()) {
          if (row.n === 30_000) control.abort();
          yield row;
        }
      }
      function* pieces(): Generator<string> {
        for (const row of allRows()) yield JSON.stringify(row);
      }
      const document = { ...paper, allRows, pieces, expected: 40_000 };
      await expect(write(document, format)).rejects.toThrow(Cancelled);
      expect(steps.length).toBeGreaterThan(1);
      expect(files()).toEqual([]);
    }
  });

  it('whose thread was stopped', async () => {
    const { write, files } = openFolder({ writeSheets: async () => failure('stopped') });
    await expect(write(paper, 'ods')).rejects.toThrow(Cancelled);
    expect(files()).toEqual([]);
  });

  it('whose making breaks, which is no failure of the disk', async () => {
    const { write, files } = openFolder();
    function* allRows(): Generator<Row> {
      yield* manyRows(10_000).allRows();
      throw new Error('the vault was closed');
    }
    await expect(write({ ...paper, allRows }, 'csv')).rejects.toThrow('the vault was closed');
    expect(files()).toEqual([]);
  });

  it('whose folder is gone', async () => {
    const { write, folder } = openFolder();
    rmSync(folder, { recursive: true });
    expect(await write(paper, 'csv')).toEqual(failure({ code: 'export-failed' }));
    expect(existsSync(folder)).toBe(false);
  });
});
