import { utils, write } from '@e965/xlsx';
import { describe, expect, test } from 'vitest';
import { refusalOf, rosterOf } from './sample-files';

type Cells = readonly (string | null)[];
type Merge = { readonly column: number; readonly from: number; readonly to: number };

function workbook(
  sheets: Readonly<Record<string, readonly Cells[]>>,
  bookType: 'xlsx' | 'ods' = 'xlsx',
  merges: readonly Merge[] = [],
): Uint8Array {
  const book = utils.book_new();
  for (const [name, rows] of Object.entries(sheets)) {
    const sheet = utils.aoa_to_sheet(rows.map((row) => [...row]));
    sheet['!merges'] = merges.map(({ column, from, to }) => ({
      s: { r: from, c: column },
      e: { r: to, c: column },
    }));
    utils.book_append_sheet(book, sheet, name);
  }
  return new Uint8Array(write(book, { type: 'array', bookType }));
}

const namesIn = (text: string) =>
  rosterOf(text).pupils.map(({ lastName, firstName }) => `${lastName}/${firstName}`);

describe('the wordings of a column', () => {
  const fieldsOf = (header: string, cell: string) =>
    rosterOf(`${header};Prénom;Nom\n${cell};Hugo;LI\n`).pupils[0];

  // The first line: what domain facts §1.1 and 1.4 name; then what colleagues write.
  test.each([
    ...['Né(e) le', 'Date de naissance', 'Date naissance', 'date_naiss', 'DateNaissance'],
    ...['birthDate', 'Date de naissance*', 'Ne(e) le', 'NÉ(E) LE', 'Né.e le', 'Né·e le', 'Née le'],
    ...['Né/Née le', 'Né ou née le', 'né (e) le :', 'Naissance', 'Date naiss.', 'D. naiss.', 'DDN'],
    ...['Date de naissance (JJ/MM/AAAA)', 'Date de nais.', 'Birthday'],
  ])('« %s » is the birth date', (header) => {
    expect(fieldsOf(header, '01/02/2012')).toMatchObject({ birthDate: '2012-02-01' });
  });

  test.each([
    ...['Classe', 'Libellé classe', 'Classe ou regroupement', 'class', 'Classes*', 'CLASSE '],
    ...['Classe de rattachement', 'Division', "Classe de l'élève"],
  ])('« %s » is the class', (header) => {
    expect(fieldsOf(header, '4A')).toMatchObject({ className: '4A' });
  });

  test.each(['Groupes', 'Regroupement', 'Regroupement(s)', 'Groupe'])(
    '« %s » are groups',
    (header) => {
      expect(fieldsOf(header, '4LAT, 4ALL')).toMatchObject({ groups: ['4LAT', '4ALL'] });
    },
  );

  test.each([
    ['Sexe', 'Fille'],
    ['Civ.', 'Mme'],
    ['Civilité', 'Mlle'],
    ['Genre', 'féminin '],
  ])('« %s » is the sex', (header, cell) => {
    expect(fieldsOf(header, cell)).toMatchObject({ sex: 'F' });
  });

  test.each(['E-mail', 'Courriel', 'Adresse E-mail', 'Mél'])('« %s » is the address', (header) => {
    expect(fieldsOf(header, 'h@exemple.fr')).toMatchObject({ email: 'h@exemple.fr' });
  });

  test.each([
    ['nom;prenom', 'LI;Hugo'],
    ['Nom de famille;Prénom', 'LI;Hugo'],
    ['lastname;firstname', 'LI;Hugo'],
    ["Nom de l'élève;Prénom de l'élève", 'LI;Hugo'],
    ["Nom d'usage;Prénom", 'LI;Hugo'],
    ['nomusage;firstName', 'LI;Hugo'],
    ['  NOM* ;prénom  élève', 'LI;Hugo'],
    ['Élèves;Né(e) le', 'LI Hugo;'],
    ['ELEVE;Classe', 'LI Hugo;4A'],
    ['Nom et prénom;Classe', 'LI Hugo;4A'],
  ])('« %s » are names', (header, line) => {
    expect(namesIn(`${header}\n${line}\n`)).toEqual(['LI/Hugo']);
  });
});

describe('names in one column', () => {
  test('in several orders, told by their capitals', () => {
    const list = rosterOf(
      "Élève;Classe\nDURAND Lina;4A\nHugo LI;4A\nROUX, Ève;4A\nD'HAENE Marie;4A\nJean DE LA TOUR;4A\nNOIRET Jean Baptiste;4A\n",
    );
    expect(list.pupils.map(({ lastName, firstName }) => [lastName, firstName])).toEqual([
      ['DURAND', 'Lina'],
      ['LI', 'Hugo'],
      ['ROUX', 'Ève'],
      ["D'HAENE", 'Marie'],
      ['DE LA TOUR', 'Jean'],
      ['NOIRET', 'Jean Baptiste'],
    ]);
    expect(list.pupils.filter(({ doubtful }) => doubtful)).toEqual([]);
  });

  test('without any sign of case are to be looked at', () => {
    const { pupils } = rosterOf('Élève;Classe\nDurand Lina;4A\nLI HUGO;4A\nde La Tour Jean;4A\n');
    expect(pupils.map(({ doubtful }) => doubtful)).toEqual([
      'name-split',
      'name-split',
      'name-split',
    ]);
  });
});

