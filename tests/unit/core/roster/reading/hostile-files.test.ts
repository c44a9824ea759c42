import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../../../core/roster/parse-roster';
import { bytesOf, refusalOf, rosterOf, rosterSample } from './sample-files';

function workbook(rows: readonly (readonly unknown[])[], bookType: 'xlsx' | 'ods'): Uint8Array {
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Feuil1');
  return new Uint8Array(write(book, { type: 'array', bookType, compression: true }));
}

/** The list in a workbook whose sheet says more than a spreadsheet would write. */
function workbookWith(after: string): Uint8Array {
  const parts = unzipSync(workbook(LIST, 'xlsx'));
  const sheet = 'xl/worksheets/sheet1.xml';
  const content = strFromU8(parts[sheet] ?? new Uint8Array());
  parts[sheet] = strToU8(content.replace('</sheetData>', `</sheetData>${after}`));
  return zipSync(parts);
}

const LIST = [
  ['Nom', 'Prénom', 'Classe'],
  ['LI', 'Hugo', '4A'],
];

/** Noise without end, the same at each run. */
function noise(length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  let state = 1;
  for (let at = 0; at < length; at += 1) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes[at] = state >>> 24;
  }
  return bytes;
}

describe('files that are no text', () => {
  test.each([
    ['an empty file', new Uint8Array(), 'roster-empty'],
    ['a byte order mark alone', Uint8Array.of(0xef, 0xbb, 0xbf), 'roster-empty'],
    ['a UTF-16 mark alone', Uint8Array.of(0xff, 0xfe), 'roster-empty'],
    ['blank lines', bytesOf(' \r\n\t\r\n;;;\r\n'), 'roster-empty'],
    ['NUL bytes', new Uint8Array(1000), 'roster-binary'],
    ['a PNG', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'roster-is-picture'],
    ['a PDF', bytesOf('%PDF-1.7\nNom;Prénom\nLI;Hugo\n'), 'roster-is-pdf'],
    ['an old workbook', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1), 'roster-is-document'],
    ['ten thousand bytes of noise', noise(10_000), 'roster-binary'],
    ['an archive of other things', zipSync({ 'a.txt': bytesOf('a') }), 'roster-not-a-list'],
    ['an empty archive', zipSync({}), 'roster-not-a-list'],
    ['an empty workbook', workbook([[]], 'xlsx'), 'roster-empty'],
    [
      'a text of LibreOffice',
      zipSync({
        mimetype: bytesOf('application/vnd.oasis.opendocument.text'),
        'content.xml': bytesOf('<office/>'),
      }),
      'roster-is-document',
    ],
  ])('%s is refused', (_, bytes, code) => {
    expect(refusalOf(bytes)).toBe(code);
  });

  test('50 MB of noise are refused', () => {
    expect(refusalOf(new Uint8Array(50_000_000).fill(65))).toBe('roster-too-large');
  });
});

