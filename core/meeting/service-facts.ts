import type { HostProfile } from './host-profile';
import type { RoomProduct } from './room';

/** What is known of a service: a host's profile without its name and date. */
export type ServiceFacts = Pick<HostProfile, 'probe' | 'login' | 'embedding' | 'official'> & {
  readonly probeUrl?: string;
  /** Of the sentence that says it, `profiles.known.<id>`; absent where nothing is known. */
  readonly known?: string;
};

const UNKNOWN = { login: 'unknown', embedding: 'unknown', official: false } as const;

/**
 * What is known of each tool whatever its host (protocols.md §1 to 4); what nobody knows is
 * `unknown`. Teams and Meet have nothing that a test could prove: nothing is asked of them.
 */
export const PRODUCT_FACTS: Readonly<Record<RoomProduct, ServiceFacts>> = {
  cned: { ...UNKNOWN, probe: 'page', official: true, known: 'cned' },
  collaborate: { ...UNKNOWN, probe: 'page', known: 'collaborate' },
  moodle: { ...UNKNOWN, probe: 'moodle', login: 'everyone', known: 'moodle' },
  bbb: { ...UNKNOWN, probe: 'bbb', known: 'bbb' },
  edifice: { ...UNKNOWN, probe: 'edifice', login: 'everyone', official: true, known: 'edifice' },
  nextcloud: { ...UNKNOWN, probe: 'nextcloud', known: 'nextcloud' },
  jitsi: { ...UNKNOWN, probe: 'jitsi', known: 'jitsi' },
  zoom: { ...UNKNOWN, probe: 'zoom', login: 'host', known: 'zoom' },
  visio: { ...UNKNOWN, probe: 'page', login: 'host', known: 'visio' },
  teams: { ...UNKNOWN, probe: 'none', known: 'teams' },
  meet: { ...UNKNOWN, probe: 'none', known: 'meet' },
  page: { ...UNKNOWN, probe: 'page' },
};
