import { jitsiInstance } from './jitsi-room';
import type { RoomProduct } from './room';

/** What senders add to know who came; nothing of it opens a room. */
const TRACKING = /^(utm_[a-z_]+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|xtor|at_[a-z]+)$/i;

/**
 * The address as it is kept, for pupils: without what follows readers about, without the options and the
 * teacher's token of a Jitsi room, without the account that a Meet link was opened with.
 */
export function cleanAddress(address: URL, product: RoomProduct): string {
  switch (product) {
    case 'jitsi':
      return jitsiInstance(address.href);
    case 'meet':
    case 'visio':
      return `${address.origin}${address.pathname.toLowerCase().replace(/\/+$/, '') || '/'}`;
    case 'zoom':
      return `${address.origin}${address.pathname}${withoutTracking(address.search)}`;
    default:
      return `${address.origin}${address.pathname}${withoutTracking(address.search)}${address.hash}`;
  }
}

function withoutTracking(search: string): string {
  const kept = search
    .slice(1)
    .split('&')
    .filter((part) => part !== '' && !TRACKING.test(part.split('=')[0] ?? ''));
  return kept.length === 0 ? '' : `?${kept.join('&')}`;
}
