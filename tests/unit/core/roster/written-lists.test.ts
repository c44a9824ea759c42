import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { RosterPupil } from '../../../../core/roster/roster-file';
import { rosterOf } from './sample-files';

const lastNames = fc.constantFrom(
  'MARTIN',
  "D'HAENE",
  'DA SILVA COSTA',
  'ÉVRARD',
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
const pupils = fc.array(
  fc.record(
    {
      lastName: lastNames,
      firstName: firstNames,
      groups: fc.constantFrom([], ['4LATIN'], ['4LATIN', '4ALL2']),
      birthDate: dates,
      sex: fc.constantFrom<'F' | 'M'>('F', 'M'),
      email: fc.constantFrom('lea@exemple.fr', 'o.mer@exemple.org'),
      className: fc.constantFrom('4A', 'CE1-CE2 de Mme Brossard'),
    },
    { requiredKeys: ['lastName', 'firstName', 'groups'] },
  ),
  { minLength: 1, maxLength: 30 },
);

const frenchDate = (date = '') => date.split('-').reverse().join('/');
const withoutDoubts = (list: readonly RosterPupil[]) => list.map(({ doubtful, ...pupil }) => pupil);

test('a plain table that was written is read back whole, with any separator', () => {
  fc.assert(
    fc.property(
      pupils,
      fc.constantFrom(';', ',', '\t'),
      fc.constantFrom('\r\n', '\n'),
      (list, delimiter, newline) => {
        const rows = list.map((p) => [
          p.className ?? '',
          p.lastName,
          p.firstName,
          p.birthDate ?? '',
          p.sex ?? '',
          p.email ?? '',
          p.groups.join(', '),
        ]);
        const header = [
          'Classe',
          'Nom',
          'Prénom',
          'Date de naissance',
          'Sexe',
          'Courriel',
          'Groupes',
        ];
        const read = rosterOf(Papa.unparse([header, ...rows], { delimiter, newline }));
        expect(read.format).toBe('table');
        expect(read.warnings).toEqual([]);
        expect(withoutDoubts(read.pupils)).toEqual(list);
      },
    ),
  );
});

test('a PRONOTE list that was written is read back whole', () => {
  fc.assert(
    fc.property(pupils, (list) => {
      const rows = list.map((p) => [
        `${p.lastName} ${p.firstName}`,
        frenchDate(p.birthDate),
        p.sex === undefined ? '' : p.sex === 'F' ? 'Féminin' : 'Masculin',
        p.email ?? '',
        '',
        p.className ?? '',
        p.groups.join(', '),
      ]);
      const header = [
        'Élèves',
        'Né(e) le',
        'Sexe',
        'Adresse E-mail',
        '',
        'Classe de rattachement',
        'Groupe',
      ];
      const read = rosterOf(Papa.unparse([header, ...rows], { delimiter: ';', newline: '\r\n' }));
      expect(read.format).toBe('pronote');
      expect(withoutDoubts(read.pupils)).toEqual(list);
    }),
  );
});
