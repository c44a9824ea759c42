import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isOrderOffered, orderPupils, SEAT_ORDERS } from '../../../../core/seating/seat-order';

const pupil = (id: string, facts: { sex?: 'F' | 'M'; level?: string } = {}) => ({
  id,
  lastName: id.toUpperCase(),
  firstName: '',
  ...facts,
});
const first = () => 0;

describe('the order in which a class is seated', () => {
  it('is alphabetical', () => {
    const pupils = ['zoé', 'Éva', 'adam'].map((id) => pupil(id));
    expect(orderPupils('alphabetical', pupils, first)).toEqual(['adam', 'Éva', 'zoé']);
  });

  it('is by level from the youngest on, then by name; without a level last', () => {
    const pupils = [pupil('d'), pupil('c', { level: 'CE1' }), pupil('b', { level: 'CP' })];
    pupils.push(pupil('a', { level: 'CE1' }));
    expect(orderPupils('level', pupils, first)).toEqual(['b', 'a', 'c', 'd']);
  });

  it('alternates girls and boys, and guesses of nobody', () => {
    const girls = ['b', 'd', 'f'].map((id) => pupil(id, { sex: 'F' }));
    const boys = ['c', 'e'].map((id) => pupil(id, { sex: 'M' }));
    const order = orderPupils('alternate', [...boys, pupil('a'), ...girls], first);
    expect(order).toEqual(['b', 'c', 'd', 'e', 'f', 'a']);
  });

  it('has every pupil once, whatever it is', () => {
    const pupils = fc.uniqueArray(
      fc.record({
        id: fc.string({ minLength: 1 }),
        lastName: fc.string(),
        firstName: fc.string(),
        sex: fc.constantFrom('F' as const, 'M' as const),
        level: fc.constantFrom('CM1', 'CM2'),
      }),
      { selector: ({ id }) => id },
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...SEAT_ORDERS),
        pupils,
        fc.infiniteStream(fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })),
        (order, given, chances) => {
          const seated = orderPupils(order, given, () => chances.next().value);
          expect([...seated].sort()).toEqual(given.map(({ id }) => id).sort());
        },
      ),
    );
  });

  it('by level or by sex is offered only where they say something', () => {
    expect(isOrderOffered('level', [pupil('a'), pupil('b')])).toBe(false);
    expect(isOrderOffered('level', [pupil('a'), pupil('b', { level: 'CM1' })])).toBe(true);
    expect(isOrderOffered('alternate', [pupil('a', { sex: 'F' }), pupil('b')])).toBe(false);
    expect(isOrderOffered('alternate', [pupil('a', { sex: 'F' }), pupil('b', { sex: 'M' })])).toBe(
      true,
    );
  });
});
