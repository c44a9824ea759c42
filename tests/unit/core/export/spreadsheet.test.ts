import type { WorkBook } from '@e965/xlsx';
import { read } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, unzipSync } from 'fflate';
import { afterEach, describe, expect, it } from 'vitest';
import { toSpreadsheet } from '../../../../core/export/spreadsheet';
import type { Table } from '../../../../core/export/table';

const formats = ['xlsx', 'ods'] as const;

const table: Table = {
  title: 'Appel de 4A',
  columns: [
    { key: 'name', label: 'Nom', kind: 'text' },
    { key: 'on', label: 'Date', kind: 'date' },
    { key: 'at', label: 'Heure', kind: 'time' },
    { key: 'minutes', label: 'Minutes', kind: 'number' },
  ],
  rows: [
    { name: '=1+1', on: '2026-11-23', at: '08:05', minutes: -2.5 },
    { name: 'Ça, où ? Œdipe', on: null, at: null, minutes: 0 },
  ],
  notes: ['@note', 'fin'],
};

function firstSheet(book: WorkBook) {
  const sheet = book.Sheets[book.SheetNames[0] ?? ''];
  if (!sheet) throw new Error('the file has no sheet');
  return sheet;
}

function textTable(...texts: string[]): Table {
  return {
    title: 't',
    columns: [{ key: 'x', label: 'x', kind: 'text' }],
    rows: texts.map((x) => ({ x })),
    notes: [],
  };
}

describe.each(formats)('a sheet in %s', (format) => {
  it('has its title, an empty row, the header, the rows, an empty row and the notes', () => {
    const sheet = firstSheet(read(toSpreadsheet([table], format)));
    const shown = ['A1', 'A2', 'A3', 'D3', 'A4', 'A5', 'A6', 'A7', 'A8'].map(
      (ref) => sheet[ref]?.v,
    );
    expect(shown).toEqual([
      'Appel de 4A',
      undefined,
      'Nom',
      'Minutes',
      '=1+1',
      'Ça, où ? Œdipe',
      undefined,
      '@note',
      'fin',
    ]);
  });

  it('keeps text as text, without a formula', () => {
    const sheet = firstSheet(read(toSpreadsheet([table], format)));
    expect(sheet.A4).toMatchObject({ t: 's', v: '=1+1' });
    expect(sheet.A4.f).toBeUndefined();
  });

  it('types dates, times and numbers', () => {
    const sheet = firstSheet(read(toSpreadsheet([table], format), { cellNF: true, UTC: true }));
    // 46349 is 23 November 2026 in days of Excel.
    expect(sheet.B4.t).toBe('n');
    expect(sheet.B4.v).toBe(46_349);
    expect(sheet.C4.v).toBeCloseTo((8 * 60 + 5) / 1440, 10);
    expect(sheet.D4).toMatchObject({ t: 'n', v: -2.5 });
    expect(sheet.D5).toMatchObject({ t: 'n', v: 0 });
    expect(sheet.B5).toBeUndefined();
  });

  it('gives any text back', () => {
    // Spaces and line breaks inside are those of the programs: LibreOffice is asked apart.
    const text = fc
      .string({ unit: 'binary', minLength: 1 })
      .map((raw) => raw.replace(/[\p{Cc}\s\ufffe\uffff]/gu, '') || 'x');
    // Codes such as `_x0041_` mean a character in Office Open XML only.
    const codes = format === 'xlsx' ? ['_x0041_', '__x0041_', '_x005F_'] : [];
    const tricky = fc.constantFrom('&amp;', '<b>', ']]>', "'", '"', ...codes);
    const texts = fc.array(fc.oneof(text, tricky), { minLength: 20, maxLength: 60 });
    fc.assert(
      fc.property(texts, (values) => {
        const sheet = firstSheet(read(toSpreadsheet([textTable(...values)], format)));
        expect(values.map((_, index) => sheet[`A${index + 4}`]?.v)).toEqual(values);
      }),
      { numRuns: 5 },
    );
  });

  it('stands a text longer than a cell can be', () => {
    const sheet = firstSheet(read(toSpreadsheet([textTable('é'.repeat(40_000))], format)));
    expect(sheet.A4.v).toHaveLength(32_767);
  });

  it('has one sheet for each table, with legal and unique names', () => {
    const titles = ['4A: a/b', '4A- a-b', '', "'x'", 'history', 'É'.repeat(40), 'é'.repeat(40)];
    const book = read(
      toSpreadsheet(
        titles.map((title) => ({ ...table, title })),
        format,
      ),
    );
    expect(book.SheetNames).toEqual([
      '4A- a-b',
      '4A- a-b (2)',
      '3',
      'x',
      'history_',
      'É'.repeat(31),
      `${'é'.repeat(27)} (2)`,
    ]);
  });

  it('gives the same bytes for the same tables', () => {
    expect(toSpreadsheet([table], format)).toEqual(toSpreadsheet([table], format));
  });

  it('opens with a table without columns or rows', () => {
    const bare: Table = { title: '', columns: [], rows: [], notes: [] };
    expect(read(toSpreadsheet([bare], format)).SheetNames).toEqual(['1']);
  });
});

