import type { Outcome, ServiceKind } from '../../core/reachability/observation';

/** Redirects that one probe follows (DESIGN §6). */
const MOST_REDIRECTS = 5;

/** Where a probe has been, and the cookies that it was given on the way, by host. */
export type Walk = {
  /** Addresses asked so far, the present one last. */
  readonly visited: readonly string[];
  readonly cookies: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

export type Step =
  | { readonly kind: 'stay' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'go'; readonly url: string };

export function beginWalk(url: string): Walk {
  return { visited: [url], cookies: {} };
}

/**
 * What to do with an answer. A page is followed where it leads; the answer of an API path is
 * followed only when the same path moved to another scheme or host, otherwise it stays as it is
 * (a 302 to the login page *is* the news).
 */
export function nextStep(walk: Walk, outcome: Outcome, kind: ServiceKind): Step {
  if (outcome.kind === 'error' || outcome.status < 300 || outcome.status >= 400) {
    return { kind: 'stay' };
  }
  const here = walk.visited.at(-1) ?? '';
  const target = resolve(outcome.headers.location, here);
  if (target === null) return { kind: 'stay' };
  if (kind !== 'page' && target.pathname !== new URL(here).pathname) return { kind: 'stay' };
  return walk.visited.length > MOST_REDIRECTS
    ? { kind: 'too-many' }
    : { kind: 'go', url: target.href };
}

/** The walk after one more answer: its cookies kept for its host, `url` visited next. */
export function takeStep(walk: Walk, setCookies: readonly string[], url: string): Walk {
  const host = new URL(walk.visited.at(-1) ?? url).host;
  const given = setCookies.flatMap((line) => {
    const pair = /^\s*([^=;\s]+)=([^;]*)/.exec(line);
    return pair === null ? [] : [[pair[1] ?? '', pair[2] ?? ''] as const];
  });
  return {
    visited: [...walk.visited, url],
    cookies: {
      ...walk.cookies,
      [host]: { ...walk.cookies[host], ...Object.fromEntries(given) },
    },
  };
}

/**
 * The `cookie` header for the present address. Cookies live for one walk only: without them a site
 * that sets one and sends back to itself would look like a redirect loop.
 */
export function cookieHeader(walk: Walk): string | undefined {
  const host = new URL(walk.visited.at(-1) ?? '').host;
  const pairs = Object.entries(walk.cookies[host] ?? {}).map(([name, value]) => `${name}=${value}`);
  return pairs.length === 0 ? undefined : pairs.join('; ');
}

function resolve(location: string | undefined, from: string): URL | null {
  if (location === undefined) return null;
  try {
    const target = new URL(location, from);
    return /^https?:$/.test(target.protocol) ? target : null;
  } catch {
    return null;
  }
}
