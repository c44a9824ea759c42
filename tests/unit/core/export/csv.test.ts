import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../core/export/csv';
import type { Table } from '../../../../core/export/table';

function textOf(bytes: Uint8Array): string {
  return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
}

function read(bytes: Uint8Array, delimiter = ';'): string[][] {
  return Papa.parse<string[]>(textOf(bytes), { delimiter, newline: '\r\n' }).data;
}

/** The law that `toCsv` promises in its comment. */
function undo(cell: string): string {
  const evaluated = /^''*\s*[=+\-@\t\r＝＋－＠]/;
  const turned = /^''*\s*(?:\d+e\d+|\d{1,2}[-/.]\d{1,2}|0\d+)\s*$/i;
  return evaluated.test(cell) || turned.test(cell) ? cell.slice(1) : cell;
}

function withoutControls(text: string): string {
  return text.replace(/(?![\t\n\r])[\p{Cc}\ufffe\uffff]/gu, '');
}

function tableOf(
  kind: 'text' | 'number' | 'date' | 'time' | 'mark',
  ...values: Table['rows'][0]['x'][]
): Table {
  return {
    title: 'Titre',
    columns: [{ key: 'x', label: 'X', kind }],
    rows: values.map((x) => ({ x })),
    notes: [],
  };
}

function cells(table: Table): (string | undefined)[] {
  return read(toCsv(table))
    .slice(1, 1 + table.rows.length)
    .map((line) => line[0]);
}

