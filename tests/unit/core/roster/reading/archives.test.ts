import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
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
  test('gives the longest list, and names the others', () => {
    const longer = bytesOf('Nom;Prénom;Classe\nLI;Hugo;4B\nROUX;Ève;4B\n');
    const read = rosterOf(zipSync({ '4A.csv': list, 'lisez-moi.txt': noise, '4B.csv': longer }));
    expect(read.classNames).toEqual(['4B']);
    expect(read.warnings).toMatchObject([
      { code: 'file-skipped', facts: { text: '4A.csv' } },
      { code: 'file-skipped', facts: { text: 'lisez-moi.txt' } },
    ]);
  });

  test('that are no lists says what the known one is', () => {
    const xml = (root: string) => bytesOf(`<?xml version="1.0"?><${root}/>`);
    const archive = zipSync({ 'a.txt': noise, 'sts.xml': xml('STS_EDT') });
    expect(refusalOf(archive)).toBe('roster-is-sts');
  });
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
