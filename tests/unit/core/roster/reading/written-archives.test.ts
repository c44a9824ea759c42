import fc from 'fast-check';
import { zipSync } from 'fflate';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import type { RosterPupil } from '../../../../../core/roster/roster-file';
import { bytesOf, rosterOf } from './sample-files';

const names = fc.constantFrom(
  'MARTIN',
  "D'HAENE",
  'DE LA TOUR',
  'ÉVRARD',
  'BŒUF',
  'ŠIMÜNEK',
  'A & B <C>',
  'O"NE, II',
);
const groups = fc.constantFrom([], ['4ALAT'], ['4ALAT', '4A&B'], ['GR, 1', '<3E> ALL']);
const dates = fc
  .record({
    y: fc.integer({ min: 1990, max: 2025 }),
    m: fc.integer({ min: 1, max: 12 }),
    d: fc.integer({ min: 1, max: 28 }),
  })
  .map(({ y, m, d }) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`);
const known = {
  lastName: names,
  firstName: fc.constantFrom('Léa', 'Jean Baptiste', 'Anne-Lou', 'Maëlys Ÿ'),
  groups,
  className: fc.constantFrom('4A', '3B & 3C', 'CE1 de Mme Œuvrard'),
};
const withoutDoubts = (list: readonly RosterPupil[]) => list.map(({ doubtful, ...pupil }) => pupil);

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
const element = (name: string, text: string | undefined) =>
  text === undefined ? `<${name}/>` : `<${name}>${escaped(text)}</${name}>`;
const french = (date: string | undefined) => date?.split('-').reverse().join('/');

function siecleXml(pupils: readonly RosterPupil[], family: string, encoding: string): string {
  const eleves = pupils.map(
    (pupil, id) =>
      `<ELEVE ELEVE_ID="${id}" ELENOET="${id + 100}"><ID_NATIONAL>${id}X</ID_NATIONAL>${[
        element(family, pupil.lastName),
        element('NOM_USAGE', pupil.usageName),
        element('PRENOM', pupil.firstName),
        element('DATE_NAISS', french(pupil.birthDate)),
        element('CODE_SEXE', pupil.sex && (pupil.sex === 'M' ? '1' : '2')),
        element('DATE_ENTREE', french(pupil.enteredOn)),
      ].join('')}</ELEVE>`,
  );
  const structure = (code: string, type: string) =>
    `<STRUCTURE>${element('CODE_STRUCTURE', code)}${element('TYPE_STRUCTURE', type)}</STRUCTURE>`;
  const places = pupils.map(
    (pupil, id) =>
      `<STRUCTURES_ELEVE ELEVE_ID="${id}">${pupil.groups
        .map((group) => structure(group, 'G'))
        .join('')}${structure(pupil.className ?? '', 'D')}</STRUCTURES_ELEVE>`,
  );
  return `<?xml version="1.0" encoding="${encoding}"?>\n<BEE_ELEVES VERSION="2.1"><PARAMETRES><DATE_EXPORT>22/11/2026</DATE_EXPORT></PARAMETRES><DONNEES><ELEVES>${eleves.join('\n')}</ELEVES><STRUCTURES>${places.reverse().join('')}</STRUCTURES></DONNEES></BEE_ELEVES>`;
}

/** Written by hand, so that a fault of the decoder's table is not undone by the same fault. */
function latin9(text: string): Uint8Array {
  const places: Readonly<Record<string, number>> = { Š: 0xa6, Œ: 0xbc, œ: 0xbd, Ÿ: 0xbe };
  return Uint8Array.from(text, (letter) => places[letter] ?? letter.charCodeAt(0));
}

const siecleOptional = {
  usageName: fc.constantFrom('PETIT', 'LE GOFF'),
  birthDate: dates,
  sex: fc.constantFrom<'F' | 'M'>('F', 'M'),
  enteredOn: dates,
};
const siecle = fc.array(
  fc.record(
    { ...known, ...siecleOptional },
    { requiredKeys: ['lastName', 'firstName', 'groups', 'className'] },
  ),
  { minLength: 1, maxLength: 30 },
);

test('a SIECLE file that was written is read back whole, in its encodings, zipped or not', () => {
  fc.assert(
    fc.property(
      siecle,
      fc.constantFrom('NOM', 'NOM_DE_FAMILLE'),
      fc.constantFrom('ISO-8859-15', 'UTF-8'),
      fc.boolean(),
      (list, family, encoding, isZipped) => {
        const text = siecleXml(list, family, encoding);
        const bytes = encoding === 'UTF-8' ? bytesOf(text) : latin9(text);
        const read = rosterOf(isZipped ? zipSync({ 'ElevesSansAdresses.xml': bytes }) : bytes);
        expect(read.format).toBe('siecle');
        expect(read.warnings).toEqual([]);
        expect(withoutDoubts(read.pupils)).toEqual(list);
      },
    ),
  );
});

const rostered = fc.array(
  fc.record(
    {
      ...known,
      email: fc.constantFrom('lea@exemple.fr', 'o.mer@exemple.org'),
      level: fc.constantFrom('05', 'KG'),
      enteredOn: dates,
    },
    { requiredKeys: ['lastName', 'firstName', 'groups', 'className'] },
  ),
  { minLength: 1, maxLength: 30 },
);

const csv = (rows: readonly Record<string, string>[]) => bytesOf(Papa.unparse([...rows]));

test('a OneRoster archive that was written is read back whole', () => {
  fc.assert(
    fc.property(rostered, fc.constantFrom('', 'export/'), (list, folder) => {
      const titles = [...new Set(list.flatMap(({ className, groups }) => [className, ...groups]))];
      const forms = new Set<string>(list.map(({ className }) => className));
      const users = list.map(({ lastName, firstName, email = '', level = '' }, id) => ({
        sourcedId: `u${id}`,
        status: 'active',
        role: 'student',
        enabledUser: 'true',
        familyName: lastName,
        givenName: firstName,
        email,
        grades: level,
      }));
      const classes = titles.map((title, id) => ({
        classType: forms.has(title) ? 'homeroom' : 'scheduled',
        title,
        sourcedId: `c${id}`,
      }));
      const enrollments = list.flatMap(({ className, groups, enteredOn = '' }, id) =>
        [...groups, className].map((title) => ({
          role: 'student',
          userSourcedId: `u${id}`,
          classSourcedId: `c${titles.indexOf(title)}`,
          beginDate: title === className ? enteredOn : '',
          endDate: '2027-07-03',
        })),
      );
      const tables = { users, classes, enrollments };
      const files = Object.entries(tables).map(
        ([name, rows]) => [`${folder}${name}.csv`, csv(rows)] as const,
      );
      const read = rosterOf(zipSync(Object.fromEntries(files)));
      expect(read.format).toBe('oneroster');
      expect(read.warnings).toEqual([]);
      expect(withoutDoubts(read.pupils)).toEqual(list);
    }),
  );
});
