import fc from 'fast-check';
import { expect, it } from 'vitest';
import { assign } from '../../../../../core/participants/matching/assign';

type Weights = readonly (readonly number[])[];

/** Every way to give the rows columns, tried. */
function bestSum(weights: Weights, row = 0, taken: readonly number[] = []): number {
  const own = weights[row];
  if (own === undefined) return 0;
  const choices = own.flatMap((weight, column) =>
    weight > 0 && !taken.includes(column)
      ? [weight + bestSum(weights, row + 1, [...taken, column])]
      : [],
  );
  return Math.max(bestSum(weights, row + 1, taken), ...choices);
}

it('gives out columns with the largest sum, each at most once, and none that has no weight', () => {
  const matrix = fc
    .integer({ min: 1, max: 4 })
    .chain((columns) =>
      fc.array(fc.array(fc.nat(9), { minLength: columns, maxLength: columns }), { maxLength: 5 }),
    );
  fc.assert(
    fc.property(matrix, (weights) => {
      const rows = weights.map(
        (row) => new Map(row.flatMap((weight, at) => (weight > 0 ? [[at, weight] as const] : []))),
      );
      const columns = assign(rows, weights[0]?.length ?? 0);
      const given = columns.filter((column) => column >= 0);
      expect(new Set(given).size).toBe(given.length);
      const sum = columns.reduce(
        (total, column, row) => total + (column < 0 ? 0 : (weights[row]?.[column] ?? 0)),
        0,
      );
      expect(columns.every((column, row) => column < 0 || rows[row]?.has(column))).toBe(true);
      expect(sum).toBe(bestSum(weights));
    }),
  );
});
