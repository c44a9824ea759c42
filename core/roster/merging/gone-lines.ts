import { goesOn, type Member } from './class-members';
import type { ClassWork } from './compare-class';
import type { LineOutcome } from './line-outcome';
import type { ComparedLine } from './listed-classes';
import type { GoneDecision, GoneLine } from './merge';

/**
 * The pupils of a class whom no line is taken for, except those who move to another class of the
 * file (`moved`). The namesakes of a pupil, whom nothing tells apart, are proposed to stay, and so is
 * everybody when more than half would go.
 */
export function goneLines(
  work: ClassWork,
  outcomes: ReadonlyMap<ComparedLine, LineOutcome>,
  moved: ReadonlySet<string>,
  today: string,
): { readonly lines: readonly GoneLine[]; readonly isPartial: boolean } {
  const named = new Set<string>();
  const perhaps = new Set<string>();
  for (const line of work.lines) {
    const outcome = outcomes.get(line);
    if (outcome === undefined) continue;
    if (outcome.proposed.kind !== 'match') continue;
    named.add(outcome.proposed.pupilId);
    if (outcome.doubt !== 'namesakes') continue;
    for (const { pupilId } of outcome.candidates) perhaps.add(pupilId);
  }
  const isHome = ({ pupil }: Member) => pupil.home?.classId === work.target.known?.id;
  const present = work.members.filter(({ isPresent }) => isPresent);
  const gone = present.filter(
    (member) => !named.has(member.pupil.id) && !(moved.has(member.pupil.id) && isHome(member)),
  );
  const isPartial = isMostOf(gone, present, today);
  const lines = gone.map((member) => {
    const { pupil, from } = member;
    const stays = isPartial || perhaps.has(pupil.id);
    const proposed: GoneDecision = stays ? { kind: 'stay' } : leaveOf(member, today);
    return { ...pupil.facts, pupilId: pupil.id, from, proposed };
  });
  return { lines, isPartial };
}

/** Whoever came today does not tell what the class was: the same list again answers the same. */
function isMostOf(gone: readonly Member[], present: readonly Member[], today: string): boolean {
  const wasThere = ({ from }: Member) => from < today;
  const counted = present.some(wasThere) ? wasThere : () => true;
  return gone.filter(counted).length * 2 > present.filter(counted).length;
}

/** A known end stands; otherwise today is the last day, or the first where that is to come. */
function leaveOf({ from, to }: Member, today: string): GoneDecision {
  if (to !== undefined && goesOn({ to }, today)) return { kind: 'leave', on: to };
  return { kind: 'leave', on: from > today ? from : today };
}
