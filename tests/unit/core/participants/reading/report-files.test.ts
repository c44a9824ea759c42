import { readFileSync } from 'node:fs';
import { utils, write } from '@e965/xlsx';
import { zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { inShort, people, read, refused } from './read-text';

const rosters = 'tests/fixtures/rosters';
const ZOOM = `Name (Original Name),User Email,Join Time,Leave Time,Duration (Minutes),Guest
Léa « Œuf »,,04/06/2021 09:01:00 AM,04/06/2021 09:55:00 AM,54,Yes
`;

function workbook(type: 'xlsx' | 'ods', rows: readonly (readonly unknown[])[]): Uint8Array {
  const sheet = utils.aoa_to_sheet(
    rows.map((row) => [...row]),
    { UTC: true },
  );
  for (const [key, cell] of Object.entries(sheet)) {
    if (!key.startsWith('!') && cell.t === 'd') cell.z = 'dd/mm/yyyy hh:mm:ss';
  }
  const book = utils.book_new();
  utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes'], ['rien']]), 'Notes');
  utils.book_append_sheet(book, sheet, 'Rapport');
  return new Uint8Array(write(book, { type: 'array', bookType: type, cellDates: false }));
}

describe('the file of a report', () => {
  test.each(['xlsx', 'ods'] as const)('may be a workbook %s, with real dates', (type) => {
    const at = (time: string) => new Date(`2021-04-06T${time}Z`);
    const bytes = workbook(type, [
      ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)'],
      ['Léa', '', at('09:01:02'), at('09:55:00'), 54],
    ]);
    const report = read(bytes);
    expect(report.participants.map(inShort)).toEqual(['Léa 07:01:02-07:55:00']);
    expect(report.warnings.map(({ code }) => code)).toEqual(['sheet-skipped']);
  });

  test('may be in Windows-1252', () => {
    const bytes = Uint8Array.from(ZOOM, (letter) => {
      const known: Readonly<Record<string, number>> = { Œ: 0x8c };
      return known[letter] ?? letter.charCodeAt(0);
    });
    expect(people(bytes)).toEqual(['Léa « Œuf » 07:01:00-07:55:00']);
  });

  test.each([
    'pronote-une-classe.csv',
    'CSVExtraction.csv',
    'ElevesSansAdresses.xml',
    'oneroster.zip',
    'liste.csv',
    'CSV_Eleves.csv',
    'onde-personnalisee.csv',
    'pronote-presse-papiers.txt',
  ])('is no class list such as %s, which would make everyone present', (name) => {
    expect(refused(readFileSync(`${rosters}/${name}`))).toBe('report-is-roster');
  });

  test.each([
    ['report-is-pdf', '%PDF-1.4 …'],
    ['report-is-picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 1, 2, 3)],
    ['report-is-calendar', 'BEGIN:VCALENDAR\nEND:VCALENDAR\n'],
    ['report-is-document', '<!doctype html><html><body>Léa</body></html>'],
    ['report-is-document', zipSync({ 'word/document.xml': new Uint8Array(3) })],
    ['report-binary', Uint8Array.from({ length: 500 }, (_, at) => (at * 7) % 32)],
    ['report-damaged', Uint8Array.of(0x50, 0x4b, 3, 4, 1, 2, 3)],
    ['report-empty', ''],
    ['report-empty', ' \n ;;\n'],
    ['report-no-participant', ZOOM.split('\n').slice(0, 1).join('')],
    ['report-not-a-list', zipSync({ 'a.txt': new TextEncoder().encode('1 2 3') })],
  ] as const)('that is none is %s', (code, content) => {
    expect(refused(content)).toBe(code);
  });
});