describe('a date in a sheet', () => {
  const zone = process.env.TZ;
  afterEach(() => {
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
  });

  it.each(['America/Los_Angeles', 'Pacific/Auckland', 'Europe/Paris', 'America/Cayenne'])(
    'is the same day on a laptop set to %s',
    (timeZone) => {
      process.env.TZ = timeZone;
      expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(timeZone);
      for (const date of ['2026-03-29', '2026-10-25', '2026-12-31', '2024-02-29']) {
        const dated = { ...table, rows: [{ on: date, at: '00:00' }] };
        const excel = unzipSync(toSpreadsheet([dated], 'xlsx'));
        const days = Date.parse(`${date}T00:00:00Z`) / 86_400_000 + 25_569;
        expect(strFromU8(excel['xl/worksheets/sheet1.xml'] ?? new Uint8Array())).toContain(
          `<v>${days}</v>`,
        );
        const open = unzipSync(toSpreadsheet([dated], 'ods'));
        expect(strFromU8(open['content.xml'] ?? new Uint8Array())).toContain(
          `office:date-value="${date}T00:00:00.000Z"`,
        );
      }
    },
  );

  it('is text before 1901, where the programs disagree', () => {
    const old = { ...table, rows: [{ on: '1899-12-31' }] };
    for (const format of formats) {
      expect(firstSheet(read(toSpreadsheet([old], format))).B4.v).toBe('31/12/1899');
    }
  });
});

