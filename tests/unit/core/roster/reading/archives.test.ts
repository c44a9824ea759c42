import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../../../core/roster/parse-roster';
import { ROSTER_ERROR_CODES } from '../../../../../core/roster/roster-file';
import { describeWarning } from '../../../../../core/strings/describe-roster';
import { createTranslator } from '../../../../../core/strings/translate';
import { bytesOf, refusalOf, rosterOf, rosterSample } from './sample-files';

const list = bytesOf('Nom;Prénom;Classe\nLI;Hugo;4A\n');
const noise = bytesOf('rien');

function workbook(bookType: 'xlsx' | 'ods'): Uint8Array {
  const book = utils.book_new();
  const rows = [
    ['Nom', 'Prénom'],
    ['LI', 'Hugo'],
  ];
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Feuil1');
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

describe('an archive with one class list', () => {
  test.each([
    ['of SIECLE', 'ElevesSansAdresses.xml', rosterSample('ElevesSansAdresses.xml'), 'siecle', 47],
    ['of ONDE, in folders', 'a/b/CSVExtraction.csv', rosterSample('CSVExtraction.csv'), 'onde', 23],
    ['as a text', 'liste', list, 'table', 1],
    ['in the folder where it was made', './liste.csv', list, 'table', 1],
    ['as XLSX', 'liste.xlsx', workbook('xlsx'), 'table', 1],
    ['as ODS', 'liste.ods', workbook('ods'), 'table', 1],
  ])('%s', (_, path, bytes, format, pupils) => {
    const read = rosterOf(
      zipSync({
        [path]: bytes,
        '__MACOSX/._liste.csv': noise,
        'a/.DS_Store': noise,
        'photo.JPG': noise,
      }),
    );
    expect([read.format, read.pupils.length]).toEqual([format, pupils]);
    expect(read.warnings.filter(({ code }) => code === 'file-skipped')).toEqual([]);
  });
});

describe('an archive of several files', () => {
  test('gives all its lists in their order, and names the others with their reason', () => {
    const pronote = bytesOf('Élèves;Né(e) le;Classe\nLI Hugo;01/02/2012;4B\nROUX Ève;;4B\n');
    const read = rosterOf(
      zipSync({
        '4A.csv': list,
        'lisez-moi.txt': noise,
        '4B.csv': pronote,
        'profs.csv': bytesOf('Civilité;Nom;Prénom;Directeur\nMme;PROF;Anne;Non\n'),
        'guide.pdf': bytesOf('%PDF'),
        'a/LI Hugo.jpg': noise,
      }),
    );
    expect(read.pupils.map(({ lastName, className }) => [lastName, className])).toEqual([
      ['LI', '4A'],
      ['LI', '4B'],
      ['ROUX', '4B'],
    ]);
    expect([read.classNames, read.format]).toEqual([['4A', '4B'], 'table']);
    expect(read.warnings).toMatchObject([
      { code: 'file-skipped', facts: { text: 'lisez-moi.txt', why: 'not-a-list' } },
      { code: 'file-skipped', facts: { text: 'profs.csv', why: 'is-teachers' } },
      { code: 'file-skipped', facts: { text: 'guide.pdf', why: 'is-pdf' } },
      { code: 'pictures-skipped', facts: { total: 1 } },
    ]);
    expect(read.warnings[1]?.message).toContain('profs.csv');
    expect(read.warnings[1]?.message).toMatch(/lu\u00a0: c’est une liste d’enseignants\.$/u);
  });

  const mute = (...names: readonly string[]) =>
    bytesOf(`Élèves;Né(e) le\n${names.map((name) => `${name};`).join('\n')}\n`);

  test.each([
    [
      ['4A.csv', 'liste.csv'],
      ['4A', 'liste'],
    ],
    [
      ['PRONOTE_4A_2026.csv', 'Liste (3B).csv'],
      ['4A', '3B'],
    ],
    [
      ['4A groupe 1.csv', '4A groupe 2.csv'],
      ['4A groupe 1', '4A groupe 2'],
    ],
    [
      ['4A/Eleves.csv', '4B/Eleves.csv'],
      ['4A', '4B'],
    ],
    [
      ['x/4A/Eleves.csv', 'y/4A/Eleves.csv'],
      ['x/4A/Eleves', 'y/4A/Eleves'],
    ],
    [
      ['liste.csv', 'liste.txt'],
      ['liste.csv', 'liste.txt'],
    ],
  ])('that do not say their class are named %j after it', (paths, names) => {
    const lists = [mute('LI Hugo'), mute('ROUX Ève')];
    const files = Object.fromEntries(paths.map((path, at) => [path, lists[at] ?? noise]));
    expect(rosterOf(zipSync(files)).classNames).toEqual(names);
  });

  test('of which one is a list leaves its class to the teacher, as the list alone would', () => {
    const read = rosterOf(zipSync({ '4A.csv': mute('LI Hugo'), 'lisez-moi.txt': noise }));
    expect(read.classNames).toEqual([]);
  });

  test('a line without a class takes the file’s name too, and its fault says the file', () => {
    const read = rosterOf(
      zipSync({
        '4B.csv': bytesOf('Nom;Prénom;Classe\nLI;Hugo;4B\n'),
        '4A.csv': bytesOf('Nom;Prénom;Né(e) le\nROUX;Ève;31/02/2012\n'),
      }),
    );
    expect(read.classNames).toEqual(['4B', '4A']);
    expect(read.warnings).toMatchObject([
      { line: 2, code: 'date-invalid', facts: { file: '4A.csv' } },
    ]);
  });

  test('the same list in two formats is one, whichever says more', () => {
    const read = rosterOf(zipSync({ 'a.csv': list, 'b.xlsx': workbook('xlsx') }));
    expect(read.pupils).toEqual([
      { lastName: 'LI', firstName: 'Hugo', className: '4A', groups: [] },
    ]);
    expect(read.warnings).toMatchObject([{ code: 'file-repeated', facts: { text: 'b.xlsx' } }]);
    const mutes = rosterOf(zipSync({ 'a.csv': mute('LI Hugo'), 'b.csv': mute('LI Hugo') }));
    expect([mutes.pupils.length, mutes.classNames]).toEqual([1, []]);
  });

  test('the school and one of its classes list nobody twice, but two of one name stay two', () => {
    const school =
      'Nom;Prénom;Né(e) le;Classe\nLI;Hugo;;4A\nLI;Hugo;03/04/2013;4A\nROUX;Ève;;4B\nPETIT;Zoé;;4B\n';
    const own = 'Nom;Prénom;Né(e) le;Classe\nLI;Hugo;01/02/2012;4a\nLI;Hugo;03/04/2013;4A\n';
    const later =
      'Nom;Prénom;Né(e) le;Classe\nLI;Hugo;01/02/2012;4A\nLI;Hugo;05/06/2014;4A\nWANG;Lou;;4A\nRoux;Eve;;4B\n';
    const read = rosterOf(
      zipSync({ 'b.csv': bytesOf(own), 'a.csv': bytesOf(school), 'c.csv': bytesOf(later) }),
    );
    const birthDates = read.pupils
      .filter(({ lastName }) => lastName === 'LI')
      .map(({ birthDate, doubtful }) => [birthDate, doubtful]);
    expect(birthDates).toEqual([
      [undefined, 'same-name'],
      ['2013-04-03', 'same-name'],
      ['2014-06-05', 'same-name'],
    ]);
    expect(read.pupils.filter(({ lastName }) => lastName !== 'LI')).toMatchObject([
      { lastName: 'ROUX' },
      { lastName: 'PETIT' },
      { lastName: 'WANG' },
    ]);
    expect(read.warnings).toMatchObject([
      { code: 'file-repeated', facts: { text: 'b.csv' } },
      { code: 'pupils-repeated', facts: { text: 'c.csv', total: 2 } },
    ]);
  });

  test('whose columns one mapping names are read with it', () => {
    const unknown = (name: string) => bytesOf(`A;B\n${name};12/05/2012\n`);
    const files = { '4A.csv': unknown('LI Hugo'), '4B.csv': unknown('ROUX Ève') };
    const refused = parseRoster({ name: 'a.zip', bytes: zipSync(files) });
    const table = refused.ok ? undefined : refused.error.table;
    const mapping = {
      signature: table?.signature ?? '',
      header: 0,
      columns: ['fullName', 'birthDate'] as const,
    };
    const read = parseRoster({ name: 'a.zip', bytes: zipSync(files) }, { mapping });
    expect(read.ok && read.value.classNames).toEqual(['4A', '4B']);
    expect(read.ok && read.value.table?.columns.map(({ guess }) => guess)).toEqual([
      'fullName',
      'birthDate',
    ]);
  });

  test('of a table that nobody knows says so beside a list', () => {
    const read = rosterOf(
      zipSync({ '4A.csv': list, 'x.csv': bytesOf('A;B\nLI Hugo;12/05/2012\n') }),
    );
    expect(read.warnings).toMatchObject([{ facts: { text: 'x.csv', why: 'columns-unknown' } }]);
  });

  test('of more pupils than any school is too large', () => {
    const lines = Array.from({ length: 10_001 }, (_, at) => `LI;Hugo ${at};4A`).join('\n');
    const half = bytesOf(`Nom;Prénom;Classe\n${lines}\n`);
    expect(refusalOf(zipSync({ 'a.csv': half, 'b.csv': half }))).toBe('roster-too-large');
  });

  test('of very many faults tells the first, and how many there are more', () => {
    const faults = (name: string) =>
      bytesOf(`Nom;Prénom;Né(e) le\n${`${name};Hugo;31/02/2012\n`.repeat(3000)}`);
    const { warnings } = rosterOf(zipSync({ 'a.csv': faults('LI'), 'b.csv': faults('ROUX') }));
    expect(warnings).toHaveLength(5001);
    expect(warnings.at(-1)).toMatchObject({ code: 'more', facts: { total: 1000 } });
  });

  test('that are no lists says what the known one is', () => {
    const xml = (root: string) => bytesOf(`<?xml version="1.0"?><${root}/>`);
    const archive = zipSync({ 'a.txt': noise, 'sts.xml': xml('STS_EDT') });
    expect(refusalOf(archive)).toBe('roster-is-sts');
  });
});

test('each reason why a file of an archive is no list has its words', () => {
  const t = createTranslator('fr');
  for (const code of ROSTER_ERROR_CODES) {
    const why = code.replace(/^roster-/, '');
    const said = describeWarning(t, { code: 'file-skipped', facts: { text: 'a', why } });
    expect(said).not.toContain('roster.');
    expect(said).toMatch(/lu\u00a0: .{8,}\.$/u);
  }
});

describe('an archive that is no class list', () => {
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0);
  test.each([
    ['photos', { 'LI Hugo.jpg': jpeg, 'photos/ROUX Ève.PNG': jpeg }, 'roster-is-picture'],
    [
      'a text of Word',
      { 'word/document.xml': noise, '[Content_Types].xml': noise },
      'roster-is-document',
    ],
    ['a workbook of bytes', { 'xl/workbook.bin': noise }, 'roster-is-document'],
    ['slides', { 'ppt/presentation.xml': noise }, 'roster-is-document'],
    ['an archive of archives', { 'a.zip': zipSync({ 'liste.csv': list }) }, 'roster-not-a-list'],
    ['a PDF', { 'liste.pdf': bytesOf('%PDF-1.7') }, 'roster-is-pdf'],
  ])('%s', (_, files, code) => {
    expect(refusalOf(zipSync(files))).toBe(code);
  });
});

