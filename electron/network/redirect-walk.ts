import type { Outcome, ServiceKind } from '../../core/reachability/observation';

/** Redirects that one probe follows (DESIGN §6). */
const MOST_REDIRECTS = 5;

/** An address that was asked, with the cookies that went with it, written as one text. */
export type Visit = { readonly url: string; readonly cookies: string };

export type Step =
  | { readonly kind: 'stay' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'go'; readonly url: string };

/**
 * What to do with an answer; `visited` holds the requests made so far, the present one last. A page
 * is followed where it leads; the answer of an API path is followed only when the same path moved
 * to another scheme or host, otherwise it stays as it is (a 302 to the login page *is* the news).
 */
export function nextStep(visited: readonly Visit[], outcome: Outcome, kind: ServiceKind): Step {
  if (outcome.kind === 'error' || outcome.status < 300 || outcome.status >= 400) {
    return { kind: 'stay' };
  }
  const here = visited.at(-1)?.url ?? '';
  const target = resolve(outcome.headers.location, here);
  if (target === null) return { kind: 'stay' };
  if (kind !== 'page' && target.pathname !== new URL(here).pathname) return { kind: 'stay' };
  return visited.length > MOST_REDIRECTS ? { kind: 'too-many' } : { kind: 'go', url: target.href };
}

/**
 * Whether the next request was made already, to the letter: it would lead here again. A site that
 * sets a cookie and sends back to itself gets another request than the first, and is no loop.
 */
export function isLoop(visited: readonly Visit[], next: Visit): boolean {
  return visited.some(({ url, cookies }) => url === next.url && cookies === next.cookies);
}

function resolve(location: string | undefined, from: string): URL | null {
  if (location === undefined) return null;
  try {
    const target = new URL(location, from);
    if (!/^https?:$/.test(target.protocol)) return null;
    // What stands behind # never leaves the laptop: without it a loop is seen as one.
    target.hash = '';
    return target;
  } catch {
    return null;
  }
}