describe('the header of a sheet', () => {
  it('stays in sight when the rows scroll', () => {
    const excel = unzipSync(toSpreadsheet([table, table], 'xlsx'));
    for (const sheet of ['sheet1', 'sheet2']) {
      const xml = strFromU8(excel[`xl/worksheets/${sheet}.xml`] ?? new Uint8Array());
      expect(xml).toContain('<pane ySplit="3" topLeftCell="A4"');
    }
    const open = unzipSync(toSpreadsheet([{ ...table, title: 'A & "B"' }], 'ods'));
    const settings = strFromU8(open['settings.xml'] ?? new Uint8Array());
    expect(settings).toContain('config:name="A &amp; &quot;B&quot;"');
    expect(settings).toContain('config:name="VerticalSplitPosition" config:type="int">3<');
  });

  it('begins each page of paper, on the side of A4 that was asked for', () => {
    const named = { ...table, name: "L'été & <4A>" };
    const excel = unzipSync(toSpreadsheet([named], 'xlsx', { landscape: false }));
    const part = (path: string) => strFromU8(excel[path] ?? new Uint8Array());
    expect(part('xl/workbook.xml')).toContain("'L''été &amp; &lt;4A>'!$1:$3</definedName>");
    expect(part('xl/worksheets/sheet1.xml')).toContain('fitToHeight="0" orientation="portrait"');
    const open = unzipSync(toSpreadsheet([named], 'ods'));
    const content = strFromU8(open['content.xml'] ?? new Uint8Array());
    const [header = ''] = content.split('</table:table-header-rows>');
    expect(header.split('<table:table-header-rows>')[1]?.match(/<table:table-row/g)).toHaveLength(
      3,
    );
    const styles = strFromU8(open['styles.xml'] ?? new Uint8Array());
    expect(styles).toContain('style:print-orientation="landscape"');
  });

  it('is bold as are the title and the sums, and nothing else is', () => {
    const sums = { ...table, rows: [...table.rows, { name: 'Total', minutes: 3 }], totalRows: 1 };
    const excel = unzipSync(toSpreadsheet([sums, table], 'xlsx'));
    const styles = strFromU8(excel['xl/styles.xml'] ?? new Uint8Array());
    const fonts = [...styles.matchAll(/<xf [^>]*fontId="(\d)"[^>]*xfId=/g)].map(([, font]) => font);
    const sheet = strFromU8(excel['xl/worksheets/sheet1.xml'] ?? new Uint8Array());
    const bold = [...sheet.matchAll(/<c r="[A-Z]+(\d+)"(?: s="(\d+)")?/g)]
      .filter(([, , style = '0']) => fonts[Number(style)] === '1')
      .map(([, row]) => Number(row));
    expect(new Set(bold)).toEqual(new Set([1, 3, 6]));
    const open = unzipSync(toSpreadsheet([sums, table], 'ods'));
    const rows = strFromU8(open['content.xml'] ?? new Uint8Array())
      .split('<table:table-row')
      .slice(1);
    const isBold = rows.map((row) => /table:style-name="ce(\d*b|h)"/.test(row));
    const of = (count: number, ...numbers: number[]) =>
      Array.from({ length: count }, (_, index) => numbers.includes(index + 1));
    expect(isBold).toEqual([...of(9, 1, 3, 6), ...of(8, 1, 3)]);
  });

  it('stands upright above the marks of a month, in several lines above its sums', () => {
    const month = {
      ...table,
      columns: [
        { key: 'name', label: 'Nom', kind: 'text' },
        { key: 'mark', label: 'lun. 2 après-midi', kind: 'mark', short: 'AM' },
        { key: 'minutes', label: 'Demi-journées d’absence', kind: 'number' },
      ],
      rows: [{ name: 'Léa', mark: '|', minutes: 3 }],
    } as const;
    const excel = unzipSync(toSpreadsheet([month, table], 'xlsx'));
    const part = (path: string) => strFromU8(excel[path] ?? new Uint8Array());
    const all = /<cellXfs.*<\/cellXfs>/.exec(part('xl/styles.xml'))?.[0] ?? '';
    const styles = all.split('<xf ').slice(1);
    const [, header = ''] = part('xl/worksheets/sheet1.xml').split(/(?=<row [^>]*r="3")/);
    const looks = [...(header.split('</row>')[0]?.matchAll(/ s="(\d+)"/g) ?? [])].map(
      ([, style]) => /(wrapText|textRotation="90")/.exec(styles[Number(style)] ?? '')?.[1],
    );
    expect(looks).toEqual(['wrapText', 'textRotation="90"', 'wrapText']);
    expect(header).toMatch(/^<row ht="120"/);
    const widths = [...part('xl/worksheets/sheet1.xml').matchAll(/width="([\d.]+)"/g)];
    expect(widths.map(([, width]) => Math.floor(Number(width)))).toEqual([7, 4, 16]);
    expect(part('xl/worksheets/sheet2.xml')).toMatch(/<row ht="(16|32)"/);
    const open = unzipSync(toSpreadsheet([month], 'ods'));
    const content = strFromU8(open['content.xml'] ?? new Uint8Array());
    expect(content.match(/table:style-name="ce[hu]"/g)?.map((each) => each.at(-2))).toEqual([
      ...['h', 'u', 'h'],
    ]);
  });

  it('stands in an OpenDocument file whose type is its first part, uncompressed', () => {
    const bytes = toSpreadsheet([table], 'ods');
    expect(strFromU8(bytes.slice(30, 84))).toBe(
      'mimetypeapplication/vnd.oasis.opendocument.spreadsheet',
    );
  });
});
