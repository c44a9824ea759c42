import { expect, test } from 'vitest';
import type { Member } from '../../../../../core/roster/merging/class-members';
import { listedClasses } from '../../../../../core/roster/merging/listed-classes';
import { matchNear } from '../../../../../core/roster/merging/match-near';
import { nameKeys } from '../../../../../core/roster/merging/name-keys';
import type { PupilFacts } from '../../../../../core/roster/pupil';
import { TODAY } from './vault-model';

const LETTERS = 26;
const FIRST_NAMES = ['Léa', 'Hugo', 'Emma', 'Nathan', 'Chloé'];

/** `NOMAAA…`, a different one for each place. */
function names(count: number, end: string): readonly PupilFacts[] {
  return Array.from({ length: count }, (_, place) => {
    const digits = [place, Math.floor(place / LETTERS), Math.floor(place / LETTERS ** 2)];
    const letters = String.fromCharCode(...digits.map((digit) => 65 + (digit % LETTERS)));
    return { lastName: `NOM${letters}${end}`, firstName: FIRST_NAMES[place % 5] ?? '' };
  });
}

test('each line of a whole school is compared with a few of its 2,000 pupils', () => {
  let looks = 0;
  const members = names(2000, 'AIT').map((facts, place): Member => {
    const keys = nameKeys(facts);
    const pupil = {
      ...{
        id: `id-${place}`,
        facts,
        byHand: [],
        refused: new Set<string>(),
        groups: new Set<string>(),
        listedAs: new Set<string>(),
      },
      get keys() {
        looks += 1;
        return keys;
      },
    };
    return { pupil, from: '2026-09-01', isPresent: true };
  });
  const listed = names(2000, 'ER').map((facts) => ({ ...facts, groups: [] }));
  const lines = listedClasses(listed, { corrections: [], today: TODAY }).flatMap(
    (each) => each.lines,
  );
  expect(lines).toHaveLength(2000);
  matchNear(lines, members, new Map());
  expect(looks).toBeGreaterThan(2000);
  // Every pair would be four million.
  expect(looks).toBeLessThan(2000 * 20);
});
