import { expect, test } from 'vitest';
import { splitName } from '../../../../../core/roster/reading/split-name';

test.each([
  ['DA SILVA COSTA Emma', 'DA SILVA COSTA', 'Emma'],
  ['NOIRET Jean Baptiste', 'NOIRET', 'Jean Baptiste'],
  ["D'HAENE Marie", "D'HAENE", 'Marie'],
  ["d'HAENE Marie", "d'HAENE", 'Marie'],
  ['ÉVRARD Éloïse', 'ÉVRARD', 'Éloïse'],
  ['HUỲNH Thiên An', 'HUỲNH', 'Thiên An'],
  ['TCHAMPION-NOËL Ziad', 'TCHAMPION-NOËL', 'Ziad'],
  ['McDONALD Ian', 'McDONALD', 'Ian'],
  ['de LA TOUR Aaron', 'de LA TOUR', 'Aaron'],
  ['van den BERG Marie Lou', 'van den BERG', 'Marie Lou'],
  ['Louise MARTIN', 'MARTIN', 'Louise'],
  ['Marie van den BERG', 'van den BERG', 'Marie'],
])('the capitals of %s are the last name %s', (written, lastName, firstName) => {
  expect(splitName(written)).toEqual({ lastName, firstName, certain: true });
});

test.each([
  ['martin louise', 'martin', 'louise'],
  ['MARTIN LOUISE', 'MARTIN', 'LOUISE'],
  ['Martin Louise Anne', 'Martin', 'Louise Anne'],
  ['MARTIN', 'MARTIN', ''],
  ['王 小明', '王', '小明'],
  ['', '', ''],
])('nothing in « %s » says where the last name ends', (written, lastName, firstName) => {
  expect(splitName(written)).toEqual({ lastName, firstName, certain: false });
});
