import { goesOn, type Member } from './class-members';
import type { ClassWork } from './class-work';
import { namesCertainly } from './exact-names';
import type { LineOutcome } from './line-outcome';
import type { ComparedLine } from './listed-classes';
import { listingMark } from './listing-mark';
import type { GoneDecision, GoneLine } from './merge';
import type { NameKeys } from './name-keys';
import { unnamedKey } from './refused-value';

/**
 * The pupils of a class whom no line is taken for, except those who move to another class of the
 * file (`moved`). The namesakes of a pupil, whom nothing tells apart, are proposed to stay, and so is
 * everybody when more than half would go. Who stayed before although this very list does not name
 * them is not asked about.
 */
export function goneLines(
  work: ClassWork,
  outcomes: ReadonlyMap<ComparedLine, LineOutcome>,
  moved: ReadonlySet<string>,
  today: string,
): { readonly lines: readonly GoneLine[]; readonly isPartial: boolean } {
  const named = new Set<string>();
  const perhaps = new Set<string>(namesakesOfMatched(work));
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
  const unnamed = unnamedKey(listingMark(work.lines.map(({ writtenKey }) => writtenKey)));
  const asked = gone.filter(({ pupil }) => !pupil.refused.has(unnamed));
  const lines = asked.map((member) => {
    const { pupil, from, to } = member;
    const stays = isPartial || perhaps.has(pupil.id);
    const proposed: GoneDecision = stays ? { kind: 'stay' } : leaveOf(member, today);
    return {
      ...pupil.facts,
      pupilId: pupil.id,
      from,
      ...(to !== undefined && { to }),
      unnamedKey: unnamed,
      proposed,
    };
  });
  return { lines, isPartial };
}

/** Pupils of the class whose name alone a line bears, though it is taken for another one. */
function namesakesOfMatched({ exact, members }: ClassWork): readonly string[] {
  const undated = new Map<string, NameKeys[]>();
  for (const [{ keys }, { how }] of exact) {
    if (how !== 'undated') continue;
    const before = undated.get(keys.first);
    if (before === undefined) undated.set(keys.first, [keys]);
    else before.push(keys);
  }
  return members.flatMap(({ pupil: { id, keys } }) => {
    const lines = undated.get(keys.first) ?? [];
    return lines.some((line) => namesCertainly(line, keys) === 'undated') ? id : [];
  });
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
