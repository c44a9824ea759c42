import { matches } from './announcement';
import type { Answer } from './answer';
import { type Cause, type Finding, finding } from './cause';
import type { NeutralAnswer } from './observation';
import { FILTER, PORTAL } from './wordings';

/** What the neutral hosts say of the network here; `unasked` when there is nothing to judge by. */
export type LocalNetwork = 'unasked' | 'passes' | 'silent' | 'portal';

/** One neutral host that answers is enough: a school may filter the other. */
export function judgeNetwork(neutral: readonly NeutralAnswer[]): LocalNetwork {
  if (neutral.length === 0) return 'unasked';
  if (neutral.includes('ok')) return 'passes';
  return neutral.includes('portal') ? 'portal' : 'silent';
}

/** Network errors that only this laptop or a proxy of this network can cause. */
const LOCAL_ERRORS: ReadonlyMap<string, Cause> = new Map([
  ['INTERNET_DISCONNECTED', 'offline'],
  ['PROXY_CONNECTION_FAILED', 'proxy-fault'],
  ['PROXY_CERTIFICATE_INVALID', 'proxy-fault'],
  ['PROXY_UNABLE_TO_CONNECT_TO_DESTINATION', 'proxy-cannot-reach'],
  ['PROXY_DELEGATE_CANCELED_CONNECT_REQUEST', 'proxy-fault'],
  ['PROXY_DELEGATE_CANCELED_CONNECT_RESPONSE', 'proxy-fault'],
  ['MANDATORY_PROXY_CONFIGURATION_FAILED', 'proxy-fault'],
  ['NO_SUPPORTED_PROXIES', 'proxy-fault'],
  ['PAC_SCRIPT_FAILED', 'proxy-fault'],
  ['PAC_SCRIPT_TERMINATED', 'proxy-fault'],
  ['PAC_NOT_IN_DHCP', 'proxy-fault'],
  ['SOCKS_CONNECTION_FAILED', 'proxy-fault'],
  ['SOCKS_CONNECTION_HOST_UNREACHABLE', 'proxy-cannot-reach'],
  ['TUNNEL_CONNECTION_FAILED', 'proxy-cannot-reach'],
  ['HTTPS_PROXY_TUNNEL_RESPONSE_REDIRECT', 'captive-portal'],
  ['PROXY_AUTH_REQUESTED', 'proxy-login'],
  ['PROXY_AUTH_UNSUPPORTED', 'proxy-login'],
  ['PROXY_AUTH_REQUESTED_WITH_NO_CONNECTION', 'proxy-login'],
  ['UNEXPECTED_PROXY_AUTH', 'proxy-login'],
  ['BLOCKED_BY_ADMINISTRATOR', 'blocked-on-laptop'],
  ['BLOCKED_BY_CLIENT', 'blocked-on-laptop'],
  ['BLOCKED_ENROLLMENT_CHECK_PENDING', 'blocked-on-laptop'],
  ['NETWORK_ACCESS_DENIED', 'blocked-on-laptop'],
  ['BLOCKED_IN_INCOGNITO_BY_ADMINISTRATOR', 'blocked-on-laptop'],
  ['CERT_KNOWN_INTERCEPTION_BLOCKED', 'network-intercepts'],
  ['SSL_PINNED_KEY_NOT_IN_CERT_CHAIN', 'network-intercepts'],
]);

/** Certificate errors that an intercepting proxy or a login page also gives (protocols.md §5.1). */
const INTERCEPTION = new Set([
  'CERT_AUTHORITY_INVALID',
  'CERT_COMMON_NAME_INVALID',
  'CERT_SYMANTEC_LEGACY',
]);

/**
 * Whether a network error is the fault of this laptop or of the network here. The neutral hosts
 * decide where the error itself does not.
 */
export function findLocalError(
  code: string,
  network: LocalNetwork,
  neutral: readonly NeutralAnswer[],
): Finding | null {
  const cause = LOCAL_ERRORS.get(code);
  if (cause !== undefined) return finding('local-fault', cause);
  if (network === 'portal') return finding('local-fault', 'captive-portal');
  if (INTERCEPTION.has(code) && neutral.some((answer) => answer !== 'ok')) {
    return finding('local-fault', 'network-intercepts');
  }
  if (network !== 'silent') return null;
  return finding('local-fault', code === 'CERT_DATE_INVALID' ? 'laptop-clock' : 'network-silent');
}

/** Whether an HTTP answer comes from a portal, a filter or a proxy and not from the service. */
export function findLocalAnswer(answer: Answer, network: LocalNetwork): Finding | null {
  if (answer.status === 511 || network === 'portal') {
    return finding('local-fault', 'captive-portal');
  }
  if (answer.status === 407) return finding('local-fault', 'proxy-login');
  const proxy = findProxyAnswer(answer);
  if (proxy !== null) return finding('local-fault', proxy);
  const notice = readNotice(answer);
  if (matches(FILTER, notice)) return finding('local-fault', 'blocked-here');
  return network !== 'passes' && matches(PORTAL, notice)
    ? finding('local-fault', 'captive-portal')
    : null;
}

/**
 * Squid signs its own errors with `x-squid-error`, and `server: squid` on an error is its own too;
 * `via` alone is on every answer that only passed through.
 */
function findProxyAnswer(answer: Answer): Cause | null {
  const error = answer.header('x-squid-error').toUpperCase();
  const own = answer.status >= 400 && /^squid\b/i.test(answer.header('server'));
  if (error === '' && !own) return null;
  if (error.includes('CACHE_ACCESS_DENIED')) return 'proxy-login';
  const denies = error.includes('DENIED') || (error === '' && answer.status === 403);
  return denies ? 'blocked-here' : 'proxy-cannot-reach';
}

/** The headlines, and the whole text where the page is short enough to be a notice. */
function readNotice(answer: Answer): string {
  const { title, headings, text } = answer.page;
  return [title, headings[0] ?? '', text.length <= 1500 ? text : ''].join(' . ');
}
