import { execFile, execFileSync } from 'node:child_process';
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../core/attendance/mark';
import { toCsv } from '../../core/export/csv';
import { lessonTable } from '../../core/export/lessons/lesson-table';
import { monthTable } from '../../core/export/registers/month-table';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { Table } from '../../core/export/table';
import { createTranslator } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';

const run = promisify(execFile);
const MINUTES = 60_000;

/** Codes of languages: the decimal sign is theirs. */
const FRENCH = 1036;
const ENGLISH = 2057;

/** The import of LibreOffice in a language, cutting at these characters (their codes). */
function importAt(separators: string, language = FRENCH): string {
  return `CSV:${separators},34,76,1,,${language},false,true`;
}

/** Every sheet, cells as they are shown, formulas as formulas. */
const EXPORT_CSV =
  'csv:Text - txt - csv (StarCalc):59,34,76,1,,1036,false,false,true,true,false,-1';

const strangeNames = [
  ['=1+1', '@SUM(A1)'],
  ['+33 6 00 00 00 00', '-Zoé'],
  ['  =2+2', "'=3+3"],
  ['LEFÈVRE; dit « Œil »', 'Noé, "Nono"'],
  ['ÇELİK-ŁUKASIEWICZ', 'Ngọc Ánh'],
  ['DE LA TOUR D’AUVERGNE LAURAGUAIS DE SAINT-PAULET DU BOIS', 'Marie-Anne-Charlotte'],
];

const roll = Array.from({ length: 28 }, (_, index) => {
  const [lastName = `ÉLÈVE ${index + 1}`, firstName = 'Chloé'] = strangeNames[index] ?? [];
  return { pupilId: `p${index + 1}`, number: index + 1, lastName, firstName };
});

const marks: Record<string, Mark> = {
  p2: { presence: 'absent', evidence: 'seen' },
  p3: { presence: 'present', arrivedAt: '2026-11-23T07:08:00Z', evidence: 'seen' },
  p4: { presence: 'present', leftAt: '2026-11-23T07:40:00Z', comment: '=1+1', evidence: 'seen' },
  p5: {
    presence: 'absent',
    reason: { motive: 'illness', state: 'accepted' },
    evidence: 'seen',
  },
  p6: { presence: 'unreachable', evidence: 'seen' },
};

const t = createTranslator('fr');
const lesson: Lesson = {
  id: 'l1',
  classId: 'c1',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Maths, groupe 1',
  kind: 'lesson',
  mode: 'on-site',
  status: 'planned',
  changedByHand: false,
};
const shared = { className: '4A', timeZone: 'Europe/Paris', writtenAt: '2026-11-27T16:05:00Z' };
const lessonSheet = lessonTable(
  {
    ...shared,
    lesson,
    state: 'done',
    roll,
    marks,
  },
  t,
);
const monthSheet = monthTable(
  {
    ...shared,
    month: '2026-11',
    pupils: roll.map(({ pupilId, lastName, firstName }) => ({
      id: pupilId,
      lastName,
      firstName,
      enrolments: [{ from: '2026-09-01' }],
    })),
    registers: [{ lesson, state: 'done', roll: roll.map((entry) => entry.pupilId), marks }],
  },
  t,
);

/** A register with what the others are without: rates, sums, single marks, a name for its sheet. */
const registerSheet: Table = {
  title: 'Registre d’appel de 4A, novembre 2026',
  name: "L'appel 4A & <11>",
  columns: [
    { key: 'lastName', label: 'Nom', kind: 'text' },
    { key: 'born', label: 'Né le', kind: 'date' },
    { key: 'h1', label: 'lun. 2 matin', kind: 'mark' },
    { key: 'h2', label: 'lun. 2 après-midi', kind: 'mark' },
    { key: 'h3', label: 'mar. 3', kind: 'mark' },
    { key: 'halfDays', label: 'Demi-journées', kind: 'number' },
    { key: 'rate', label: '% d’absence', kind: 'number', decimals: 2 },
  ],
  rows: [
    ...strangeNames.map(([lastName = ''], index) => ({
      lastName,
      born: '2012-02-29',
      h1: index % 2 === 0 ? '-' : null,
      h2: index % 2 === 0 ? null : '|',
      h3: '+',
      halfDays: 40,
      rate: [4, 2.5, 0, 33.333, 100, 0.005][index] ?? 0,
    })),
    { lastName: 'Total', born: null, h1: '3', h2: '3', h3: '6', halfDays: 240, rate: 23.305 },
  ],
  totalRows: 1,
  notes: ['Ne remplace pas le registre officiel.'],
};

/** As a program in French shows its cells. */
const shownRegister = registerSheet.rows.map((row) => [
  String(row.lastName),
  row.born === null ? '' : '29/02/2012',
  ...[row.h1, row.h2, row.h3].map((mark) => mark ?? ''),
  String(row.halfDays),
]);
const RATES = [4, 2.5, 0, 33.33, 100, 0.01, 23.31];

function isInstalled(program: string, ...said: readonly string[]): boolean {
  try {
    execFileSync(program, said, { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const installed = isInstalled('soffice', '--version');
const hasPoppler = isInstalled('pdftotext', '-v') && isInstalled('pdfinfo', '-v');
let folder = '';

beforeEach((context) => {
  if (!installed) context.skip('LibreOffice (soffice) is not installed: this did not run');
});

beforeAll(async () => {
  if (!installed) return;
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
      filter: importAt(separators),
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
  for (const alike of runs.values()) await convert(alike);
}

/** The cells of each sheet of a file, as LibreOffice shows them. */
async function read(name: string): Promise<string[][][]> {
  const stem = name.slice(0, name.lastIndexOf('.'));
  const sheets = (await readdir(join(folder, 'read'))).filter((each) =>
    each.startsWith(`${stem}-`),
  );
  return Promise.all(
    sheets.sort().map(async (sheet) => {
      const text = await readFile(join(folder, 'read', sheet), 'utf8');
      return Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' }).data;
    }),
  );
}

async function convert(files: readonly Given[]): Promise<void> {
  const [{ to = '', filter } = {}] = files;
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    ...['--convert-to', to, '--outdir', join(folder, 'read')],
    ...files.map(({ name }) => join(folder, name)),
  ];
  // Without a locale it cannot write the accents in the names of its sheets' files.
  await run('soffice', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
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
