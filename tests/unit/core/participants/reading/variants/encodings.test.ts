import { describe, expect, test } from 'vitest';
import { people } from '../read-text';
import { NOVEMBER } from './lessons';

const ROWS: readonly (readonly string[])[] = [
  ['Name (Original Name)', 'User Email', 'Join Time', 'Leave Time', 'Duration (Minutes)'],
  ['Léa BŒUF', '', '11/23/2026 08:01:04 AM', '11/23/2026 08:54:30 AM', '54'],
  ['Zoé N’Diaye', 'z@x.fr', '11/23/2026 08:02:00 AM', '11/23/2026 08:54:30 AM', '53'],
];
const SEEN = ['Léa BŒUF 07:01:04-07:54:30', 'Zoé N’Diaye 07:02:00-07:54:30'];

const utf16 = (text: string) => Buffer.from(text, 'utf16le');
const ENCODINGS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': (text) => Buffer.from(text),
  'UTF-8 with a mark': (text) => Buffer.from(`\ufeff${text}`),
  'UTF-16 LE with a mark': (text) => utf16(`\ufeff${text}`),
  'UTF-16 LE': utf16,
  'UTF-16 BE with a mark': (text) => utf16(`\ufeff${text}`).swap16(),
  'UTF-16 BE': (text) => utf16(text).swap16(),
  'Windows-1252': (text) =>
    Uint8Array.from(text, (letter) => {
      if (letter === 'Œ') return 0x8c;
      return letter === '’' ? 0x92 : letter.charCodeAt(0);
    }),
};
const ENDS = { 'CR LF': '\r\n', LF: '\n', CR: '\r' };
const SEPARATORS = { comma: ',', semicolon: ';', tab: '\t' };
const QUOTES: Readonly<Record<string, (cell: string) => string>> = {
  quoted: (cell) => `"${cell}"`,
  bare: (cell) => cell,
};

const CASES = Object.keys(ENCODINGS).flatMap((encoding) =>
  Object.entries(ENDS).flatMap(([end, mark]) =>
    Object.entries(SEPARATORS).flatMap(([separator, sign]) =>
      Object.keys(QUOTES).map((quotes) => ({ encoding, end, mark, separator, sign, quotes })),
    ),
  ),
);

describe('a report written otherwise', () => {
  test.each(CASES)(
    'in $encoding, lines ended by $end, cells $quotes and parted by a $separator, says the same',
    ({ encoding, mark, sign, quotes }) => {
      const lines = ROWS.map((row) => row.map((cell) => QUOTES[quotes]?.(cell)).join(sign));
      const bytes = ENCODINGS[encoding]?.(lines.join(mark)) ?? new Uint8Array();
      expect(people(bytes, { lesson: NOVEMBER })).toEqual(SEEN);
    },
  );

  test('may name its separator in a first line, as spreadsheets do', () => {
    const text = ROWS.map((row) => row.join(';')).join('\r\n');
    expect(people(`sep=;\r\n${text}`, { lesson: NOVEMBER })).toEqual(SEEN);
  });

  test('may have blank lines above, between and below', () => {
    const text = ROWS.map((row) => row.join(',')).join('\n\n');
    expect(people(`\n\n${text}\n\n\n`, { lesson: NOVEMBER })).toEqual(SEEN);
  });
});
