import { describe, expect, test } from 'vitest';
import { readTextTable } from '../../../../core/files/read-text-table';
import { MAX_ROWS } from '../../../../core/files/sheet';
import { sniffSeparator } from '../../../../core/files/sniff-separator';

describe('the separator', () => {
  test.each([
    [';', 'Nom;Prénom;Note\nLI;Hugo;12,5\nMARTIN;Louise;8,5\n'],
    ['\t', 'Élèves\tClasse\nLI, Hugo\t4A\n'],
    [',', 'Nom,Prénom\nLI,Hugo\n'],
    [',', 'Nom,Prénom\n"LI;A;B",Hugo\n'],
    [';', 'Nom;Remarque\nLI;calme, gai, vif\nWU;calme, gai, vif\nMARTIN;bavarde\n'],
    [';', 'Élèves\nLI Hugo\n'],
    [';', ''],
  ])('is %j', (separator, text) => {
    expect(sniffSeparator(text)).toBe(separator);
  });
});

describe('lines are counted as an editor shows them', () => {
  test('with a cell of two lines and an empty line', () => {
    const { sheet } = readTextTable('a;b\r\n"c\r\nd";e\r\n\r\nf;g');
    expect(sheet.rows.map(({ line, cells }) => [line, ...cells])).toEqual([
      [1, 'a', 'b'],
      [2, 'c\nd', 'e'],
      [4, ''],
      [5, 'f', 'g'],
    ]);
  });

  test('after « sep= »', () => {
    const { sheet } = readTextTable('sep=,\na,b\n');
    expect(sheet.rows[0]).toEqual({ line: 2, cells: ['a', 'b'] });
  });
});

test('doubled quotes are one quote', () => {
  expect(readTextTable('a;"b ""c"""\n').sheet.rows[0]?.cells).toEqual(['a', 'b "c"']);
});

test('a quote that is never closed leaves each line to itself', () => {
  const table = readTextTable('a;b\n"c;d\ne;"f"\n');
  expect(table.brokenQuotes).toBe(true);
  expect(table.sheet.rows.map(({ cells }) => cells.join('|'))).toEqual(['a|b', 'c|d', 'e|f', '']);
});

test('a text of more lines than any list is cut and said so', () => {
  const table = readTextTable('a;b\n'.repeat(MAX_ROWS + 5));
  expect(table.truncated).toBe(true);
  expect(table.sheet.rows).toHaveLength(MAX_ROWS);
});
