import { utils, write } from '@e965/xlsx';
import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import type { RosterPupil } from '../../../../../core/roster/roster-file';
import { bytesOf, rosterOf } from './sample-files';

/** A pupil as the writers below put them into a file. */
type Written = Omit<RosterPupil, 'doubtful'>;
type Cells = readonly string[];

const lastNames = fc.constantFrom(
  'MARTIN',
  "D'HAENE",
  'D’ANGELO',
  'DA SILVA COSTA',
  'ÉVRARD',
  'BŒUF',
  'O;NE',
  'A"B',
  'L,I',
);
const firstNames = fc.constantFrom('Léa', 'Jean Baptiste', 'Ömer', 'Thiên An', 'Anne-Lou');
const dates = fc
  .record({
    y: fc.integer({ min: 1990, max: 2025 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const fields = {
  lastName: lastNames,
  usageName: fc.constantFrom('PETIT', 'LE GOFF'),
  firstName: firstNames,
  groups: fc.constantFrom([], ['4LATIN'], ['4LATIN', '4ALL2']),
  birthDate: dates,
  sex: fc.constantFrom<'F' | 'M'>('F', 'M'),
  email: fc.constantFrom('lea@exemple.fr', 'o.mer@exemple.org'),
  className: fc.constantFrom('4A', 'CE1-CE2 de Mme Brossard', 'Classe de M Machin'),
  level: fc.constantFrom('CE1', 'CE2', '4EME'),
  enteredOn: dates,
};

/** Lists of pupils who have these fields, each of them or not. */
function pupilsWith(...names: readonly (keyof typeof fields)[]): fc.Arbitrary<readonly Written[]> {
  const known = Object.fromEntries(names.map((name) => [name, fields[name]]));
  const model = { lastName: lastNames, firstName: firstNames, ...known };
  return fc.array(
    fc
      .record(model, { requiredKeys: ['lastName', 'firstName'] })
      .map((pupil) => ({ groups: [], ...pupil }) as Written),
    { minLength: 1, maxLength: 30 },
  );
}

const french = (date = '') => date.split('-').reverse().join('/');
const inWords = (sex: Written['sex']) => (sex ? (sex === 'F' ? 'Féminin' : 'Masculin') : '');
const fullName = (pupil: Written) => `${pupil.lastName} ${pupil.firstName}`;

/** Reading gives the pupils back, and nothing but namesakes and missing classes to look at. */
function expectRead(content: string | Uint8Array, format: string, list: readonly Written[]): void {
  const read = rosterOf(content);
  expect(read.format).toBe(format);
  expect(read.warnings.filter(({ code }) => code !== 'class-missing')).toEqual([]);
  expect(read.pupils.map(({ doubtful, ...pupil }) => pupil)).toEqual(list);
}

function holds(
  pupils: fc.Arbitrary<readonly Written[]>,
  check: (list: readonly Written[]) => void,
) {
  fc.assert(fc.property(pupils, check), { numRuns: 40 });
}

/** The characters of these lists that Windows-1252 does not write as Unicode does. */
const WINDOWS_1252: Readonly<Record<string, number>> = { '’': 0x92, Œ: 0x8c };

function singleBytes(text: string, own: Readonly<Record<string, number>>): Uint8Array {
  return Uint8Array.from(text, (character) => own[character] ?? character.charCodeAt(0));
}

function utf16(text: string, bigEndian: boolean): Uint8Array {
  const units = Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return Uint8Array.from(
    units.flatMap((unit) => (bigEndian ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])),
  );
}

const ENCODERS: Readonly<Record<string, (text: string) => Uint8Array>> = {
  'UTF-8': bytesOf,
  'UTF-8 with its mark': (text) => bytesOf(`\ufeff${text}`),
  'UTF-16, little end first': (text) => utf16(`\ufeff${text}`, false),
  'UTF-16, big end first': (text) => utf16(`\ufeff${text}`, true),
  'UTF-16 without its mark, little end first': (text) => utf16(text, false),
  'UTF-16 without its mark, big end first': (text) => utf16(text, true),
  'Windows-1252': (text) => singleBytes(text, WINDOWS_1252),
};

const FRENCH = { delimiter: ';', newline: '\r\n' };

describe('PRONOTE, written and read back', () => {
  const header =
    'Élèves;Encouragement/Valorisation;Né(e) le;Sexe;Adresse E-mail;Entrée;Sortie;;Classe de rattachement;Tuteur;Cnx Ele.;Cnx Resp.;Option 1;Option 2;Option 3;Régime'.split(
      ';',
    );
  const row = (p: Written): Cells => [
    fullName(p),
    '',
    french(p.birthDate),
    inWords(p.sex),
    p.email ?? '',
    french(p.enteredOn),
    '',
    '',
    p.className ?? '',
    'Mme PETIT',
    '',
    '',
    'ANGLAIS LV1',
    'ALLEMAND LV2',
    '',
    'EXTERNE LIBRE',
  ];

  test.each([
    ['a file, every cell quoted', { ...FRENCH, quotes: true }],
    ['a file, quoted where it must be', FRENCH],
    ['the clipboard', { delimiter: '\t', newline: '\r\n' }],
  ])('%s', (_, format) => {
    holds(pupilsWith('birthDate', 'sex', 'email', 'enteredOn', 'className'), (list) =>
      expectRead(Papa.unparse([header, ...list.map(row)], format), 'pronote', list),
    );
  });

  test('a list with groups, « Classe » and « Groupe »', () => {
    holds(pupilsWith('birthDate', 'email', 'className', 'groups'), (list) => {
      const rows = list.map((p) => [
        fullName(p),
        french(p.birthDate),
        p.email ?? '',
        p.className ?? '',
        p.groups.join(', '),
      ]);
      const titles = ['Élèves', 'Né(e) le', 'Adresse E-mail', 'Classe', 'Groupe'];
      expectRead(Papa.unparse([titles, ...rows], FRENCH), 'pronote', list);
    });
  });

  test('EDT, a header of two lines repeated on each page', () => {
    const titles = 'Nom;Né(e) le;Sexe;E-mail;Heures manquées;;Entrée;Sortie'.split(';');
    const second = ';;;;Toutes;Mes cours;;'.split(';');
    holds(pupilsWith('birthDate', 'sex', 'email', 'enteredOn'), (list) => {
      const rows = list.map((p) => [
        fullName(p),
        french(p.birthDate),
        p.sex ?? '',
        p.email ?? '',
        '90h00 (3)',
        '00h00',
        p.enteredOn ? french(p.enteredOn) : 'Début d’année',
        '',
      ]);
      const pages = [...rows.slice(0, 10), titles, second, ...rows.slice(10)];
      expectRead(Papa.unparse([titles, second, ...pages], FRENCH), 'pronote', list);
    });
  });
});

describe('ONDE, written and read back', () => {
  const listed = pupilsWith('usageName', 'birthDate', 'sex', 'className', 'level');

  test('variant A', () => {
    const titles =
      "Nom Elève;Nom d'usage Elève;Prénom Elève;Date naissance;Sexe;Adresse1;Cp1;Commune1;Pays1; Cycle;Niveau;Classe;Décision de passage".split(
        ';',
      );
    holds(listed, (list) => {
      const rows = list.map((p) => [
        p.lastName,
        p.usageName ?? '',
        p.firstName,
        p.birthDate ?? '',
        p.sex === 'M' ? 'H' : (p.sex ?? ''),
        '1 rue du Test',
        '21000',
        'Dijon',
        'FRANCE',
        'CYCLE II',
        p.level ?? '',
        p.className ?? '',
        '',
      ]);
      const text = Papa.unparse([titles, ...rows], { ...FRENCH, quotes: true });
      expectRead(`${text}\r\n"Nombre d'élèves : ${list.length}"\r\n`, 'onde', list);
    });
  });

  test.each([
    [
      'B',
      "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Adresse1; Cycle;Niveau;Libellé classe;Identifiant classe",
    ],
    [
      'C',
      "Nom élève;Nom d'usage élève;Prénom élève;Date naissance;Sexe;INE;Niveau;Libellé classe;Identifiant classe",
    ],
  ])('variant %s', (_, header) => {
    const titles = header.split(';');
    holds(listed, (list) => {
      const rows = list.map((p) => {
        const cells: Readonly<Record<string, string | undefined>> = {
          'Nom élève': p.lastName,
          "Nom d'usage élève": p.usageName,
          'Prénom élève': p.firstName,
          'Date naissance': french(p.birthDate),
          Sexe: p.sex,
          INE: '1111111111A',
          Niveau: p.level,
          'Libellé classe': p.className,
          'Identifiant classe': '99999',
        };
        return titles.map((title) => cells[title] ?? '');
      });
      expectRead(Papa.unparse([titles, ...rows], FRENCH), 'onde', list);
    });
  });
});

test('the template of an ENT, written and read back', () => {
  holds(pupilsWith('birthDate', 'className'), (list) => {
    const titles = ['Prénom*', 'Nom*', 'Date de naissance*', 'Classes*'];
    const rows = list.map((p) => [p.firstName, p.lastName, french(p.birthDate), p.className ?? '']);
    expectRead(Papa.unparse([titles, ...rows], FRENCH), 'edifice', list);
  });
});

describe('a plain table, written and read back', () => {
  const listed = pupilsWith('groups', 'birthDate', 'sex', 'email', 'className');
  const titles = ['Classe', 'Nom', 'Prénom', 'Date de naissance', 'Sexe', 'Courriel', 'Groupes'];
  const rowsOf = (list: readonly Written[]): readonly Cells[] => [
    titles,
    ...list.map((p) => [
      p.className ?? '',
      p.lastName,
      p.firstName,
      p.birthDate ?? '',
      p.sex ?? '',
      p.email ?? '',
      p.groups.join(', '),
    ]),
  ];
  const unparse = (list: readonly Written[], delimiter = ';', newline = '\r\n') =>
    Papa.unparse(rowsOf(list) as string[][], { delimiter, newline });

  test.each([';', ',', '\t'])('separated by « %s », with either end of line', (delimiter) => {
    holds(listed, (list) => {
      expectRead(unparse(list, delimiter, '\n'), 'table', list);
      expectRead(unparse(list, delimiter, '\r\n'), 'table', list);
    });
  });

  test.each(Object.entries(ENCODERS))('in %s', (_, encode) => {
    holds(listed, (list) => expectRead(encode(unparse(list)), 'table', list));
  });

  test.each([
    ['ISO-8859-15, which has no curled apostrophe', /’/g],
    ['ISO-8859-1, which has no ligature either', /[’Œ]/g],
  ])('in %s', (_, unknown) => {
    holds(listed, (list) => {
      const writable = list.map((p) => ({ ...p, lastName: p.lastName.replace(unknown, '') }));
      expectRead(singleBytes(unparse(writable), { Œ: 0xbc }), 'table', writable);
    });
  });

  test.each(['xlsx', 'ods'] as const)('in a workbook, %s', (bookType) => {
    fc.assert(
      fc.property(listed, (list) => {
        const book = utils.book_new();
        const rows = rowsOf(list).map((row) => [...row]);
        utils.book_append_sheet(book, utils.aoa_to_sheet(rows), 'Feuil1');
        expectRead(new Uint8Array(write(book, { type: 'array', bookType })), 'table', list);
      }),
      { numRuns: 15 },
    );
  });
});
