import { describe, expect, test } from 'vitest';
import { rosterOf } from './sample-files';

const named = (text: string) =>
  rosterOf(text).pupils.map(({ lastName, level, className }) => [lastName, level, className]);

describe('a header in the middle of a file', () => {
  test('is no pupil', () => {
    const page = 'Élèves;Né(e) le;Classe\nLI Hugo;01/02/2012;4A\n';
    const list = rosterOf(`${page}Page 1 / 2;;\n${page.replace('LI Hugo', 'MARTIN Louise')}`);
    expect(list.pupils.map(({ lastName }) => lastName)).toEqual(['LI', 'MARTIN']);
    expect(list.warnings).toEqual([]);
  });

  test('in another order, moves the columns from there on', () => {
    const list = rosterOf('Nom;Prénom;Classe\nLI;Hugo;4A\n\nPrénom;Classe;Nom\nLouise;4B;MARTIN\n');
    expect(list.pupils).toEqual([
      { lastName: 'LI', firstName: 'Hugo', className: '4A', groups: [] },
      { lastName: 'MARTIN', firstName: 'Louise', className: '4B', groups: [] },
    ]);
  });
});

describe('a heading between pupils', () => {
  test('says their level', () => {
    const list = rosterOf(
      'Nom;Prénom;Né(e) le\nCE1;;\nLI;Hugo;\nWANG;Lou;\nCE2 (1 élève);;\nMARTIN;Louise;\nNiveau : CM1;;\nDIALLO;Fatou;\n',
    );
    expect(list.pupils.map(({ level }) => level)).toEqual(['CE1', 'CE1', 'CE2', 'CM1']);
    expect(list.warnings).toEqual([]);
  });

  test('yields to the level that a line says', () => {
    expect(named('Nom;Prénom;Niveau\nCE1;;\nLI;Hugo;CE2\nWANG;Lou;\n')).toEqual([
      ['LI', 'CE2', undefined],
      ['WANG', 'CE1', undefined],
    ]);
  });

  test('says their class, and the title of the first page that of the first pupils', () => {
    const text =
      'Collège du Test;\nClasse : 4A;\nÉlèves;Sexe\nLI Hugo;M\nClasse : 4B;\nÉlèves;Sexe\nMARTIN Louise;F\n';
    expect(named(text)).toEqual([
      ['LI', undefined, '4A'],
      ['MARTIN', undefined, '4B'],
    ]);
  });

  test('may have its word in a cell of its own, or be all of a line', () => {
    expect(named('Nom;Prénom\nClasse :;Classe de M Machin\nLI;Hugo\n')).toEqual([
      ['LI', undefined, 'Classe de M Machin'],
    ]);
    expect(named('Élèves\nCP\nLI Hugo\nGrande section\nMARTIN Louise\n')).toEqual([
      ['LI', 'CP', undefined],
      ['MARTIN', 'Grande section', undefined],
    ]);
  });

  test('a title above the only list names no class: the teacher is asked', () => {
    expect(named('Classe : 4A;\nNom;Prénom\nLI;Hugo\n')).toEqual([['LI', undefined, undefined]]);
  });
});

test('a line that does not say its class is told, when others do', () => {
  const list = rosterOf('Nom;Prénom;Classe\nLI;Hugo;4A\nMARTIN;Louise;\nDIALLO;Fatou;  \n');
  expect(list.pupils).toHaveLength(3);
  expect(list.warnings).toMatchObject([
    { line: 3, code: 'class-missing' },
    { line: 4, code: 'class-missing' },
  ]);
  expect(rosterOf('Nom;Prénom;Classe\nLI;Hugo;\nMARTIN;Louise;\n').warnings).toEqual([]);
});

test('lines that count the list are no pupils', () => {
  const list = rosterOf(
    'Nom;Prénom;Sexe\nLI;Hugo;M\nTotal;1;\nEffectif :;1;1\nExtraction du 01/09/2026;;\n1 élève;;\n',
  );
  expect(list.pupils).toHaveLength(1);
  expect(list.warnings).toEqual([]);
});
