import type { ServiceProfile } from './observation';

/** What is probed: rooms with the same key share one watch. */
export type WatchedService = {
  /** The same for the same request and the same expected text; without secrets of the address. */
  readonly key: string;
  /** Host of the address that is asked. */
  readonly host: string;
  readonly profile: ServiceProfile;
};