describe('a CSV file', () => {
  it('begins with a BOM and the header; title and notes follow the table after an empty line', () => {
    const table: Table = {
      title: 'Appel de 4A',
      columns: [
        { key: 'name', label: 'Nom', kind: 'text' },
        { key: 'on', label: 'Date', kind: 'date' },
        { key: 'at', label: 'Heure', kind: 'time' },
        { key: 'minutes', label: 'Minutes', kind: 'number' },
        { key: 'mark', label: 'Marque', kind: 'mark' },
      ],
      rows: [
        { name: 'Lefèvre; Zoé', on: '2026-11-23', at: '08:05', minutes: 2.5, mark: '-' },
        { name: 'N’Guyen "Léo"', on: null, at: null, minutes: -3, mark: null },
      ],
      notes: ['Œuvre de Continuo.'],
    };
    const bytes = toCsv(table);
    expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    expect(textOf(bytes)).toBe(
      [
        'Nom;Date;Heure;Minutes;Marque',
        '"Lefèvre; Zoé";23/11/2026;08:05;"2,5";-',
        '"N’Guyen ""Léo""";;;-3;',
        '',
        'Appel de 4A',
        'Œuvre de Continuo.',
      ].join('\r\n'),
    );
  });

  it('lets no text be evaluated, after white space either', () => {
    const hostile = [
      '=1+1',
      '+33',
      '-1',
      '@SUM(A1)',
      '\tx',
      '\rx',
      '  =1',
      '\u00a0=1',
      '＝1',
      '\n=1',
    ];
    expect(cells(tableOf('text', ...hostile))).toEqual(hostile.map((text) => `'${text}`));
    const harmless = ['', 'a=1', "l'été", "'", '–', '1-2-3', ' a', '\na'];
    expect(cells(tableOf('text', ...harmless))).toEqual(harmless);
  });

  it('lets no class be turned into a number or a date', () => {
    const classes = ['6E1', '5e3', '6-1', '3/4', '6.1', '06'];
    expect(cells(tableOf('text', ...classes))).toEqual(classes.map((text) => `'${text}`));
    const kept = ['6', '601', '6A', '6e', '6EME1', 'T-1', '23/11/2026', '6 1'];
    expect(cells(tableOf('text', ...kept))).toEqual(kept);
  });

  it('neutralises the header, the title and the notes: a class may be called "=cmd"', () => {
    const table: Table = {
      title: '=cmd',
      columns: [{ key: 'x', label: '@x', kind: 'number' }],
      rows: [],
      notes: ['-1', 'ok'],
    };
    expect(read(toCsv(table))).toEqual([["'@x"], [''], ["'=cmd"], ["'-1"], ['ok']]);
  });

  it('leaves the single marks - + | as they are, in columns of marks only', () => {
    expect(cells(tableOf('mark', '-', '+', '|', '=', '--', '+1'))).toEqual([
      '-',
      '+',
      '|',
      "'=",
      "'--",
      "'+1",
    ]);
    expect(cells(tableOf('text', '-', '+', '|'))).toEqual(["'-", "'+", '|']);
  });

  it('writes numbers with a comma and their minus, nothing for what is no number', () => {
    const values = [-1.5, 0, 28, Number.NaN, Number.POSITIVE_INFINITY];
    expect(cells(tableOf('number', ...values))).toEqual(['-1,5', '0', '28', '', '']);
    expect(cells(tableOf('number', '-5'))).toEqual(["'-5"]);
  });

  it('writes a rate with its decimals, rounded as a spreadsheet rounds it', () => {
    const rates = [4, 33.333, 23.305, 1.005, -0.005, -0.001, 1e-7, 100];
    const table = {
      ...tableOf('number', ...rates),
      columns: [{ key: 'x', label: 'X', kind: 'number' as const, decimals: 2 }],
    };
    const shown = ['4,00', '33,33', '23,31', '1,01', '-0,01', '0,00', '0,00', '100,00'];
    expect(cells(table)).toEqual(shown);
  });

  it('has a decimal point where commas cut, and a comma elsewhere', () => {
    const table = tableOf('number', 2.5);
    const line = (format: 'csv' | 'csv-comma' | 'csv-tab') =>
      textOf(toCsv(table, format)).split('\r\n')[1];
    expect([line('csv'), line('csv-comma'), line('csv-tab')]).toEqual(['"2,5"', '2.5', '"2,5"']);
  });

  it('keeps as text what is no date and no time', () => {
    expect(cells(tableOf('date', '2026-02-30', 'hier', '2024-02-29'))).toEqual([
      '2026-02-30',
      'hier',
      '29/02/2024',
    ]);
    expect(cells(tableOf('time', '24:00', '8:05', '00:00'))).toEqual(['24:00', '8:05', '00:00']);
  });

  it('drops control characters, NUL first of all', () => {
    expect(cells(tableOf('text', 'a\0b', '\0=1', '\u0085c'))).toEqual(['ab', "'=1", 'c']);
  });

  it('leaves a cell empty when the row has nothing for its column', () => {
    const table = {
      ...tableOf('text', 'a'),
      columns: [{ key: 'toString', label: 'T', kind: 'text' }],
    };
    expect(cells(table as Table)).toEqual(['']);
  });

  it.each([
    ['csv', ';'],
    ['csv-comma', ','],
    ['csv-tab', '\t'],
  ] as const)(
    'gives the table back when it is read and the neutralising undone, for any text, in %s',
    (format, separator) => {
      const sign = fc.constantFrom(
        "'",
        '=',
        '-',
        '@',
        '\t',
        '\r',
        '\n',
        ' ',
        ';',
        '"',
        '\ufeff',
        ',',
        '0',
        '6',
        'e',
        '/',
      );
      const nasty = fc.string({
        unit: fc.oneof(sign, fc.string({ unit: 'binary', maxLength: 1 })),
      });
      const line = fc.tuple(nasty, nasty, nasty);
      fc.assert(
        fc.property(fc.array(line, { maxLength: 6 }), line, nasty, (rows, labels, title) => {
          const table: Table = {
            title,
            columns: labels.map((label, c) => ({ key: `c${c}`, label, kind: 'text' })),
            rows: rows.map(([c0, c1, c2]) => ({ c0, c1, c2 })),
            notes: [title],
          };
          const back = read(toCsv(table, format), separator).map((cell) => cell.map(undo));
          const given = [labels, ...rows, [''], [title], [title]];
          expect(back).toEqual(given.map((cell) => cell.map(withoutControls)));
        }),
        { numRuns: 150 },
      );
    },
  );
});