describe('an archive that nobody should unfold', () => {
  test.each([
    '../liste.csv',
    'a/../../liste.csv',
    '/etc/liste.csv',
    'C:/liste.csv',
    '..\\liste.csv',
    'a\\liste.csv',
    '~/liste.csv',
  ])('with the path %s is unsafe, whatever else it holds', (path) => {
    expect(refusalOf(zipSync({ 'liste.csv': list, [path]: noise }))).toBe('roster-archive-unsafe');
    expect(refusalOf(zipSync({ 'xl/workbook.xml': noise, [path]: noise }))).toBe(
      'roster-archive-unsafe',
    );
  });

  test('two points in a name are no path', () => {
    expect(
      rosterOf(zipSync({ 'a..b/..liste.csv': list, 'liste...csv': list })).pupils,
    ).toHaveLength(1);
  });

  test.each([
    ['one entry of 40 MB', { 'liste.csv': new Uint8Array(40_000_000) }],
    [
      'many entries',
      Object.fromEntries(Array.from({ length: 11_000 }, (_, i) => [`${i}.jpg`, noise])),
    ],
    ['many lists', Object.fromEntries(Array.from({ length: 101 }, (_, i) => [`${i}.csv`, list]))],
  ])('with %s is too large', (_, files) => {
    expect(refusalOf(zipSync({ ...files, 'a.csv': list }, { level: 1 }))).toBe('roster-too-large');
  });

  test('with a password says so', () => {
    const archive = zipSync({ 'a/': new Uint8Array(), 'liste.csv': list });
    const signatures: readonly (readonly [readonly number[], number])[] = [
      [[0x50, 0x4b, 0x03, 0x04], 6],
      [[0x50, 0x4b, 0x01, 0x02], 8],
    ];
    for (const [signature, flags] of signatures) {
      for (let at = 0; at < archive.length - 4; at += 1) {
        if (!signature.every((byte, index) => archive[at + index] === byte)) continue;
        archive[at + flags] = (archive[at + flags] ?? 0) | 1;
      }
    }
    expect(refusalOf(archive)).toBe('roster-archive-locked');
  });

  test('cut anywhere is damaged', () => {
    const archive = zipSync({ 'liste.csv': list, 'b.csv': list });
    for (const share of [0.2, 0.5, 0.9]) {
      expect(refusalOf(archive.slice(0, Math.floor(archive.length * share)))).toBe(
        'roster-damaged',
      );
    }
  });
});