describe('a list that went through other hands', () => {
  test('columns in another order, under a title, with blank lines and a total', () => {
    const list = rosterOf(
      'Collège Jean Moulin;;;\nListe de la 4A au 01/09/2026;;;\nCLASSE;NE(E) LE;PRENOM;NOM\n;;;\n4A;01/02/2012;HUGO;LI\n\n;;;\n4A;;LINA;DURAND\n;;Total;2\n',
    );
    expect(list.pupils).toEqual([
      { lastName: 'LI', firstName: 'HUGO', birthDate: '2012-02-01', className: '4A', groups: [] },
      { lastName: 'DURAND', firstName: 'LINA', className: '4A', groups: [] },
    ]);
    expect(list.warnings).toEqual([]);
  });

  test.each([
    'Total élèves : 1;;',
    ';Total;1',
    ";Nombre d'élèves;1",
    'Total général : 1 élève;;',
    'Filles : 0;Garçons : 1;',
    'Filles;0;',
    'Effectif;1;Filles 0',
    '1 élève(s);;',
    ...['Édité', 'Imprimé', 'Exporté', 'Généré'].map((word) => `${word} le 01/09/2026;;`),
    'Extraction réalisée le 01/09/2026 à 10:00;;',
  ])('« %s » below the list is no pupil', (line) => {
    const list = rosterOf(`N°;Nom;Prénom\n1;LI;Hugo\n${line}\n`);
    expect(list.pupils).toHaveLength(1);
    expect(list.warnings).toEqual([]);
  });

  test('separators and quotes inside of cells', () => {
    const list = rosterOf('"Nom";"Prénom";"Classe"\n"LI;WANG";"Hugo ""Hu""";"4A; bilingue"\n');
    expect(list.pupils).toEqual([
      { lastName: 'LI;WANG', firstName: 'Hugo "Hu"', className: '4A; bilingue', groups: [] },
    ]);
  });

  test('dates of several kinds in one column, each read by itself', () => {
    const dates = ['01/02/2012', '2012-02-01', '1er février 2012', '40940', '01/02/12', '2012'];
    const { pupils, warnings } = rosterOf(
      `Nom;Prénom;Né(e) le\n${dates.map((date, at) => `LI;Hugo ${at};${date}`).join('\n')}\n`,
    );
    expect(pupils.map(({ birthDate }) => birthDate)).toEqual([
      ...['2012-02-01', '2012-02-01', '2012-02-01'],
      ...[undefined, undefined, undefined],
    ]);
    expect(warnings.map(({ line, code }) => [line, code])).toEqual([
      [5, 'date-unclear'],
      [6, 'date-unclear'],
      [7, 'date-incomplete'],
    ]);
  });

  test('dates and sexes of both variants of ONDE in one file', () => {
    const { pupils } = rosterOf(
      '"Nom Elève";"Prénom élève";"Date naissance";"Sexe";" Cycle";"Niveau";"Libellé classe"\n"DURAND";"Mathilde";"2012-08-17";"F";"CYCLE II";"CE1";"A"\n"LI";"Hugo";"17/08/2012";"H";"CYCLE II";"CE2";"A"\n',
    );
    expect(pupils.map(({ birthDate, sex, level }) => [birthDate, sex, level])).toEqual([
      ['2012-08-17', 'F', 'CE1'],
      ['2012-08-17', 'M', 'CE2'],
    ]);
  });
});

describe('a list in two columns of a page', () => {
  test('is read to its end, with its lines', () => {
    const list = rosterOf(
      'Classe de 4A;;;;;;\nN°;Nom;Prénom;;N°;Nom;Prénom\n1;LI;Hugo;;3;DURAND;Lina\n2;ROUX;Ève;;4;;Zoé\n;;;;5;WANG;Lou\n',
    );
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual([
      'LI',
      'ROUX',
      'DURAND',
      '',
      'WANG',
    ]);
    expect(list.warnings).toEqual([]);
  });

  test('is not a list beside that of the guardians', () => {
    const beside = 'Nom;Prénom;Classe;;Nom;Prénom;Téléphone\nLI;Hugo;4A;;LI;Anne;0600000000\n';
    expect(namesIn(beside)).toEqual(['LI/Hugo']);
    expect(namesIn('Nom;Prénom;Nom;Prénom\nLI;Hugo;LI;Anne\n')).toEqual(['LI/Hugo']);
    expect(namesIn('Nom;Prénom;;Nom\nLI;Hugo;;LI Anne\n')).toEqual(['LI/Hugo']);
  });
});

