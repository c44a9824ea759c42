import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortNames } from '../../../../core/roster/short-names';

const named = (...names: readonly (readonly [string, string])[]) =>
  shortNames(names.map(([firstName, lastName]) => ({ firstName, lastName })));

describe('a first name with its initial', () => {
  it('is one letter where that tells the pupil from the others', () => {
    expect(named(['Léa', 'MARTIN'], ['Noé', 'MARTIN'], ['Léa', 'ABADIE'])).toEqual([
      'Léa M.',
      'Noé M.',
      'Léa A.',
    ]);
  });

  it('has as many letters as two of the same first name need, whatever the accents', () => {
    expect(named(['Léa', 'MARTIN'], ['LEA', 'MOREL'], ['Léa', 'Marchand'])).toEqual([
      'Léa Mart.',
      'LEA Mo.',
      'Léa Marc.',
    ]);
  });

  it('is the whole name where another one goes on from it', () => {
    expect(named(['Léa', 'MA'], ['Léa', 'MARTIN'])).toEqual(['Léa Ma', 'Léa Mar.']);
  });

  it('goes by the usage name', () => {
    const pupil = { firstName: 'Léa', lastName: 'MARTIN', usageName: 'DUBOIS' };
    expect(shortNames([pupil])).toEqual(['Léa D.']);
  });

  it('numbers two pupils of the same whole name', () => {
    expect(named(['Léa', 'MARTIN'], ['Léa', 'Martin'])).toEqual([
      'Léa Martin (1)',
      'Léa Martin (2)',
    ]);
  });

  it('is never that of another pupil of the list', () => {
    const name = fc.constantFrom('LI', 'LIM', 'LIMA', 'LÎ', 'DE LA TOUR', 'DELATOUR', "D'H", '');
    const pupil = fc.record({ firstName: fc.constantFrom('Léa', 'Lea', 'Zoé'), lastName: name });
    fc.assert(
      fc.property(fc.array(pupil, { maxLength: 12 }), (pupils) => {
        const short = shortNames(pupils);
        expect(new Set(short).size).toBe(pupils.length);
      }),
    );
  });
});
