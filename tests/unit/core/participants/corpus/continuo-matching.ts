import { matchParticipants } from '../../../../../core/participants/match-participants';
import type { Matching } from './score-matching';

/** What Continuo does without asking. */
export const matchAutomatically: Matching = (names, pupils) => {
  const { matches } = matchParticipants(names, pupils);
  return names.map(
    (_, at) =>
      matches.find(({ participant, automatic }) => automatic && participant === at)?.pupilId ??
      null,
  );
};
