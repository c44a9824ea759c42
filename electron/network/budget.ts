import type { HostCounter } from '../../core/contract/watch-views';
import {
  type Asker,
  countUse,
  freeAt,
  freeRequests,
  type HostUse,
  holdUntil,
  take,
  UNUSED,
} from '../../core/reachability/request-budget';
import { createTurns, type Release } from './turns';

/** What every request to a host goes through, so that no host is asked too often. */
export type Budget = ReturnType<typeof createBudget>;

/** The one count of requests by host (`hostname:port` where there is a port). `now`: ISO instant. */
export function createBudget(ports: { readonly now: () => string }) {
  const uses = new Map<string, HostUse>();
  const turn = createTurns();
  const now = () => Date.parse(ports.now());
  const usedBy = (host: string) => uses.get(host) ?? UNUSED;

  return {
    /**
     * Waits until nobody else asks the host, then counts one request; null when there is no room
     * for it, without having waited for any.
     */
    async take(host: string, asker: Asker): Promise<Release | null> {
      const release = await turn(host);
      const taken = take(usedBy(host), asker, now());
      if (taken === null) release();
      else uses.set(host, taken);
      return taken === null ? null : release;
    },

    /** How many requests may go to the host now. */
    free: (host: string, asker: Asker): number => freeRequests(usedBy(host), asker, now()),

    /** When so many requests may go out: an ISO instant, now or later. */
    freeAt: (host: string, asker: Asker, count: number): string =>
      new Date(freeAt(usedBy(host), asker, count, now())).toISOString(),

    /** The host asked to be left alone for so many seconds. */
    hold(host: string, seconds: number): void {
      const at = now();
      uses.set(host, holdUntil(usedBy(host), at + seconds * 1000, at));
    },

    /** The hosts that were asked in the last hour, the most asked first. */
    counters(): readonly HostCounter[] {
      const at = now();
      return [...uses]
        .map(([host, use]) => {
          const held = use.heldUntil > at && { heldUntil: new Date(use.heldUntil).toISOString() };
          return { host, ...countUse(use, at), ...held };
        })
        .filter(({ lastHour, ...rest }) => lastHour > 0 || 'heldUntil' in rest)
        .sort((a, b) => b.lastHour - a.lastHour || a.host.localeCompare(b.host));
    },
  };
}