describe('workbooks', () => {
  test.each(['xlsx', 'ods'] as const)('a damaged %s is told from one that is no list', (type) => {
    const whole = workbook(LIST, type);
    expect(rosterOf(whole).pupils).toHaveLength(1);
    for (const share of [0.1, 0.5, 0.9, 0.99]) {
      expect(refusalOf(whole.slice(0, Math.floor(whole.length * share)))).toBe('roster-damaged');
    }
    expect(refusalOf(workbook([['Article', 'Prix']], type))).toBe('roster-not-a-list');
  });

  test('a workbook whose sheet is not XML any more gives no pupil and no crash', () => {
    const broken = zipSync({ 'xl/workbook.xml': noise(500), '[Content_Types].xml': noise(500) });
    expect(['roster-damaged', 'roster-empty']).toContain(refusalOf(broken));
  });

  describe('a bomb', () => {
    const size = 80_000_000;
    const bomb = zipSync(
      {
        'xl/workbook.xml': bytesOf('<workbook/>'),
        'xl/worksheets/sheet1.xml': new Uint8Array(size),
      },
      { level: 1 },
    );
    const declared = [24, 16, 8, 0].map((shift) => (size >> shift) & 0xff).reverse();

    test('is refused by the size that it declares', () => {
      expect(bomb.length).toBeLessThan(1_000_000);
      expect(refusalOf(bomb)).toBe('roster-too-large');
    });

    test('that declares one byte is refused while it unfolds', () => {
      const lying = bomb.slice();
      for (let at = 0; at < lying.length - 4; at += 1) {
        if (declared.every((byte, i) => lying[at + i] === byte)) lying.set([1, 0, 0, 0], at);
      }
      expect(lying).not.toEqual(bomb);
      expect(refusalOf(lying)).toBe('roster-too-large');
    });
  });

  describe('an OpenDocument sheet of repeats', () => {
    const cell = (text: string, repeats = '') =>
      `<table:table-cell office:value-type="string"${repeats}><text:p>${text}</text:p></table:table-cell>`;
    const columns = ' table:number-columns-repeated="16000000"';
    const sheet = (row: string) =>
      zipSync({
        mimetype: bytesOf('application/vnd.oasis.opendocument.spreadsheet'),
        'META-INF/manifest.xml': bytesOf('<manifest:manifest/>'),
        'content.xml': bytesOf(
          `<office:document-content><office:body><office:spreadsheet><table:table table:name="F"><table:table-row>${cell('Nom')}${cell('Prénom')}</table:table-row>${row}</table:table></office:spreadsheet></office:body></office:document-content>`,
        ),
      });
    const rows = (times: number, cells: string) =>
      `<table:table-row table:number-rows-repeated="${times}">${cells}</table:table-row>`;

    test('keeps two namesakes written once', () => {
      expect(rosterOf(sheet(rows(2, cell('LI') + cell('Hugo')))).pupils).toHaveLength(2);
    });

    test.each([
      ['columns', rows(1, cell('LI', columns)), 'ok'],
      ['lines', rows(1_000_000_000, cell('LI') + cell('Hugo')), 'ok'],
      ['lines of columns', rows(1_000_000, cell('LI', columns).repeat(300)), 'roster-too-large'],
      ['spaces', rows(1, cell('LI<text:s text:c="1000000000"/>') + cell('Hugo')), 'ok'],
    ])('cannot fill the memory by %s', (_, row, code) => {
      expect(refusalOf(sheet(row))).toBe(code);
    });
  });

  test.each(['xlsx', 'ods'] as const)('dates of %s keep their day', (type) => {
    const rows = [
      ['Nom', 'Prénom', 'Date de naissance', 'Classe'],
      ['LI', 'Hugo', new Date(2012, 2, 25), '4A'],
      ['MARTIN', 'Louise', new Date(2012, 9, 28), 601],
      ['DIALLO', 'Fatou', '24/03/2012', '4A'],
    ];
    const list = rosterOf(workbook(rows, type));
    expect(list.pupils.map((pupil) => [pupil.birthDate, pupil.className])).toEqual([
      ['2012-03-25', '4A'],
      ['2012-10-28', '601'],
      ['2012-03-24', '4A'],
    ]);
    expect(list.warnings).toEqual([]);
  });

  test('a sheet per class names the class, hidden sheets stay hidden, other sheets are said', () => {
    const book = utils.book_new();
    const add = (name: string, rows: string[][]) =>
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    add('4A', [
      ['Nom', 'Prénom'],
      ['LI', 'Hugo'],
    ]);
    add('4B', [
      ['Nom', 'Prénom'],
      ['LI', 'Hugo'],
      ['', '', 'x'],
    ]);
    add('Notes', [['Barème'], ['20']]);
    add('Caché', [
      ['Nom', 'Prénom'],
      ['SECRET', 'Hugo'],
    ]);
    book.Workbook = { Sheets: [{}, {}, {}, { Hidden: 1 }] };
    const list = rosterOf(new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' })));
    expect(list.pupils).toEqual([
      { lastName: 'LI', firstName: 'Hugo', className: '4A', groups: [] },
      { lastName: 'LI', firstName: 'Hugo', className: '4B', groups: [] },
    ]);
    expect(list.warnings).toMatchObject([
      { code: 'sheet-skipped', facts: { sheet: 'Notes' } },
      { code: 'name-missing', line: 3, facts: { sheet: '4B' } },
    ]);
  });
});

test('2,000 pupils are read', () => {
  const lines = Array.from({ length: 2000 }, (_, i) => `NOM${i};Léa;${(i % 28) + 1}/05/2012;6D`);
  const bytes = bytesOf(`Nom;Prénom;Né(e) le;Classe\n${lines.join('\n')}\n`);
  expect(rosterOf(bytes).pupils).toHaveLength(2000);
});

describe('whatever the bytes', () => {
  const samples = ['liste.csv', 'CSVExtraction.csv', 'pronote-presse-papiers.txt'];
  const sources = [...samples.map(rosterSample), workbook(LIST, 'xlsx'), workbook(LIST, 'ods')];

  test('reading never throws on noise', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        parseRoster({ name: 'liste', bytes });
      }),
      { numRuns: 300 },
    );
  });

  test('reading never throws on a list that was cut and spoilt', () => {
    const spoilt = fc
      .tuple(
        fc.constantFrom(...sources),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.infiniteStream(fc.nat(255)),
      )
      .map(([source, share, stream]) => {
        const bytes = source.slice(0, Math.max(1, Math.floor(source.length * share)));
        for (let i = 0; i < 5; i += 1) {
          const at = ((stream.next().value ?? 0) * 256 + (stream.next().value ?? 0)) % bytes.length;
          bytes[at] = stream.next().value ?? 0;
        }
        return bytes;
      });
    fc.assert(
      fc.property(spoilt, (bytes) => {
        parseRoster({ name: 'liste', bytes });
      }),
      { numRuns: 300 },
    );
  });
});

