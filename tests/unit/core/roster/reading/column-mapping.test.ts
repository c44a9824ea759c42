import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { parseRoster } from '../../../../../core/roster/parse-roster';
import type {
  ColumnMapping,
  MappableTable,
} from '../../../../../core/roster/reading/column-mapping';
import type { RosterField } from '../../../../../core/roster/reading/column-names';
import { mappingNamesPupils } from '../../../../../core/roster/reading/mapping-names-pupils';
import { bytesOf, rosterOf } from './sample-files';

/** The table that the mapping screen shows for a list whose columns are not recognised. */
function unknownTable(content: string | Uint8Array): MappableTable {
  const bytes = typeof content === 'string' ? bytesOf(content) : content;
  const result = parseRoster({ name: 'liste', bytes });
  if (result.ok || !result.error.table) throw new Error('recognised, or no table');
  expect(result.error.code).toBe('roster-columns-unknown');
  return result.error.table;
}

function mapped(text: string | Uint8Array, mapping: ColumnMapping) {
  const bytes = typeof text === 'string' ? bytesOf(text) : text;
  const result = parseRoster({ name: 'liste', bytes }, { mapping });
  if (!result.ok) throw new Error(result.error.code);
  return result.value;
}

const guesses = (table: MappableTable) =>
  table.columns.map(({ guess, leftOut }) => leftOut ?? guess);

/** What a teacher who agrees with every guess sends back. */
const agree = ({ signature, header, columns }: MappableTable): ColumnMapping => ({
  signature,
  header,
  columns: columns.map(({ guess }) => guess),
});

describe('the columns of an unknown table are guessed', () => {
  test('by their cells, where their names say nothing', () => {
    const table = unknownTable(
      'Apprenant;Anniversaire;Boîte;Code;Tribu;G\n' +
        'LI Hugo;01/01/2012;a@exemple.fr;1234567890A;4A;M\n' +
        'MARTIN Louise;02/02/2012;b@exemple.fr;1234567890B;4B;F\n',
    );
    expect(table.header).toBe(0);
    expect(guesses(table)).toEqual([
      'fullName',
      'birthDate',
      'email',
      'national-id',
      'className',
      'sex',
    ]);
    expect(table.rows[1]).toEqual([
      'LI Hugo',
      '01/01/2012',
      'a@exemple.fr',
      '1234567890A',
      '4A',
      'M',
    ]);
  });

  test.each<[string, readonly (RosterField | null)[]]>([
    [
      'LI;Hugo;01/01/2012;CE1\nMARTIN;Louise;02/02/2012;CE2\n',
      ['lastName', 'firstName', 'birthDate', 'level'],
    ],
    ['MARTIN Louise\t12/05/2012\tF\nLI Hugo\t13/06/2012\tM\n', ['fullName', 'birthDate', 'sex']],
    ['MARTIN Louise\nLI Hugo\n', ['fullName']],
    ['1;Louise;MARTIN\n2;Hugo;LI\n3;Lou;WANG\n', [null, 'firstName', 'lastName']],
  ])('without a header: %s', (text, expected) => {
    const table = unknownTable(text);
    expect(table.header).toBeNull();
    expect(guesses(table)).toEqual(expected);
  });

  test('under titles', () => {
    const table = unknownTable('Ma classe;;\nA;B;C\nLI;Hugo;01/01/2012\nMARTIN;Lou;02/02/2012\n');
    expect(table.header).toBe(1);
    expect(guesses(table)).toEqual(['lastName', 'firstName', 'birthDate']);
  });

  test('long cells are cut', () => {
    const table = unknownTable(
      `Apprenant;Avis\nLI Hugo;${'très bien '.repeat(40)}\nMARTIN Lou;x\n`,
    );
    expect(Math.max(...table.rows.flat().map((cell) => cell.length))).toBeLessThanOrEqual(60);
  });
});

