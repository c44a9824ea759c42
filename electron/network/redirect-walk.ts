import type { Outcome, ServiceKind } from '../../core/reachability/observation';

/** Redirects that one probe follows (DESIGN §6). */
const MOST_REDIRECTS = 5;

export type Step =
  | { readonly kind: 'stay' }
  | { readonly kind: 'too-many' }
  | { readonly kind: 'go'; readonly url: string };

/**
 * What to do with an answer; `visited` holds the addresses asked so far, the present one last. A
 * page is followed where it leads; the answer of an API path is followed only when the same path
 * moved to another scheme or host, otherwise it stays as it is (a 302 to the login page *is* the
 * news).
 */
export function nextStep(visited: readonly string[], outcome: Outcome, kind: ServiceKind): Step {
  if (outcome.kind === 'error' || outcome.status < 300 || outcome.status >= 400) {
    return { kind: 'stay' };
  }
  const here = visited.at(-1) ?? '';
  const target = resolve(outcome.headers.location, here);
  if (target === null) return { kind: 'stay' };
  if (kind !== 'page' && target.pathname !== new URL(here).pathname) return { kind: 'stay' };
  return visited.length > MOST_REDIRECTS ? { kind: 'too-many' } : { kind: 'go', url: target.href };
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
