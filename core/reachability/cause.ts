import type { Verdict } from './observation';

/**
 * Everything that `classify` can say about why a verdict was given. Each code has its sentence in
 * the catalogues, `causes.<code>`: whose fault it is, in a teacher's words.
 */
export const CAUSES = [
  // The service answers and is the right one.
  'identified',
  'slow',
  'partial',
  // The service, by its own word or by its silence.
  'overload-announced',
  'waiting-queue',
  'too-many-requests',
  'service-unavailable',
  'maintenance-announced',
  'outage-announced',
  'error-answer',
  'gateway-error',
  'error-page',
  'no-answer',
  'connection-refused',
  'connection-cut',
  'name-not-found',
  'address-unreachable',
  'certificate-refused',
  'redirect-loop',
  // The service answers, and something else stands between the teacher and the room.
  'login-needed',
  'other-software',
  'address-moved',
  // This laptop, or the network here.
  'offline',
  'network-silent',
  'captive-portal',
  'network-intercepts',
  'proxy-fault',
  'proxy-login',
  'proxy-cannot-reach',
  'blocked-here',
  'blocked-on-laptop',
  'laptop-clock',
  // Nothing can be said.
  'to-confirm',
  'interrupted',
  'budget-spent',
  'nothing-expected',
  'expected-text-missing',
  'page-not-found',
  'probe-refused',
  'empty-answer',
  'unreadable-answer',
  'status-page-silent',
  'not-testable',
  'unknown-error',
] as const;

/** A cause code; its sentence is `causes.<code>` in the catalogues. */
export type Cause = (typeof CAUSES)[number];

/** What one observation means: a verdict with the code of its cause. */
export type Finding = { readonly verdict: Verdict; readonly cause: Cause };

/** Shorthand for a finding. */
export function finding(verdict: Verdict, cause: Cause): Finding {
  return { verdict, cause };
}
