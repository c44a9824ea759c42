import type { HostProfile } from '../../core/meeting/host-profile';
import type { RoomProduct } from '../../core/meeting/room';
import { shippedProfile } from '../../core/meeting/shipped-profiles';
import type { Store } from './ports';

/** What is known of a host that is used as `product`: what the teacher edited, else what ships. */
export function profileOf(
  store: Pick<Store, 'findHostProfile'>,
  host: string,
  product: RoomProduct,
): HostProfile {
  return store.findHostProfile(host) ?? shippedProfile(host, product);
}