describe('a workbook', () => {
  test.each(['xlsx', 'ods'] as const)(
    'whose cell of the class is merged over its pupils, %s',
    (type) => {
      const rows = [
        ['Classe', 'Nom', 'Prénom'],
        ['4A', 'LI', 'Hugo'],
        [null, 'DURAND', 'Lina'],
        [null, 'ROUX', 'Ève'],
        ['4B', 'WANG', 'Lou'],
        [null, 'PETIT', 'Zoé'],
      ];
      const merges = [
        { column: 0, from: 1, to: 3 },
        { column: 0, from: 4, to: 5 },
      ];
      const list = rosterOf(workbook({ Feuil1: rows }, type, merges));
      expect(list.pupils.map(({ className }) => className)).toEqual(['4A', '4A', '4A', '4B', '4B']);
      expect(list.warnings).toEqual([]);
    },
  );

  test('set in two columns keeps the merged class of each', () => {
    const header = ['Classe', 'Nom', 'Prénom'];
    const rows = [
      [...header, null, ...header],
      ['4A', 'LI', 'Hugo', null, '4B', 'WANG', 'Lou'],
      [null, 'ROUX', 'Ève', null, null, 'PETIT', 'Zoé'],
    ];
    const merges = [0, 4].map((column) => ({ column, from: 1, to: 2 }));
    const { pupils } = rosterOf(workbook({ Feuil1: rows }, 'xlsx', merges));
    expect(pupils.map(({ className }) => className)).toEqual(['4A', '4A', '4B', '4B']);
  });

  test('whose name is merged over two lines lists the pupil once', () => {
    const rows = [
      ['Nom', 'Prénom', 'Téléphone'],
      ['LI', 'Hugo', '0600000000'],
      [null, null, '0700000000'],
    ];
    const merges = [
      { column: 0, from: 1, to: 2 },
      { column: 1, from: 1, to: 2 },
    ];
    expect(rosterOf(workbook({ Feuil1: rows }, 'xlsx', merges)).pupils).toHaveLength(1);
  });

  test('of merged cells without end is read without them', () => {
    const rows = [
      ['Classe', 'Nom', 'Prénom'],
      ...Array.from({ length: 300 }, () => ['4A', 'LI', 'Hugo']),
    ];
    const merges = Array.from({ length: 300 }, () => ({ column: 0, from: 1, to: 300 }));
    expect(rosterOf(workbook({ Feuil1: rows }, 'xlsx', merges)).pupils).toHaveLength(300);
  });

  test('with a sheet of all classes beside one of each lists nobody twice', () => {
    const named = (...names: readonly string[]) => [
      ['Nom', 'Prénom'],
      ...names.map((n) => [n, 'Lou']),
    ];
    const list = rosterOf(
      workbook({
        Toutes: [
          ['Nom', 'Prénom', 'Classe'],
          ['LI', 'Lou', '4A'],
          ['WANG', 'Lou', '4A'],
          ['ROUX', 'Lou', '4B'],
        ],
        '4A': named('LI', 'WANG'),
        '4B': named('ROUX', 'PETIT'),
      }),
    );
    expect(list.pupils.map(({ lastName, className }) => [lastName, className])).toEqual([
      ['LI', '4A'],
      ['WANG', '4A'],
      ['ROUX', '4B'],
      ['PETIT', '4B'],
    ]);
    expect(list.warnings).toMatchObject([
      { code: 'sheet-repeated', facts: { sheet: '4A', total: 2 } },
      { code: 'sheet-repeated', facts: { sheet: '4B', total: 1 } },
    ]);
    expect(list.pupils.filter(({ doubtful }) => doubtful)).toEqual([]);
  });

  test('with one list among empty sheets leaves its class to the teacher', () => {
    const sheets = {
      '4A': [
        ['Nom', 'Prénom'],
        ['LI', 'Hugo'],
      ],
      Feuil2: [[]],
      Feuil3: [[null]],
    };
    expect(rosterOf(workbook(sheets))).toMatchObject({ classNames: [], warnings: [] });
  });

  test('of which every list is hidden has none', () => {
    const book = utils.book_new();
    utils.book_append_sheet(book, utils.aoa_to_sheet([['Notes']]), 'Notes');
    utils.book_append_sheet(
      book,
      utils.aoa_to_sheet([
        ['Nom', 'Prénom'],
        ['LI', 'Hugo'],
      ]),
      '4A',
    );
    book.Workbook = { Sheets: [{}, { Hidden: 2 }] };
    const bytes = new Uint8Array(write(book, { type: 'array', bookType: 'xlsx' }));
    expect(refusalOf(bytes)).toBe('roster-not-a-list');
  });
});
