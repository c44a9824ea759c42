import { expect, test } from 'vitest';
import { pupilInitials } from '../../../../core/roster/pupil-initials';

test.each([
  [{ lastName: 'MARTIN', firstName: 'Léa' }, 'ML'],
  [{ lastName: 'DE LA TOUR-MONTMORENCY', firstName: 'Marie-Anne Sophie' }, 'DM'],
  [{ lastName: 'MARTIN', usageName: 'ÉLUARD', firstName: 'Zoé' }, 'ÉZ'],
  [{ lastName: 'MARTIN', firstName: '' }, 'M'],
  [{ lastName: '', firstName: '🦊 Kim' }, '🦊'],
])('the initials of %o are « %s »', (pupil, initials) => {
  expect(pupilInitials(pupil)).toBe(initials);
});
