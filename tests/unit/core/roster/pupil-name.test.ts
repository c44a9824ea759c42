import { expect, test } from 'vitest';
import { pupilName } from '../../../../core/roster/pupil-name';

test.each([
  ['by the family name, then the first name', { lastName: 'MARTIN', firstName: 'Léa' }],
  ['by the name in use', { lastName: 'DUPONT', usageName: 'MARTIN', firstName: 'Léa' }],
])('a pupil is called %s', (_, pupil) => {
  expect(pupilName(pupil)).toBe('MARTIN Léa');
});

test('who has one name only is called by it', () => {
  expect(pupilName({ lastName: '', firstName: 'Léa' })).toBe('Léa');
  expect(pupilName({ lastName: 'MARTIN', firstName: '' })).toBe('MARTIN');
});
