import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { matchParticipants } from '../../../../../core/participants/match-participants';

type Truth = { name: string; pupilId: string | null; shouldAuto: boolean };
type Roster = { id: string; lastName: string; firstName: string }[];

const file = new URL('../../../../fixtures/participants/expected.json', import.meta.url);
const { truth, roster }: { truth: Truth[]; roster: Roster } = JSON.parse(
  readFileSync(file, 'utf8'),
);

it('puts the names of the sample on their pupils, and asks about the others', () => {
  const { matches, unmatched } = matchParticipants(truth, roster);
  const automatic = truth.map(
    (_, at) => matches.find((match) => match.participant === at && match.automatic)?.pupilId,
  );
  expect(automatic).toEqual(
    truth.map(({ pupilId, shouldAuto }) => (shouldAuto ? pupilId : undefined)),
  );
  const proposals = truth.flatMap(({ name, shouldAuto }, at) => {
    const [first] = matches.filter(({ participant }) => participant === at);
    return shouldAuto || first === undefined ? [] : [[name, first.pupilId, first.why]];
  });
  expect(proposals).toEqual([
    ['Mathéo', 'p6', 'first-name-only'],
    ['iPhone de Emma', 'p10', 'device'],
    ['Jade M.', 'p16', 'initial'],
  ]);
  expect(unmatched.map((at) => truth[at]?.name)).toEqual([
    'Camille PROFESSEUR',
    'Galaxy A12',
    'MARTIN Claude',
  ]);
});