describe('files that ask for more than they hold', () => {
  test('a link over every cell of a sheet costs nothing', () => {
    const link = '<hyperlink ref="A1:XFD1048576" location="A1"/>';
    for (const links of [link, link.replace('<', '<x:'), link.replace(' ref', '\n ref')]) {
      const list = rosterOf(workbookWith(`<hyperlinks>${links}</hyperlinks>`));
      expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['LI']);
    }
  });

  test('a line of twenty thousand cells is read as far as a list may go', () => {
    const long = `LI;Hugo;4A${';'.repeat(19_000)}\n`;
    expect(rosterOf(bytesOf(`Nom;Prénom;Classe\n${long.repeat(200)}`)).pupils).toHaveLength(200);
  });

  test('a list where each pupil has another class is none', () => {
    const lines = Array.from({ length: 401 }, (_, index) => `LI;Hugo;classe ${index}`);
    expect(refusalOf(bytesOf(`Nom;Prénom;Classe\n${lines.join('\n')}`))).toBe('roster-too-large');
    expect(
      rosterOf(bytesOf(`Nom;Prénom;Classe\n${lines.slice(1).join('\n')}`)).classNames,
    ).toHaveLength(400);
  });

  test('a workbook of more lines than are read is refused, not cut', () => {
    const pupils = Array.from({ length: 20_000 }, (_, index) => ['LI', `Hugo ${index}`, '4A']);
    expect(refusalOf(workbook([...LIST, ...pupils], 'xlsx'))).toBe('roster-too-large');
  });
});

describe('twenty thousand lines made to be slow', () => {
  const header = 'Élèves;Né(e) le;Sexe;Adresse E-mail;Classe de rattachement;Option 1;Régime';
  // One that cost a hundred times what a sound line takes would take minutes.
  test.each([
    [
      'of cells in wrong columns',
      '12/05/2012;x@y.fr;LI Hugo;4A;6D;12/05/2012;a@b.fr;7;8;9;10;11;12',
      'roster-no-pupil',
    ],
    ['of dots behind an at sign', `a@${'.'.repeat(200)}@;;`, 'roster-no-pupil'],
    ['of capitals with a small end', `${'A'.repeat(200)}a;;`, 'ok'],
    ['of figures like a footer', `${'1'.repeat(200)} élèves;x;`, 'ok'],
    ['of spaces', `${' '.repeat(200)}x;;`, 'ok'],
    ['of commas', `${'a, '.repeat(60)};;`, 'roster-not-a-list'],
    ['of dates that do not exist', 'LI Hugo;31/02/2012;zz;zz', 'ok'],
  ])('%s are read to the last', (_, text, answer) => {
    expect(refusalOf(bytesOf(`${header}\n${`${text}\n`.repeat(19_990)}`))).toBe(answer);
  });
});

test('of very many faults the first are told, and how many there are more', () => {
  const lines = 'LI;Hugo;31/02/2012\n'.repeat(6_000);
  const { pupils, warnings } = rosterOf(`Nom;Prénom;Né(e) le\n${lines}`);
  expect(pupils).toHaveLength(6_000);
  expect(warnings).toHaveLength(5_001);
  expect(warnings.at(-1)).toMatchObject({ code: 'more', facts: { total: 1_000 } });
});
