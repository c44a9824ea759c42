import { expect, it } from 'vitest';
import { addressName } from '../../../../core/reachability/address-name';

it('is the address where nothing of it is secret', () => {
  expect(addressName('https://cv.example/salle')).toBe('https://cv.example/salle');
});

it('tells two pages apart without the values that open them', () => {
  const [one, other] = ['abc', 'xyz'].map((key) =>
    addressName(`https://cv.example/salle?jeton=${key}`),
  );
  expect(one).toMatch(/^https:\/\/cv\.example\/salle\?jeton=\*\*\*~[0-9a-f]{4}$/);
  expect(other).not.toBe(one);
  expect(addressName('https://cv.example/salle?jeton=abc')).toBe(one);
});
