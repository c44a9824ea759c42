import type { LessonRoom, MainAction } from '../contract/meeting-views';
import { isBad } from '../reachability/observation';

/** What the choice of a room depends on. */
type Candidate = Pick<LessonRoom, 'id' | 'reportedAt'> & {
  readonly service?: Pick<NonNullable<LessonRoom['service']>, 'verdict' | 'cause' | 'at'>;
};

/** What the main button of a lesson does, and which room comes after the present one. */
export type RoomChoice = { readonly mainAction: MainAction; readonly nextRoomId?: string };

/**
 * The present room is the last one opened for the lesson, else the first of the chain. A bad verdict
 * or the teacher's word moves the class to the first other room that may open (DESIGN §7); a problem
 * of this laptop or of its network does not, since it would follow. A room that was opened and is
 * not blocked stays the present one, whatever becomes of those before it: a running class is never
 * moved. When no room is left, or the laptop is offline, there is the offline plan.
 */
export function chooseRoom(chain: readonly Candidate[], openedRoomId?: string): RoomChoice {
  const present = chain.find(({ id }) => id === openedRoomId) ?? chain[0];
  if (present === undefined) return { mainAction: { kind: 'none' } };
  if (isOffline(chain)) return { mainAction: { kind: 'offline-plan' } };
  const next = chain.find((room) => room.id !== present.id && mayOpen(room));
  const after = next !== undefined && { nextRoomId: next.id };
  if (!isBlocked(present)) {
    return { mainAction: { kind: 'open', roomId: present.id }, ...after };
  }
  if (next === undefined) return { mainAction: { kind: 'offline-plan' } };
  return { mainAction: { kind: 'fall-back', roomId: next.id }, ...after };
}

/** The last test of all says it: rooms are not tested together, and an older one may be over. */
function isOffline(chain: readonly Candidate[]): boolean {
  let last: Candidate['service'];
  for (const { service } of chain) {
    if (service === undefined) continue;
    if (last === undefined || Date.parse(service.at) > Date.parse(last.at)) last = service;
  }
  return last?.cause === 'offline';
}

function isBlocked(room: Candidate): boolean {
  return (
    room.reportedAt !== undefined || (room.service !== undefined && isBad(room.service.verdict))
  );
}

/** A room whose tests say nothing against it; one that was never tested may open too. */
function mayOpen(room: Candidate): boolean {
  const verdict = room.service?.verdict;
  return !isBlocked(room) && verdict !== 'local-fault' && verdict !== 'wrong-address';
}
