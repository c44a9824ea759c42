import { expect, test } from 'vitest';
import { rosterOf, rosterSample } from './sample-files';

const leftOut = (header: string) =>
  rosterOf(`${header}\nLI;Hugo${';x'.repeat(header.split(';').length - 2)}\n`).leftOut;

test('a PRONOTE export says what is not kept: options are not groups', () => {
  const { leftOut: columns, pupils } = rosterOf(rosterSample('pronote-une-classe.csv'));
  expect(columns).toEqual([
    { label: 'Encouragement/Valorisation', why: 'other' },
    { label: 'Tuteur', why: 'guardian' },
    { label: 'Cnx Ele.', why: 'other' },
    { label: 'Cnx Resp.', why: 'guardian' },
    { label: 'Option 1', why: 'other' },
    { label: 'Option 2', why: 'other' },
    { label: 'Option 3', why: 'other' },
    { label: 'Régime', why: 'diet' },
  ]);
  expect(pupils.every(({ groups }) => groups.length === 0)).toBe(true);
});

test('an ONDE extraction leaves out the INE and the addresses', () => {
  const columns = rosterOf(rosterSample('onde-personnalisee.csv')).leftOut;
  const labels = (why: string) => columns.filter((c) => c.why === why).map((c) => c.label);
  expect(labels('national-id')).toEqual(['INE']);
  expect(labels('address')).toEqual([
    'Adresse1',
    'Cp1',
    'Commune1',
    'Pays1',
    'Adresse2',
    'Cp2',
    'Commune2',
    'Pays2',
  ]);
  expect(labels('other')).toContain('Cycle');
});

test.each([
  ['N° INE', 'national-id'],
  ['Identifiant national', 'national-id'],
  ['Lieu de naissance', 'birth-place'],
  ['Commune de naissance', 'birth-place'],
  ['Code postal', 'address'],
  ['Ville', 'address'],
  ['Adresse de l’élève', 'address'],
  ['Tél. portable', 'phone'],
  ['Téléphone', 'phone'],
  ['Téléphone du père', 'guardian'],
  ['Courriel responsable', 'guardian'],
  ['E-mail de la mère', 'guardian'],
  ['Responsable légal 1', 'guardian'],
  ['Personne à prévenir en cas d’urgence', 'guardian'],
  ['Régime', 'diet'],
  ['Demi-pension', 'diet'],
  ['PAI', 'health'],
  ['Allergies', 'health'],
  ['Aménagements', 'health'],
  ['Remarque', 'other'],
  ['Température', 'other'],
  ['Identifiant classe', 'other'],
])('a column « %s » is not kept: %s', (label, why) => {
  expect(leftOut(`Nom;Prénom;${label}`)).toEqual([{ label, why }]);
});

test.each(['Date de naissance', 'Nom de naissance', 'Adresse e-mail', 'Niveau', 'Groupes'])(
  'a column « %s » is read',
  (label) => {
    expect(leftOut(`Nom;Prénom;${label}`)).toEqual([]);
  },
);
