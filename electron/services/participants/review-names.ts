import type { ParticipantMatch } from '../../../core/participants/match-participants';
import type { Participant } from '../../../core/participants/report';
import type { ReviewedName } from '../../../core/participants/review/reviewed-report';
import type { SaidOfName } from './draft';

/** A join that holds: the teacher's of now, or one that was accepted before. */
type KnownJoin = Pick<ReviewedName, 'pupilIds' | 'aside' | 'joinedBy'>;

/** The names of one report, joined by the program where nothing else is known of them. */
export function reviewNames(
  participants: readonly Participant[],
  matches: readonly ParticipantMatch[],
  known: (place: number) => KnownJoin | undefined,
): readonly ReviewedName[] {
  const found = byParticipant(matches);
  return participants.map((participant, place) => {
    const nearest = (found.get(place) ?? []).sort((one, other) => other.score - one.score);
    const candidates = nearest.map(({ pupilId, score, why }) => ({ pupilId, score, why }));
    const own = nearest.find(({ automatic }) => automatic);
    const join =
      known(place) ?? (own && { pupilIds: [own.pupilId], aside: false, joinedBy: 'program' });
    const { pupilIds = [], aside = false, joinedBy } = join ?? {};
    const why = pupilIds.length > 0 && joinedBy === 'program' ? own?.why : nearest[0]?.why;
    return {
      ...participant,
      ...{ pupilIds, candidates, aside },
      ...(pupilIds.length > 0 && joinedBy !== undefined && { joinedBy }),
      ...(why !== undefined && joinedBy !== 'hand' && { why }),
    };
  });
}

/** Every click reviews all names again, and a report may have two thousand. */
function byParticipant(matches: readonly ParticipantMatch[]): Map<number, ParticipantMatch[]> {
  const found = new Map<number, ParticipantMatch[]>();
  for (const match of matches) {
    const own = found.get(match.participant);
    if (own === undefined) found.set(match.participant, [match]);
    else own.push(match);
  }
  return found;
}

/** What the teacher said, as a join. */
export function joinOf({ pupilIds, aside }: SaidOfName): KnownJoin {
  return { pupilIds, aside, joinedBy: 'hand' };
}
