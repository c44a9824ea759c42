import type { ServiceKind } from '../reachability/observation';
import type { RoomProduct } from './room';

/** Who has to log in before the room opens: nobody, the one who opens it, everyone. */
export const LOGIN_NEEDS = ['none', 'host', 'everyone', 'unknown'] as const;
/** One of `LOGIN_NEEDS`; `unknown` is said as such, never guessed. */
export type LoginNeed = (typeof LOGIN_NEEDS)[number];

/** Whether the room may be shown inside another program's window. */
export const EMBEDDINGS = ['yes', 'no', 'unknown'] as const;
/** One of `EMBEDDINGS`. */
export type Embedding = (typeof EMBEDDINGS)[number];

/**
 * What is known of the service behind a host: how it is tested and what to expect of it. Shipped
 * for the hosts and products of protocols.md, editable by the teacher, always dated.
 */
export type HostProfile = {
  /** Host with its port where it has one, in lower case: `meet.jit.si`. */
  readonly host: string;
  readonly product: RoomProduct;
  /** How it is tested; `none`: no test proves anything, nothing is asked. */
  readonly probe: ServiceKind | 'none';
  /** The page that is tested in the place of the room's own. */
  readonly probeUrl?: string;
  /** A text that this page shows when it works; only for probe `page`. */
  readonly expect?: string;
  readonly login: LoginNeed;
  readonly embedding: Embedding;
  /** A tool of the school or the State: no notice before its first use. */
  readonly official: boolean;
  /** The teacher's own words. */
  readonly note?: string;
  /** `YYYY-MM-DD`: when this was learned, or last edited. */
  readonly datedOn: string;
};
