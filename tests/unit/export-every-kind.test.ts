import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { readCell, writeDate, writeTime } from '../../core/export/cell-value';
import { csvPieces, type TextFormat } from '../../core/export/csv';
import { toSpreadsheet } from '../../core/export/spreadsheet';
import type { Column, Row, Table } from '../../core/export/table';
import { sheetNames } from '../../core/export/workbook/sheet-names';
import { everyDocument, type MadeDocument } from './electron/services/every-document';
import {
  convertFiles,
  ENGLISH,
  EXPORT_CSV,
  FRENCH,
  hasLibreOffice,
  importAt,
  readSheet,
} from './libre-office';

const MINUTES = 60_000;

/** How each kind of text is opened: what cuts it (a code), and the language of its numbers. */
const IMPORTS = {
  csv: [59, FRENCH],
  'csv-tab': [9, FRENCH],
  'csv-comma': [44, ENGLISH],
} as const;

/** A program whose system is French. */
const FRENCH_PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse">
<value>fr-FR</value></prop></item></oor:items>`;

let folder = '';
let known: readonly MadeDocument[] | undefined;

beforeEach((context) => {
  if (!hasLibreOffice) context.skip('LibreOffice (soffice) is not installed: this did not run');
});

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'continuo-every-kind-'));
  await mkdir(join(folder, 'profile', 'user'), { recursive: true });
  await writeFile(join(folder, 'profile', 'user', 'registrymodifications.xcu'), FRENCH_PROFILE);
});

afterAll(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Made once for all tests, with the rows that are else read from a vault that is closed by then. */
async function madeOnce(): Promise<readonly MadeDocument[]> {
  known ??= (await everyDocument()).map(({ document, ...each }) => {
    const rows = document.allRows && [...document.allRows()];
    return { ...each, document: { ...document, ...(rows && { allRows: () => rows }) } };
  });
  return known;
}

/**
 * As a French program shows a cell. Of a text file it shows days and hours in its own way, with two
 * figures of the year and with seconds: it took them for what they are.
 */
function shown(row: Row, column: Column, format: 'book' | TextFormat): string {
  const value = readCell(row, column);
  switch (value.kind) {
    case 'empty':
      return '';
    case 'date':
      return format === 'book' ? writeDate(value) : writeDate(value).replace(/\d\d(?=\d\d$)/, '');
    case 'time':
      return format === 'book' ? writeTime(value) : `${writeTime(value)}:00`;
    case 'number':
      return String(value.number);
    case 'text':
      return value.text;
  }
}

/** Numbers by their value, rounded as their column says; texts without what makes them harmless. */
function asRead(cell: string, column: Column, format: 'book' | TextFormat): string {
  const number = Number(cell.replace(',', '.'));
  if (cell !== '' && !Number.isNaN(number)) return String(number);
  const isSafe = format !== 'book' && column.kind !== 'mark';
  return isSafe ? cell.replace(/^'(?='*\s*[=+\-@])/, '') : cell;
}

function expectTable(rows: readonly string[][], table: Table, format: 'book' | TextFormat): void {
  const { columns } = table;
  expect(rows[0]?.slice(0, columns.length)).toEqual(columns.map(({ label }) => label));
  const cells = table.rows.map((row) =>
    columns.map((column) => {
      const { decimals, key } = column;
      const value = row[key];
      return typeof value === 'number' && decimals !== undefined
        ? String(Number(value.toFixed(decimals)))
        : shown(row, column, format);
    }),
  );
  const read = rows
    .slice(1, 1 + cells.length)
    .map((row) => columns.map((column, at) => asRead(row[at] ?? '', column, format)));
  expect(read).toEqual(cells);
}

describe('every kind of document', () => {
  it('is in a workbook the table that was made, sheet by sheet', {
    timeout: 4 * MINUTES,
  }, async () => {
    const files = (await madeOnce()).flatMap((each) =>
      (['xlsx', 'ods'] as const).map((format) => ({
        ...each,
        format,
        stem: `${each.name} ${format}`,
      })),
    );
    for (const { document, format, stem } of files) {
      const { tables, landscape } = document;
      await writeFile(
        join(folder, `${stem}.${format}`),
        toSpreadsheet(tables, format, { landscape }),
      );
    }
    const names = files.map(({ stem, format }) => `${stem}.${format}`);
    await convertFiles(folder, names, { to: EXPORT_CSV });
    for (const { document, stem } of files) {
      const names = sheetNames(document.tables.map(({ name, title }) => name ?? title));
      for (const [at, table] of document.tables.entries()) {
        const rows = await readSheet(folder, `${stem}-${names[at]}.csv`);
        expect(rows[0]?.[0]).toBe(table.title);
        expectTable(rows.slice(2), table, 'book');
        const notes = rows.slice(4 + table.rows.length).map((cells) => cells[0]);
        expect(notes).toEqual(table.notes);
      }
    }
  });

  it.each(['csv', 'csv-tab', 'csv-comma'] as const)(
    'is in a text file (%s) the tables that were made, one below the other',
    { timeout: 4 * MINUTES },
    async (format) => {
      const files = (await madeOnce()).map(({ name, document }) => ({
        document,
        stem: `${name} ${format}`,
      }));
      for (const { document, stem } of files) {
        const { tables, allRows } = document;
        const pieces = csvPieces({ tables, format, ...(allRows && { rows: allRows() }) });
        await writeFile(join(folder, `${stem}.csv`), [...pieces].join(''));
      }
      const [separator, language] = IMPORTS[format];
      const filter = importAt(separator, language);
      const names = files.map(({ stem }) => `${stem}.csv`);
      await convertFiles(folder, names, { to: EXPORT_CSV, filter });
      for (const { document, stem } of files) {
        let rows = await readSheet(folder, `${stem}-${stem}.csv`);
        for (const table of document.tables) {
          expectTable(rows, table, format);
          // An empty line, the title, the notes, and an empty line before the next one.
          rows = rows.slice(1 + table.rows.length + 2 + table.notes.length + 1);
        }
      }
    },
  );
});
