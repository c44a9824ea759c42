import { describe, expect, test } from 'vitest';
import { promotedClass, proposedTask } from '../../../../core/roster/next-class';
import {
  inSchoolOrder,
  isLastOfSchool,
  nextLevel,
  schoolLevel,
} from '../../../../core/roster/school-level';

const nameAfter = (name: string) => promotedClass({ name, levels: [] })?.name;

describe('a class a level up', () => {
  test.each([
    ['4A', '3A'],
    ['6ème 2', '5ème 2'],
    ['6°3', '5°3'],
    ['5e B', '4e B'],
    ['4eA', '3eA'],
    ['2nde 5', '1re 5'],
    ['2GT3', '1GT3'],
    ['1re G2', 'Tle G2'],
    ['1G4', 'TG4'],
    ['CE1', 'CE2'],
    ['CE1-CE2', 'CE2-CM1'],
    ['CP/CE1 Mme Martin', 'CE1/CE2 Mme Martin'],
    ['ms', 'GS'],
  ])('%s becomes %s', (name, expected) => {
    expect(nameAfter(name)).toBe(expected);
  });

  test.each(['3B', 'CM2', 'GS', 'Classe de Mme Martin', 'ULIS', ''])(
    '%s has none: its pupils leave, or its name says no level',
    (name) => {
      expect(nameAfter(name)).toBeUndefined();
    },
  );

  test('of CM1 and CM2 only the first go up here', () => {
    expect(promotedClass({ name: 'CM1-CM2', levels: ['CM1', 'CM2'] })).toEqual({
      name: 'CM2',
      levels: ['CM2'],
    });
  });

  test('whose name says nothing goes by its levels', () => {
    expect(promotedClass({ name: 'Classe de Mme Martin', levels: ['CE2'] })).toEqual({
      name: 'Classe de Mme Martin',
      levels: ['CM1'],
    });
  });
});

test('levels go by the words of the lists too, and what is no level stays', () => {
  expect(promotedClass({ name: '6A', levels: ['6ÈME'] })).toEqual({ name: '5A', levels: ['5e'] });
  expect(promotedClass({ name: '6 ULIS', levels: ['ULIS'] })).toEqual({
    name: '5 ULIS',
    levels: ['ULIS'],
  });
});

test('a level is known however lists write it', () => {
  const written = ['ce2', '6EME', 'Quatrième', '2nde', 'Grande section', 'Cours moyen 1', 'TLE'];
  expect(written.map(schoolLevel)).toEqual(['CE2', '6e', '4e', '2de', 'GS', 'CM1', 'Tle']);
  expect(['ULIS', '6A', ''].map(schoolLevel)).toEqual([undefined, undefined, undefined]);
});

test('the last levels of a school have no next, and what is no level is not the last', () => {
  expect(nextLevel('ce2')).toBe('CM1');
  const last = ['GS', 'CM2', '3ème', 'Terminale'];
  expect(last.map(nextLevel)).toEqual(last.map(() => undefined));
  expect(last.every(isLastOfSchool)).toBe(true);
  expect(['ULIS', 'CM1'].map(isLastOfSchool)).toEqual([false, false]);
});

test('a class is proposed without its pupils, a group is left', () => {
  const known = { name: '4A', levels: [] };
  expect(proposedTask({ ...known, kind: 'class' })).toEqual({ ...known, way: 'empty' });
  expect(proposedTask({ ...known, kind: 'group' }).way).toBe('leave');
});

test('the levels of a class are told from the youngest, once, however its list writes them', () => {
  expect(inSchoolOrder(['ULIS', 'CM1', 'CE2', '6ÈME', 'CM1'])).toEqual([
    'CE2',
    'CM1',
    '6ÈME',
    'ULIS',
  ]);
});
