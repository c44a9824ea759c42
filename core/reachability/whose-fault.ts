import type { Culprit } from '../contract/watch-views';
import type { Cause } from './cause';
import type { Verdict } from './observation';

/**
 * Who is to blame by cause, as the cause's own sentence says it. `unknown` where one test cannot
 * tell: a slow answer may be the service's or the network's, a page that does not show what was
 * expected proves nothing.
 */
const CULPRITS: Readonly<Record<Cause, Culprit>> = {
  identified: 'nobody',
  slow: 'unknown',
  partial: 'service',
  'overload-announced': 'service',
  'waiting-queue': 'service',
  'too-many-requests': 'service',
  'service-unavailable': 'service',
  'maintenance-announced': 'service',
  'outage-announced': 'service',
  'error-answer': 'service',
  'gateway-error': 'service',
  'error-page': 'service',
  'no-answer': 'service',
  'connection-refused': 'service',
  'connection-cut': 'service',
  'name-not-found': 'service',
  'address-unreachable': 'service',
  'certificate-refused': 'service',
  'redirect-loop': 'service',
  'login-needed': 'nobody',
  'other-software': 'address',
  'address-moved': 'address',
  offline: 'laptop',
  'network-silent': 'network',
  'captive-portal': 'network',
  'network-intercepts': 'network',
  'proxy-fault': 'network',
  'proxy-login': 'network',
  'proxy-cannot-reach': 'network',
  'blocked-here': 'network',
  'blocked-on-laptop': 'laptop',
  'laptop-clock': 'laptop',
  'to-confirm': 'unknown',
  interrupted: 'unknown',
  'budget-spent': 'unknown',
  'nothing-expected': 'unknown',
  'expected-text-missing': 'unknown',
  'page-not-found': 'address',
  'probe-refused': 'unknown',
  'empty-answer': 'unknown',
  'unreadable-answer': 'unknown',
  'status-page-silent': 'unknown',
  'not-testable': 'unknown',
  'unknown-error': 'unknown',
};

/**
 * « À qui la faute ? »: the laptop, the network here, the service, the address of the room, nobody,
 * or it cannot be told. A cause that a newer version wrote is told by its verdict.
 */
export function whoseFault(state: { readonly verdict: Verdict; readonly cause: string }): Culprit {
  if (isCause(state.cause)) return CULPRITS[state.cause];
  return state.verdict === 'up' ? 'nobody' : 'unknown';
}

function isCause(code: string): code is Cause {
  return Object.hasOwn(CULPRITS, code);
}
