import { execFile } from 'node:child_process';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { toCsv } from '../../core/export/csv';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { Table } from '../../core/export/table';
import {
  convertFiles,
  ENGLISH,
  EXPORT_CSV,
  FRENCH,
  hasLibreOffice,
  importAt,
  isInstalled,
  readSheet,
} from './libre-office';
import {
  lessonSheet,
  monthSheet,
  RATES,
  registerSheet,
  roll,
  shownRegister,
} from './strange-tables';

const run = promisify(execFile);
const MINUTES = 60_000;

const hasPoppler = isInstalled('pdftotext', '-v') && isInstalled('pdfinfo', '-v');
let folder = '';

beforeEach((context) => {
  if (!hasLibreOffice) context.skip('LibreOffice (soffice) is not installed: this did not run');
});

beforeAll(async () => {
  if (!hasLibreOffice) return;
  folder = await mkdtemp(join(tmpdir(), 'continuo-libreoffice-'));
  await convertAll(givenFiles());
}, 4 * MINUTES);

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** A file of the tests: how it is opened, what LibreOffice makes of it. */
type Given = {
  readonly name: string;
  readonly bytes: Uint8Array;
  readonly to: string;
  readonly filter?: string;
};

const BOOKS = ['ods', 'xlsx'] as const;
const TEXTS = [
  ['csv', '59', FRENCH],
  ['csv-tab', '9', FRENCH],
  ['csv-comma', '44', ENGLISH],
] as const;
const CUTS = [
  ['at semicolons', '59'],
  ['at all that its dialog proposes when a file is double-clicked', '44/59/9'],
] as const;

function givenFiles(): readonly Given[] {
  const long = { ...lessonSheet, rows: Array.from({ length: 5 }, () => lessonSheet.rows).flat() };
  return [
    ...BOOKS.flatMap((format) => [
      {
        name: `long ${format}.${format}`,
        bytes: toSpreadsheet([long], format, { landscape: true }),
        to: 'pdf',
      },
      {
        name: `4A ${format}.${format}`,
        bytes: toSpreadsheet([lessonSheet, monthSheet], format),
        to: EXPORT_CSV,
      },
      {
        name: `register ${format}.${format}`,
        bytes: toSpreadsheet([registerSheet], format),
        to: EXPORT_CSV,
      },
    ]),
    ...TEXTS.map(([format, separator, language]) => ({
      name: `${format}.csv`,
      bytes: toCsv(registerSheet, format),
      to: EXPORT_CSV,
      filter: importAt(separator, language),
    })),
    ...CUTS.map(([, separators]) => ({
      name: cutName(separators),
      bytes: toCsv(lessonSheet),
      to: EXPORT_CSV,
      filter: importAt(separators, FRENCH),
    })),
  ];
}

function cutName(separators: string): string {
  return `4A ${separators.replaceAll('/', ' ')}.csv`;
}

/** Those that are opened and written alike in one start of the program, which takes seconds. */
async function convertAll(files: readonly Given[]): Promise<void> {
  for (const { name, bytes } of files) await writeFile(join(folder, name), bytes);
  const runs = new Map<string, Given[]>();
  for (const file of files) {
    const key = `${file.filter} ${file.to}`;
    runs.set(key, [...(runs.get(key) ?? []), file]);
  }
  for (const alike of runs.values()) {
    const [{ to = '', filter } = {}] = alike;
    const names = alike.map(({ name }) => name);
    await convertFiles(folder, names, { to, filter });
  }
}

/** The cells of each sheet of a file, as LibreOffice shows them. */
async function read(name: string): Promise<string[][][]> {
  const stem = name.slice(0, name.lastIndexOf('.'));
  const sheets = (await readdir(join(folder, 'read'))).filter((each) =>
    each.startsWith(`${stem}-`),
  );
  return Promise.all(sheets.sort().map((sheet) => readSheet(folder, sheet)));
}

async function pdfText(path: string): Promise<string> {
  const { stdout } = await run('pdftotext', ['-layout', path, '-']);
  return stdout;
}

