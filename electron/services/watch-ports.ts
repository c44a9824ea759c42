import type { Observation, ServiceProfile } from '../../core/reachability/observation';
import type { Asker } from '../../core/reachability/request-budget';
import type { Clock, NewId, OpenStore } from './ports';
import type { WatchJournal } from './watch-recorder';

/** What the watch is built with. */
export type WatchPorts = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly newId: NewId;
  readonly timeZone: () => string;
  readonly probe: {
    look(
      profile: ServiceProfile,
      ask: { readonly asker: Asker; readonly patience: number },
    ): Promise<Observation>;
    /** Requests that a look has to have room for. */
    needs(profile: ServiceProfile): number;
  };
  readonly budget: {
    free(host: string, asker: Asker): number;
    freeAt(host: string, asker: Asker, count: number): string;
  };
  /** A text that changes with the network. */
  readonly fingerprint: () => string;
  /** Calls back once, after so many milliseconds; gives the way to call it off. */
  readonly after: (milliseconds: number, work: () => void) => () => void;
  /** A random number from 0 to 1, 1 excluded. */
  readonly jitter: () => number;
  readonly journal: WatchJournal;
  readonly tellDay: () => void;
  /** What a look of our own could not do: nobody waits for its answer. */
  readonly log: (message: string, error: unknown) => void;
};
