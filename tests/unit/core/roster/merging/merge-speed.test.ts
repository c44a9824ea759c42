import { expect, test } from 'vitest';
import { VaultModel } from './vault-model';

const names = (count: number, suffix: string) =>
  Array.from({ length: count }, (_, place) => ({
    lastName: `NOM${String.fromCharCode(65 + (place % 26), 65 + (Math.floor(place / 26) % 26), 65 + (Math.floor(place / 676) % 26))}${suffix}`,
    firstName: ['Léa', 'Hugo', 'Emma', 'Nathan', 'Chloé'][place % 5] ?? '',
    groups: [],
    className: 'TOUS',
  }));

test.each([
  ['the same', '', ''],
  ['all of them others with like names', 'ER', 'AIT'],
])('2,000 lines against 2,000 pupils, %s, are compared at once', (_, listed, known) => {
  const model = new VaultModel();
  model.withClass(
    'TOUS',
    names(2000, known).map(({ groups: _g, className: _c, ...facts }) => facts),
  );
  const vault = model.known();
  const lines = names(2000, listed);
  const start = performance.now();
  const { classes } = model.compareKnown(vault, lines);
  const spent = performance.now() - start;
  expect(classes[0]?.lines).toHaveLength(2000);
  // Far above what it takes, so that a busy machine does not fail it; every pair would take longer.
  expect(spent).toBeLessThan(2000);
});
