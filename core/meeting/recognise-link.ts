import { failure, type Result, success } from '../shared/result';
import { cleanAddress } from './clean-address';
import { findLinks } from './find-links';
import { findProduct } from './find-product';
import { findRoomFaults } from './find-room-faults';
import type { RoomProduct } from './room';
import type { RoomFault } from './room-fault';
import { knownId } from './shipped-profiles';
import { unwrapLink } from './unwrap-link';
import { parseWebAddress } from './web-address';

/** What a pasted link is. */
export type RecognisedLink = {
  readonly product: RoomProduct;
  /** For the pupils: in full form, without tracking; a host's link stays one, and is a fault. */
  readonly url: string;
  /** With its port where it has one, in lower case. */
  readonly host: string;
  readonly faults: readonly RoomFault[];
  /** Of the sentence about this service, `profiles.known.<id>`. */
  readonly known?: string;
  /** The address of a Jitsi server without the name of a room. */
  readonly isInstance: boolean;
};

/** Most links of one text that are looked at: an invitation has about twenty. */
const MOST_LINKS = 100;

/**
 * The room behind what a teacher pasted: a link, or a whole invitation in which the room's link is
 * found among those for help and telephone numbers. `product` is the teacher's correction of the
 * tool. Fails where no address of the web can be found.
 */
export function recogniseLink(
  text: string,
  product?: RoomProduct,
): Result<RecognisedLink, 'bad-address'> {
  const addresses = findLinks(text)
    .slice(0, MOST_LINKS)
    .map((link) => parseWebAddress(unwrapLink(link)))
    .flatMap((parsed) => (parsed.ok ? [new URL(parsed.value)] : []));
  const found = addresses.map((address) => ({ address, ...findProduct(address) }));
  const best =
    found.find(({ isRoom }) => isRoom) ?? found.find((link) => link.product !== 'page') ?? found[0];
  if (best === undefined) return failure('bad-address');
  return success(describe(best.address, product ?? best.product));
}

function describe(address: URL, product: RoomProduct): RecognisedLink {
  const url = cleanAddress(address, product);
  const isInstance = product === 'jitsi' && /^\/*$/.test(address.pathname);
  const known = knownId(address.host, product);
  return {
    product,
    url,
    host: address.host,
    faults: findRoomFaults(new URL(url), product),
    ...(known === undefined ? {} : { known }),
    isInstance,
  };
}
