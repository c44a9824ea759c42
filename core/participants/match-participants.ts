import type { MatchedPupil } from './matching/class-names';
import { prepareClass } from './matching/class-names';
import { createExplainWord } from './matching/explain-word';
import { gatherNames } from './matching/gather-names';
import type { MatchReason } from './matching/score-reading';
import { settleNames } from './matching/settle-names';

/** A pupil who is, or may be, behind a participant. */
export type ParticipantMatch = {
  /** Place in the list that was given. */
  readonly participant: number;
  readonly pupilId: string;
  /** 0 to 1; every automatic match is above every proposal. */
  readonly score: number;
  /** Sure: joined without asking. Otherwise a proposal, for the teacher to take. */
  readonly automatic: boolean;
  /** `matching.why.<code>`. */
  readonly why: MatchReason;
};

/** The names of one report, compared with the pupils of a class. */
export type ParticipantMatches = {
  /** By participant, nearest first; one alone where it is automatic. */
  readonly matches: readonly ParticipantMatch[];
  /** Places of the participants of whom nobody is near. */
  readonly unmatched: readonly number[];
};

/**
 * Says who of a class the participants of one report are (DESIGN §8 and §11). No name is joined to
 * a pupil without both a first and a last name, or an e-mail address or a learned name; where a word
 * is left over, or two pupils are as near, it asks.
 *
 * A pupil is joined to one name of a report only, and to every participant who is written so; to
 * several where their addresses or the teacher's own joins say it.
 *
 * @param aliases Pupil ids by `participantKey` of the learned name.
 */
export function matchParticipants(
  participants: readonly { readonly name: string; readonly email?: string }[],
  pupils: readonly MatchedPupil[],
  aliases: Readonly<Record<string, string>> = {},
): ParticipantMatches {
  // By id, so that the order of the list changes nothing.
  const sorted = [...pupils].sort((a, b) => (a.id < b.id ? -1 : 1));
  const names = prepareClass(sorted);
  const gathered = gatherNames(participants, sorted, names, createExplainWord(names), aliases);
  const matches: ParticipantMatch[] = [];
  const unmatched: number[] = [];
  for (const { places, found } of settleNames(gathered)) {
    if (found.length === 0) unmatched.push(...places);
    for (const participant of places) {
      for (const { pupil, score, automatic, why } of found) {
        const pupilId = sorted[pupil]?.id;
        if (pupilId !== undefined) matches.push({ participant, pupilId, score, automatic, why });
      }
    }
  }
  // Of one participant the nearest stays first: the sort is stable.
  matches.sort((a, b) => a.participant - b.participant);
  return { matches, unmatched: unmatched.sort((a, b) => a - b) };
}
