import { expect, test } from 'vitest';
import { isAtLeast, nodeComplaint } from '../../../scripts/lib/node-version.mjs';

test.each([
  ['20.19.0', '20.19.0', true],
  ['20.20.2', '20.19.0', true],
  ['22.0.0', '20.19.0', true],
  ['20.9.0', '20.19.0', false],
  ['18.99.99', '20.19.0', false],
  ['21', '20.19.0', true],
])('Node %s is at least %s: %s', (version, oldest, expected) => {
  expect(isAtLeast(version, oldest)).toBe(expected);
});

test('an old Node is told its version and the one that is needed', () => {
  expect(nodeComplaint('18.20.4')).toMatch(/needs Node 20\.19\.0 .* this is Node 18\.20\.4/);
  expect(nodeComplaint('20.19.0')).toBeNull();
});
