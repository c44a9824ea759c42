import { failure, type Result, success } from '../shared/result';
import { withDeclared } from './declared';
import { isAway, type Mark, type OutageDecision, sameMark } from './mark';
import type { Marks, RegisterAct, RegisterHistory, RegisterRefusal } from './register-history';

/** What the teacher decides for several pupils at once. The wording may be empty. */
export type SaidOfOutage = {
  readonly pupilIds: readonly string[];
  readonly decision: OutageDecision;
  readonly wording: string;
};

/**
 * Decides that an outage of the room is the reason why pupils were away, or that it is not: one act
 * for all of them, undone as one. Accepted, they are unreachable and the wording is their comment,
 * before what the teacher had written; a reason has then nothing to explain. Set aside, they are
 * what they were without the outage. Every pupil must be on the roll and absent or unreachable;
 * what is decided already adds nothing (null).
 */
export function decideOutage(
  history: RegisterHistory,
  roll: readonly string[],
  declared: Marks,
  said: SaidOfOutage,
): Result<Extract<RegisterAct, { kind: 'mark-many' }> | null, RegisterRefusal> {
  const standing = withDeclared(history.marks, declared, history.state);
  const marks: Record<string, Mark> = {};
  for (const pupilId of new Set(said.pupilIds)) {
    const mark = standing[pupilId];
    if (mark === undefined || !isAway(mark) || !roll.includes(pupilId)) {
      return failure('nothing-to-decide');
    }
    const decided =
      said.decision === 'accepted'
        ? accepted(mark, said.wording.trim())
        : setAside(beforeAccepting(history, declared, pupilId) ?? mark);
    if (!sameMark(mark, decided)) marks[pupilId] = decided;
  }
  return success(
    Object.keys(marks).length === 0 ? null : { kind: 'mark-many', cause: 'outage', marks },
  );
}

// The outage says how the mark is known; setting it aside gives the minutes of a report back.
function accepted({ reason: _, attended: _minutes, ...mark }: Mark, wording: string): Mark {
  const comment = commentOf(mark, wording);
  return {
    ...mark,
    presence: 'unreachable',
    outage: 'accepted',
    ...(comment !== '' && { comment }),
    evidence: 'outage',
  };
}

// A wording that was accepted before gives its place to the new one.
function commentOf({ comment = '', outage }: Mark, wording: string): string {
  if (comment.startsWith(wording)) return comment;
  return outage === 'accepted' || comment === '' ? wording : `${wording} ${comment}`;
}

function setAside(mark: Mark): Mark {
  const evidence = mark.evidence === 'outage' ? 'seen' : mark.evidence;
  return { ...mark, outage: 'set-aside', evidence };
}

/** The last mark of a pupil for which no outage had been accepted. */
function beforeAccepting(
  history: RegisterHistory,
  declared: Marks,
  pupilId: string,
): Mark | undefined {
  for (const event of [...history.inForce].reverse()) {
    const mark = event.kind === 'mark' ? markOf(event, pupilId) : event.marks[pupilId];
    if (mark !== undefined && mark.outage !== 'accepted') return mark;
  }
  return history.declared[pupilId] ?? declared[pupilId];
}

function markOf(
  event: { readonly pupilId: string; readonly mark: Mark },
  pupilId: string,
): Mark | undefined {
  return event.pupilId === pupilId ? event.mark : undefined;
}
