import { expect, test } from 'vitest';
import { listed, pupil } from './listed-lines';
import { VaultModel } from './vault-model';

/** `certain`: matched unasked; `asks`: a candidate, never unasked; `apart`: two people. */
type Verdict = 'certain' | 'asks' | 'apart';

/** `NOM Usage/Prénom/date` of the list, then of the vault; an empty part is left out. */
const PAIRS: readonly (readonly [Verdict, string, string])[] = [
  // One name in two writings.
  ['certain', 'MARTIN//Léa/', 'Martin//LEA/'],
  ['certain', 'LEFÈVRE//Chloé/2012-03-04', 'LEFEVRE//Chloe/'],
  ['certain', 'SAINT-JUST//Jean-Baptiste/', 'SAINT JUST//Jean Baptiste/'],
  ['certain', 'D’HAENE//Marie/', "D'HAENE//Marie/"],
  ['certain', 'LE BŒUF//Anaïs/', 'LE BOEUF//Anais/'],
  ['certain', 'DA SILVA COSTA//Emma/', 'Da Silva Costa//Emma/2012-01-02'],
  ['certain', 'NGUYỄN//Thị Mai/', 'NGUYEN//Thi Mai/'],
  // Usage and family name, told by the birth date.
  ['certain', 'DURAND//Lina/2012-03-04', 'MARTIN/DURAND/Lina/2012-03-04'],
  ['certain', 'MARTIN/DURAND/Lina/2012-03-04', 'DURAND//Lina/2012-03-04'],
  ['asks', 'DURAND//Lina/', 'MARTIN/DURAND/Lina/2012-03-04'],
  ['asks', 'MARTIN/DURAND/Lina/', 'DURAND//Lina/'],
  // Another family name with the birth date alone.
  ['asks', 'BERNARD//Lina/2012-03-04', 'MARTIN//Lina/2012-03-04'],
  ['apart', 'BERNARD//Lina/', 'MARTIN//Lina/'],
  // A corrected spelling.
  ['asks', 'DUPOND//Hugo/', 'DUPONT//Hugo/'],
  ['asks', 'MARTIN//Mathieu/', 'MARTIN//Matthieu/'],
  ['asks', 'MARTIN//Thibaud/', 'MARTIN//Thibault/'],
  ['asks', 'MARTIN//Sarah/', 'MARTIN//Sara/'],
  ['asks', 'BEN ALI//Yacine/', 'BENALI//Yassine/'],
  ['asks', 'LEGOFF//Erwan/', 'LE GOFF//Erwan/'],
  ['asks', 'FERNANDES//Inês/', 'FERNANDEZ//Inès/'],
  ['asks', 'ROUSSAEU//Paul/', 'ROUSSEAU//Paul/'],
  // Parts of names.
  ['asks', 'DA SILVA//Emma/', 'DA SILVA COSTA//Emma/'],
  ['asks', 'EL AMRANI//Nour/', 'AMRANI//Nour/'],
  ['asks', 'MARTIN//Marie/', 'MARTIN//Marie-Lou/'],
  ['asks', 'MARTIN//Jean Pierre Louis/', 'MARTIN//Jean/'],
  ['asks', 'MARTIN//E/', 'MARTIN//Emma/'],
  // Last and first name exchanged, or cut elsewhere.
  ['asks', 'ALAIN//Martin/', 'MARTIN//Alain/'],
  ['asks', 'DA//SILVA Emma/', 'DA SILVA//Emma/'],
  // A birth date that contradicts.
  ['asks', 'MARTIN//Léa/2012-03-04', 'MARTIN//Léa/2012-04-03'],
  ['apart', 'MARTEN//Léa/2012-03-04', 'MARTIN//Léa/2012-04-03'],
  // Brothers, sisters, twins.
  ['apart', 'MARTIN//Léa/2012-03-04', 'MARTIN//Léo/2012-03-04'],
  ['apart', 'MARTIN//Emma/2012-03-04', 'MARTIN//Hugo/2012-03-04'],
  ['apart', 'MARTIN//Lina/', 'MARTIN//Lena/'],
  ['apart', 'MARTIN//Nathan/2012-03-04', 'MARTIN//Ethan/2012-03-04'],
  ['apart', 'MARTIN//Jules/', 'MARTIN//Jade/'],
  // Names that only look alike.
  ['apart', 'LE ROY//Tom/', 'LE GALL//Tom/'],
  ['apart', 'ROUX//Emma/', 'ROUD//Emma/'],
  ['apart', 'PETIT//Emma/', 'GRAND//Emma/'],
];

test.each(PAIRS)('%s: %s in the list, %s in the vault', (verdict, written, known) => {
  const model = new VaultModel();
  // Others, so that one who is missing does not make a partial list.
  const others = ['ZOLA//Émile/', 'HUGO//Victor/'];
  const [id = ''] = model.withClass('4A', [known, ...others].map(pupil));
  const lines = [listed(written), ...others.map((each) => listed(each))];
  const [merge] = model.compare(lines).classes;
  const [line] = merge?.lines ?? [];
  const isCandidate = line?.candidates.some(({ pupilId }) => pupilId === id) ?? false;
  const found: Verdict = !isCandidate ? 'apart' : line?.state === 'doubtful' ? 'asks' : 'certain';
  expect(found).toBe(verdict);
  if (verdict === 'apart') expect(line?.proposed).toEqual({ kind: 'add' });
});

test('twins whose first names differ by a letter are never taken for one another', () => {
  const model = new VaultModel();
  model.withClass('4A', [pupil('MARTIN//Maria/2012-03-04'), pupil('ZOLA//Émile/')]);
  const lines = ['MARTIN//Marie/2012-03-04', 'ZOLA//Émile/'].map((each) => listed(each));
  const [merge] = model.compare(lines).classes;
  expect(merge?.lines[0]).toMatchObject({ state: 'doubtful', proposed: { kind: 'add' } });
  expect(merge?.gone.map(({ firstName }) => firstName)).toEqual(['Maria']);
});
