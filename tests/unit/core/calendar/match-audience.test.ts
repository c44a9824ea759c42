import { describe, expect, test } from 'vitest';
import { guessClass } from '../../../../core/calendar/match-audience';

const known = (name: string, kind: 'class' | 'group' = 'class') => ({ id: name, name, kind });
const guess = (name: string, ...classes: readonly ReturnType<typeof known>[]) =>
  guessClass({ name, kind: 'class' }, classes)?.id;

describe('the class of an audience', () => {
  test.each(['4D', '4 D', '4d', '4°D', '4 ° D', '4EME D', '4ème D', '4e D', '4eD'])(
    '%s is the 4D',
    (name) => {
      expect(guess(name, known('4D'), known('4A'), known('3E'))).toBe('4D');
    },
  );

  test('3E is a class of its own, and not every class of third', () => {
    expect(guess('3E', known('3E'), known('3A'))).toBe('3E');
    expect(guess('3°E', known('3E'))).toBe('3E');
    expect(guess('3E', known('3A'))).toBeUndefined();
  });

  test('written just so wins over another writing of the name', () => {
    expect(guess('6EA', known('6A'), known('6EA'))).toBe('6EA');
  });

  test('is left to the teacher when two could be meant', () => {
    expect(guess('4°D', known('4D'), known('4 D'))).toBeUndefined();
  });

  test('for a group is the group of this name', () => {
    const classes = [known('3A'), { ...known('3EP1', 'group'), id: 'group' }];
    expect(guessClass({ name: '3°EP1', kind: 'group' }, classes)?.id).toBe('group');
  });
});
