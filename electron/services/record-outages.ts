import { isBad } from '../../core/reachability/observation';
import type { ServiceTrack } from '../../core/reachability/observe';
import type { NewId, Store } from './ports';

/** Class id -> id of its outage that goes on. */
export type OutagesGoing = ReadonlyMap<string, string>;

/**
 * Writes what a room's state means for the outages of its classes: begun, seen again, ended. All in
 * one transaction; gives the outages that go on after it.
 */
export function recordOutages(
  store: Store,
  newId: NewId,
  room: {
    readonly classIds: readonly string[];
    readonly outages: OutagesGoing;
    readonly track: ServiceTrack;
  },
): OutagesGoing {
  const { track } = room;
  const bad = isBad(track.verdict);
  const going = new Map(room.outages);
  store.transaction(() => {
    for (const classId of room.classIds) {
      const outageId = going.get(classId);
      if (bad && outageId === undefined) {
        const id = newId();
        going.set(classId, id);
        store.addOutage({
          id,
          classId,
          source: 'probe',
          verdict: track.verdict,
          cause: track.cause,
          detail: track.detail,
          startedAt: track.badSince ?? track.since,
          lastObservedAt: track.at,
        });
      } else if (bad && outageId !== undefined) {
        store.observeOutage(outageId, track.at);
      } else if (outageId !== undefined) {
        store.endOutage(outageId, track.at);
        going.delete(classId);
      }
    }
  });
  return going;
}