/** The filled cells of one row. */
function filled(cells: readonly string[] | undefined): string[] {
  return (cells ?? []).filter((cell) => cell !== '');
}

function shown(table: Table): string[][] {
  return table.rows.map((row) => table.columns.map(({ key }) => String(row[key] ?? '')));
}

describe('what LibreOffice prints of a workbook', () => {
  beforeEach((context) => {
    if (!hasPoppler)
      context.skip('poppler (pdftotext, pdfinfo) is not installed: this did not run');
  });

  it.each(BOOKS)(
    'repeats title and header on each page, which lies as it was asked, in %s',
    async (format) => {
      const pdf = join(folder, 'read', `long ${format}.pdf`);
      const pages = (await pdfText(pdf)).split('\f').slice(0, -1);
      expect(pages.length).toBeGreaterThan(1);
      const filledPages = pages.filter((page) => page.includes('ÉLÈVE'));
      for (const page of filledPages) {
        expect(page).toContain(lessonSheet.title);
        expect(page).toContain('Prénom');
      }
      const { stdout } = await run('pdfinfo', [pdf]);
      expect(stdout).toMatch(/Page size: +84[12](\.\d+)? x 595/);
    },
  );
});

describe('what LibreOffice shows of an export', () => {
  it.each(BOOKS)('is the table, in %s', async (format) => {
    const sheets = await read(`4A ${format}.${format}`);
    expect(sheets).toHaveLength(2);
    for (const [index, table] of [lessonSheet, monthSheet].entries()) {
      const rows = sheets[index] ?? [];
      expect(filled(rows[0])).toEqual([table.title]);
      expect(filled(rows[1])).toEqual([]);
      expect(rows[2]).toEqual(table.columns.map((column) => column.label));
      expect(rows.slice(3, 3 + table.rows.length)).toEqual(shown(table));
      const notes = rows.slice(4 + table.rows.length).map((cells) => filled(cells).join());
      expect(notes).toEqual(table.notes);
    }
  });

  it.each(BOOKS)(
    'is a register with its single marks, its dates and its rates of two decimals, in %s',
    async (format) => {
      const [rows = []] = await read(`register ${format}.${format}`);
      const body = rows.slice(3, 3 + registerSheet.rows.length);
      expect(body.map((cells) => cells.slice(0, 6))).toEqual(shownRegister);
      const rates = body.map((cells) => cells[6] ?? '');
      for (const rate of rates) expect(rate).toMatch(/^\d+[.,]\d\d$/);
      expect(rates.map((rate) => Number(rate.replace(',', '.')))).toEqual(RATES);
    },
  );

  it.each(TEXTS)('is a register in %s, its rates numbers and its marks alone', async (format) => {
    const [rows = []] = await read(`${format}.csv`);
    const body = rows.slice(1, 1 + registerSheet.rows.length);
    expect(body.map((cells) => cells.slice(2, 6))).toEqual(
      shownRegister.map((cells) => cells.slice(2, 6)),
    );
    expect(body.map((cells) => Number((cells[6] ?? '').replace(',', '.')))).toEqual(RATES);
  });

  it.each(CUTS)('is the table in CSV, cut %s', async (_, separators) => {
    const [rows = []] = await read(cutName(separators));
    expect(rows[0]).toEqual(lessonSheet.columns.map((column) => column.label));
    const body = rows.slice(1, 1 + roll.length);
    const plain = (cell: string) => cell.replace(/^'(?='*\s*[=+\-@])/, '');
    expect(body.map((cells) => cells.slice(1, 3).map(plain))).toEqual(
      roll.map(({ lastName, firstName }) => [lastName, firstName]),
    );
    expect(body[0]?.[1]).toBe("'=1+1");
    expect(body[2]?.slice(3, 6)).toEqual(['En retard', '08:08:00', '8']);
    expect(body[3]?.slice(6, 8)).toEqual(['08:40:00', '15']);
    expect(body[3]?.at(-1)).toBe("'=1+1");
    expect(rows.slice(2 + roll.length).map((cells) => filled(cells).join())).toEqual([
      lessonSheet.title,
      ...lessonSheet.notes,
    ]);
  });
});
