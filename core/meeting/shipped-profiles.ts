import type { HostProfile } from './host-profile';
import { isOfficialHost, knownHost } from './known-hosts';
import type { RoomProduct } from './room';
import { PRODUCT_FACTS, type ServiceFacts } from './service-facts';

/** When the facts were collected (protocols.md). */
const COLLECTED_ON = '2026-11-01';

/** What Continuo ships about a host that is used as `product`: the teacher has edited nothing. */
export function shippedProfile(host: string, product: RoomProduct): HostProfile {
  const { known: _, ...facts } = serviceFacts(host, product);
  return { host, product, ...facts, datedOn: COLLECTED_ON };
}

/** The id of the sentence `profiles.known.<id>` about a host; undefined where nothing is known. */
export function knownId(host: string, product: RoomProduct): string | undefined {
  return serviceFacts(host, product).known;
}

/**
 * A host keeps its login, embedding and sentence when the teacher says that another tool stands
 * there, but it is tested as that tool.
 */
function serviceFacts(host: string, product: RoomProduct): ServiceFacts {
  const facts = PRODUCT_FACTS[product];
  const known = knownHost(host);
  const official = isOfficialHost(host) || (known?.facts.official ?? facts.official);
  if (known === undefined) return { ...facts, official };
  if (known.product === product) return { ...facts, ...known.facts, official };
  const { probeUrl: _, ...ofHost } = { ...PRODUCT_FACTS[known.product], ...known.facts };
  return { ...ofHost, probe: facts.probe, official: official || ofHost.official };
}
