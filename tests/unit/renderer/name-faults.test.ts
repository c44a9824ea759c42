import { expect, test } from 'vitest';
import { nameFaults } from '../../../renderer/screens/classes/name-faults';

const typed = (name: string) => ({ name, given: false });
const given = (name: string) => ({ name, given: true });

test('a class that the file does not name needs a name', () => {
  expect(nameFaults([given('4A'), typed('  ')])).toEqual([null, 'missing']);
});

test('of two classes with one name, the one that can be renamed is at fault', () => {
  expect(nameFaults([typed(' 4A'), given('4A')])).toEqual(['twice', null]);
  expect(nameFaults([typed('CE1'), typed('CE1 ')])).toEqual([null, 'twice']);
});
