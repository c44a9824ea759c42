import { hostOf } from '../../core/meeting/room-addresses';
import type { Outage } from '../../core/reachability/outage';
import type { Store } from './ports';

/** Where it was; of before rooms had a chain, where the official room is now. */
export function hostOfOutage(store: Pick<Store, 'rooms'>, outage: Outage): string | undefined {
  if (outage.host !== undefined) return outage.host;
  const official = store.rooms(outage.classId).find((room) => room.official);
  return official === undefined ? undefined : hostOf(official.url);
}
