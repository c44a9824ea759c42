/** What is known of the way from an address to the page behind it, through its own host. */
type Route = {
  /** Where the last walk that found the right page ended. */
  readonly end: string;
  /** Requests that this walk cost the first host. */
  readonly requests: number;
  /** Whether the end, asked for directly, gives the right page too. */
  readonly shortcut: 'untried' | 'proven' | 'refused';
};

/** A walk from an address to an answer: the addresses asked, in order. */
export type Walked = readonly string[];

/**
 * A page that costs its host a redirect each time would be seen going down half as fast within four
 * requests a minute. So where asking the last address directly was proven to give the same page,
 * every other look may do that; the whole way is walked whenever there is room for it. Addresses
 * that change from walk to walk (tickets) are never asked twice.
 */
export function createKnownRoutes() {
  const routes = new Map<string, Route>();
  const refuse = (from: string, route: Route) =>
    routes.set(from, { ...route, shortcut: 'refused' });

  return {
    /** Requests that a look has to have room for. */
    needs(from: string): number {
      const route = routes.get(from);
      return route === undefined || route.shortcut === 'proven' ? 1 : route.requests;
    },

    /**
     * Where a look begins when so many requests are left: one is kept for the second look. One that
     * follows a failure somewhere else (`failedAt`) begins at the door, which sent there.
     */
    begin(from: string, free: number, failedAt: string | undefined): string {
      const route = routes.get(from);
      if (failedAt !== undefined && failedAt !== route?.end) return from;
      return route?.shortcut === 'proven' && free < route.requests + 1 ? route.end : from;
    },

    /** A whole walk found the right page. True when its end is worth being tried directly. */
    learn(walked: Walked): boolean {
      const [from = ''] = walked;
      const end = walked.at(-1) ?? '';
      const requests = walked.filter((url) => hostOf(url) === hostOf(from)).length;
      const known = routes.get(from);
      const moved = known !== undefined && known.end !== end;
      const shortcut = moved && known.requests > 1 ? 'refused' : (known?.shortcut ?? 'untried');
      const route: Route = { end, requests, shortcut };
      routes.set(from, route);
      return shortcut === 'untried' && requests > 1 && hostOf(end) === hostOf(from);
    },

    /** Whether the right page was found on the way through this address. */
    isUsual: (from: string, url: string): boolean => routes.get(from)?.end === url,

    /** The end of a walk was asked for directly. */
    tried(from: string, isRight: boolean): void {
      const route = routes.get(from);
      if (route === undefined) return;
      if (isRight) routes.set(from, { ...route, shortcut: 'proven' });
      else refuse(from, route);
    },
  };
}

function hostOf(url: string): string {
  return new URL(url).host;
}