describe('what the teacher said is obeyed', () => {
  const text = 'Truc;Machin;Code\nLI;Hugo;1234567890A\nMARTIN;Louise;1234567890B\n';

  test('and holds for the next table of the same columns', () => {
    const mapping = agree(unknownTable(text));
    const next = 'Truc;Machin;Code\nDIALLO;Fatou;1234567890C\n';
    for (const content of [text, next]) {
      const list = mapped(content, mapping);
      expect(list.format).toBe('table');
      expect(list.pupils.at(0)).toMatchObject({ groups: [] });
      expect(list.leftOut).toEqual([{ label: 'Code', why: 'national-id' }]);
    }
    expect(mapped(next, mapping).pupils).toEqual([
      { lastName: 'DIALLO', firstName: 'Fatou', groups: [] },
    ]);
  });

  test('but not for a table of other columns', () => {
    const mapping = agree(unknownTable(text));
    const other = parseRoster(
      { name: 'x', bytes: bytesOf(text.replace('Truc', 'Bidule')) },
      { mapping },
    );
    expect(other).toMatchObject({ ok: false, error: { code: 'roster-columns-unknown' } });
  });

  test('also when the columns had been recognised otherwise', () => {
    const list = rosterOf('Nom;Prénom;Classe\nHugo;LI;4A\n');
    if (!list.table) throw new Error('no table');
    const swapped: ColumnMapping = {
      ...agree(list.table),
      columns: ['firstName', 'lastName', null],
    };
    const again = mapped('Nom;Prénom;Classe\nHugo;LI;4A\n', swapped);
    expect(again.pupils).toEqual([{ lastName: 'LI', firstName: 'Hugo', groups: [] }]);
    expect(again.table?.columns.map(({ guess }) => guess)).toEqual(['firstName', 'lastName', null]);
    expect(again.table?.signature).toBe(list.table.signature);
  });

  test('the first line may be a pupil, or any line the header', () => {
    const table = unknownTable(text);
    const all = mapped(text, { ...agree(table), header: null });
    expect(all.pupils.map(({ lastName }) => lastName)).toEqual(['Truc', 'LI', 'MARTIN']);
    const last = mapped(text, { ...agree(table), header: 1 });
    expect(last.pupils.map(({ lastName }) => lastName)).toEqual(['MARTIN']);
  });

  test('of several columns for one field the first that is filled is read; groups add up', () => {
    const content = 'a;b;c;d;e\nLI;Hugo;;4A;G1\nMARTIN;Louise;4B;4C;G2\n';
    const mapping: ColumnMapping = {
      ...agree(unknownTable(content)),
      columns: ['lastName', 'firstName', 'className', 'className', 'groups'],
    };
    expect(mapped(content, mapping).pupils.map(({ className }) => className)).toEqual(['4A', '4B']);
    const groups: ColumnMapping = {
      ...mapping,
      columns: ['lastName', 'firstName', null, 'groups', 'groups'],
    };
    expect(mapped(content, groups).pupils[1]?.groups).toEqual(['4C', 'G2']);
  });

  test('a column that holds both names is taken apart', () => {
    const content = 'Qui;Quand\nLI Hugo;01/01/2012\nMARTIN Louise;02/02/2012\n';
    const list = mapped(content, agree(unknownTable(content)));
    expect(list.pupils).toMatchObject([
      { lastName: 'LI', firstName: 'Hugo' },
      { lastName: 'MARTIN' },
    ]);
  });

  test('a national number is not kept, whatever is said of its column', () => {
    const table = unknownTable(text);
    const list = mapped(text, { ...agree(table), columns: ['lastName', 'firstName', 'className'] });
    expect(list.pupils[0]).toEqual({ lastName: 'LI', firstName: 'Hugo', groups: [] });
    expect(list.leftOut).toEqual([{ label: 'Code', why: 'national-id' }]);
  });

  test('in the sheets of a workbook that have these columns', () => {
    const book = utils.book_new();
    for (const name of ['4A', '4B']) {
      const rows = [
        ['Truc', 'Machin'],
        ['LI', `Hugo ${name}`],
        ['MARTIN', 'Louise'],
      ];
      utils.book_append_sheet(book, utils.aoa_to_sheet(rows), name);
    }
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    const table = unknownTable(bytes);
    expect(table.sheet).toBe('4A');
    expect(mapped(bytes, agree(table)).classNames).toEqual(['4A', '4B']);
  });
});

test('a mapping without any name reads nobody', () => {
  const mapping = (columns: ColumnMapping['columns']) => ({ signature: '', header: 0, columns });
  expect(mappingNamesPupils(mapping([null, 'birthDate', 'className']))).toBe(false);
  expect(mappingNamesPupils(mapping([null, 'fullName']))).toBe(true);
  expect(mappingNamesPupils(mapping(['lastName', 'firstName']))).toBe(true);
});
