import { execFile, execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { promisify } from 'node:util';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Mark } from '../../core/attendance/mark';
import { toCsv } from '../../core/export/csv';
import { lessonTable } from '../../core/export/lesson-table';
import { monthTable } from '../../core/export/month-table';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { Table } from '../../core/export/table';
import { createTranslator } from '../../core/strings/translate';
import type { Lesson } from '../../core/timetable/lesson';

const run = promisify(execFile);
const MINUTES = 60_000;

/** The import of LibreOffice in French, cutting at these characters (their codes). */
function importAt(separators: string): string {
  return `CSV:${separators},34,76,1,,1036,false,true`;
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

function hasLibreOffice(): boolean {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

const installed = hasLibreOffice();
let folder = '';

beforeEach((context) => {
  if (!installed) context.skip('LibreOffice (soffice) is not installed: this did not run');
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuo-libreoffice-'));
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Has LibreOffice open a file and gives the cells of each of its sheets, as it shows them. */
async function open(name: string, bytes: Uint8Array, filter?: string): Promise<string[][][]> {
  const output = join(folder, `${name} read`);
  await mkdir(output);
  await writeFile(join(folder, name), bytes);
  const args = [
    `-env:UserInstallation=${pathToFileURL(join(folder, 'profile')).href}`,
    '--headless',
    ...(filter === undefined ? [] : [`--infilter=${filter}`]),
    '--convert-to',
    EXPORT_CSV,
    '--outdir',
    output,
    join(folder, name),
  ];
  // Without a locale it cannot write the accents in the names of its sheets' files.
  await run('soffice', args, { env: { ...process.env, LC_ALL: 'C.UTF-8' } });
  const sheets = await readdir(output);
  return Promise.all(
    sheets.sort().map(async (sheet) => {
      const text = await readFile(join(output, sheet), 'utf8');
      return Papa.parse<string[]>(text.trimEnd(), { delimiter: ';' }).data;
    }),
  );
}

/** The filled cells of one row. */
function filled(cells: readonly string[] | undefined): string[] {
  return (cells ?? []).filter((cell) => cell !== '');
}

function shown(table: Table): string[][] {
  return table.rows.map((row) => table.columns.map(({ key }) => String(row[key] ?? '')));
}

describe('what LibreOffice shows of an export', () => {
  it.each(['ods', 'xlsx'] as const)(
    'is the table, in %s',
    { timeout: 2 * MINUTES },
    async (format) => {
      const sheets = await open(`4A.${format}`, toSpreadsheet([lessonSheet, monthSheet], format));
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
    },
  );

  it.each([
    ['at semicolons', '59'],
    ['at all that its dialog proposes when a file is double-clicked', '44/59/9'],
  ])('is the table in CSV, cut %s', { timeout: 2 * MINUTES }, async (_, separators) => {
    const name = `4A ${separators.replaceAll('/', ' ')}.csv`;
    const [rows = []] = await open(name, toCsv(lessonSheet), importAt(separators));
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
