import {
  matchParticipants,
  type ParticipantMatch,
} from '../../../core/participants/match-participants';
import type { Participant } from '../../../core/participants/report';
import type { EnrolledPupil } from '../../../core/roster/enrolled-pupil';

/** Whom names are compared with. */
export type Roster = {
  readonly pupils: readonly EnrolledPupil[];
  /** Keys of names, to pupil ids. */
  readonly aliases: Readonly<Record<string, string>>;
};

/** Reports of some lessons; more are compared again. */
const MOST_REMEMBERED = 40;

/**
 * Compares names with a class, and remembers what it found of each report: every click on the
 * review reads it again, and a class takes its fifty milliseconds.
 */
export function createNameMatcher() {
  const remembered = new Map<
    string,
    { readonly question: string; readonly matches: readonly ParticipantMatch[] }
  >();

  return {
    match(
      reportId: string,
      participants: readonly Participant[],
      { pupils, aliases }: Roster,
    ): readonly ParticipantMatch[] {
      const names = participants.map(({ name, email }) => ({
        name,
        ...(email !== undefined && { email }),
      }));
      const question = JSON.stringify([names, pupils, aliases]);
      const known = remembered.get(reportId);
      if (known?.question === question) return known.matches;
      const { matches } = matchParticipants(names, pupils, aliases);
      if (remembered.size >= MOST_REMEMBERED) remembered.clear();
      remembered.set(reportId, { question, matches });
      return matches;
    },

    forget: (): void => remembered.clear(),
  };
}
