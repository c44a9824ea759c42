import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { rosterOf } from './sample-files';

const HEADER = 'Nom;Prénom;Né(e) le;Sexe;Classe;Courriel';
const LOUISE = {
  lastName: 'MARTIN',
  firstName: 'Louise',
  birthDate: '2012-05-12',
  sex: 'F',
  className: '4B',
  email: 'l@exemple.fr',
  groups: [],
};
const without = (...fields: readonly (keyof typeof LOUISE)[]) =>
  Object.fromEntries(Object.entries(LOUISE).filter(([field]) => !fields.some((f) => f === field)));

/** The pupil of a line that stands between two sound ones. */
function pupilOf(line: string, header = HEADER) {
  const list = rosterOf(`${header}\nLI;Hugo;01/01/2012;M;4B;\n${line}\nDIALLO;Fatou;;F;4B;\n`);
  const [first, pupil, last] = list.pupils;
  expect(first).toMatchObject({ lastName: 'LI', firstName: 'Hugo', birthDate: '2012-01-01' });
  expect(last).toMatchObject({ lastName: 'DIALLO', firstName: 'Fatou', className: '4B' });
  expect(list.warnings.filter(({ line: at }) => at !== 3)).toEqual([]);
  return { pupil, codes: list.warnings.map(({ code }) => code) };
}

describe('a line whose cells moved is said, and keeps what is sure', () => {
  test.each([
    ['a cell too many before', ';MARTIN;Louise;12/05/2012;F;4B;l@exemple.fr', LOUISE],
    ['a cell too many between', 'MARTIN;;Louise;12/05/2012;F;4B;l@exemple.fr', LOUISE],
    ['a column that went elsewhere', 'MARTIN;12/05/2012;Louise;F;4B;l@exemple.fr', LOUISE],
    ['the last column became the first', 'l@exemple.fr;MARTIN;Louise;12/05/2012;F;4B', LOUISE],
    ['no class', 'MARTIN;Louise;12/05/2012;F;l@exemple.fr', without('className')],
    ['no sex', 'MARTIN;Louise;12/05/2012;4B;l@exemple.fr', without('sex')],
    ['no first name', 'MARTIN;12/05/2012;F;4B;l@exemple.fr', { ...LOUISE, firstName: '' }],
  ])('%s', (_, line, expected) => {
    const { pupil, codes } = pupilOf(line);
    expect(pupil).toEqual({ ...expected, doubtful: 'columns-moved' });
    expect(codes[0]).toBe('columns-moved');
  });

  test('what fits no column is left out, the rest of the line stays', () => {
    const { pupil, codes } = pupilOf('MARTIN;Louise;12/05/2012;F;13/06/2013;l@exemple.fr');
    expect(pupil).toEqual({ ...without('className'), doubtful: 'columns-moved' });
    expect(codes).toContain('columns-moved');
  });

  test('a line of which nothing is a name is no pupil', () => {
    const list = rosterOf(`${HEADER}\nLI;Hugo;;;;\n12/05/2012;a@b.fr;13/06/2013;a@b.fr;4B;F\n`);
    expect(list.pupils).toHaveLength(1);
    expect(list.warnings.map(({ line, code }) => [line, code])).toContainEqual([
      3,
      'columns-moved',
    ]);
  });

  test('names in one column', () => {
    const list = rosterOf(
      'Élèves;Né(e) le;Classe\nMARTIN Louise;;12/05/2012;4B\n12/05/2012;LI Hugo;4B\n',
    );
    expect(list.pupils).toMatchObject([
      { lastName: 'MARTIN', firstName: 'Louise', birthDate: '2012-05-12', className: '4B' },
      { lastName: 'LI', firstName: 'Hugo', birthDate: '2012-05-12', className: '4B' },
    ]);
    expect(list.warnings.map(({ line }) => line)).toEqual([2, 3]);
  });
});

describe('a line that is odd but in its place is left alone', () => {
  test.each([
    ['a word for a date', 'MARTIN;Louise;inconnue;F;4B;l@exemple.fr', ['date-invalid']],
    ['a remark beyond the last column', 'MARTIN;Louise;12/05/2012;F;4B;;redouble', []],
    ['an initial for a first name', 'MARTIN;M;12/05/2012;F;4B;', []],
    ['a number for a class', 'MARTIN;Louise;12/05/2012;F;601;', []],
    ['an empty line of the right length', ';;;;;', []],
  ])('%s', (_, line, codes) => {
    const list = rosterOf(`${HEADER}\n${line}\nLI;Hugo;01/01/2012;M;4B;\n`);
    expect(list.pupils.filter(({ doubtful }) => doubtful)).toEqual([]);
    expect(list.warnings.map(({ code }) => code)).toEqual(codes);
  });
});

test('whatever is put into a line or taken from it, no date and no address becomes a name', () => {
  const cells = ['MARTIN', 'Louise', '12/05/2012', 'F', '4B', 'l@exemple.fr'];
  const spoilt = fc.shuffledSubarray(
    [...cells, '', '', '13/06/2013', 'Masculin', '4C', 'CE1-CE2', 'x'],
    { minLength: 2, maxLength: 9 },
  );
  fc.assert(
    fc.property(spoilt, (line) => {
      const list = rosterOf(`${HEADER}\n${line.join(';')}\nLI;Hugo;01/01/2012;M;4B;\n`);
      const last = list.pupils.at(-1);
      expect(last).toMatchObject({ lastName: 'LI', firstName: 'Hugo', birthDate: '2012-01-01' });
      for (const { lastName, firstName, className } of list.pupils) {
        for (const text of [lastName, firstName, className ?? '']) {
          expect(text).not.toMatch(/@|\d\/\d|^Masculin$/);
        }
        expect([lastName, firstName]).not.toContain('4B');
      }
    }),
    { numRuns: 200 },
  );
});
