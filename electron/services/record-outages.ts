import { hostOf } from '../../core/meeting/room-addresses';
import { isBad } from '../../core/reachability/observation';
import type { ServiceTrack } from '../../core/reachability/observe';
import type { NewId, Store } from './ports';

/** Class id -> id of its outage that goes on. */
export type OutagesGoing = ReadonlyMap<string, string>;

/** The state of a service, and the classes whose official room is there. */
export type OfficialState = {
  readonly classIds: readonly string[];
  readonly track: ServiceTrack;
};

/**
 * Writes what a service's state means for the outages of its classes: begun, seen again, ended; that
 * of a class which left the service ends where it was last seen. Gives the outages that go on.
 */
export function recordOutages(
  store: Store,
  newId: NewId,
  outages: OutagesGoing,
  { classIds, track }: OfficialState,
): OutagesGoing {
  const bad = isBad(track.verdict);
  const going = new Map(outages);
  for (const [classId, outageId] of outages) {
    if (bad && classIds.includes(classId)) {
      store.observeOutage(outageId, track.at);
    } else {
      store.endOutage(outageId, track.at);
      going.delete(classId);
    }
  }
  if (!bad) return going;
  for (const classId of classIds.filter((each) => !outages.has(each))) {
    const id = newId();
    const room = store.rooms(classId).find(({ official }) => official);
    going.set(classId, id);
    store.addOutage({
      id,
      classId,
      ...(room !== undefined && { roomId: room.id, host: hostOf(room.url) }),
      source: 'probe',
      verdict: track.verdict,
      cause: track.cause,
      detail: track.detail,
      startedAt: track.badSince ?? track.since,
      lastObservedAt: track.at,
    });
  }
  return going;
}
