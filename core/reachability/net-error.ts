import { type Cause, type Finding, finding } from './cause';

// Chromium's net_error_list.h; names without `net::ERR_`.
const INTERRUPTED = new Set([
  'NETWORK_CHANGED',
  'NETWORK_IO_SUSPENDED',
  'NETWORK_ACCESS_REVOKED',
  'ABORTED',
  'CONTEXT_SHUT_DOWN',
  'INSUFFICIENT_RESOURCES',
  'OUT_OF_MEMORY',
  'H2_OR_QUIC_REQUIRED',
]);
const NOT_TESTABLE = new Set([
  'INVALID_URL',
  'UNKNOWN_URL_SCHEME',
  'DISALLOWED_URL_SCHEME',
  'UNSAFE_PORT',
  'CLEARTEXT_NOT_PERMITTED',
]);

const SERVICE_ERRORS: readonly (readonly [RegExp, Cause])[] = [
  [/^(NAME_NOT_RESOLVED|NAME_RESOLUTION_FAILED|DNS_|ICANN_NAME_COLLISION)/, 'name-not-found'],
  [/^(TIMED_OUT|CONNECTION_TIMED_OUT)$/, 'no-answer'],
  [/^CONNECTION_REFUSED$/, 'connection-refused'],
  [/^ADDRESS_(UNREACHABLE|INVALID)$/, 'address-unreachable'],
  [/^(TOO_MANY_REDIRECTS|UNSAFE_REDIRECT|INVALID_REDIRECT)$/, 'redirect-loop'],
  [/^(CERT_|SSL_|CERTIFICATE_|WEAK_|ECH_)/, 'certificate-refused'],
  [
    /^(CONNECTION_|EMPTY_RESPONSE|SOCKET_|HTTP2_|HTTP_|QUIC_|INVALID_|INCOMPLETE_|CONTENT_|RESPONSE_|UNEXPECTED|MISCONFIGURED_)/,
    'connection-cut',
  ],
];

/** What a network error says of the service, once this laptop and its network are out of cause. */
export function readNetError(code: string): Finding {
  if (INTERRUPTED.has(code)) return finding('unknown', 'interrupted');
  if (code === 'BUDGET_SPENT') return finding('unknown', 'budget-spent');
  if (NOT_TESTABLE.has(code)) return finding('unknown', 'not-testable');
  if (code === 'SSL_CLIENT_AUTH_CERT_NEEDED') return finding('auth-required', 'login-needed');
  const known = SERVICE_ERRORS.find(([pattern]) => pattern.test(code));
  return known === undefined ? finding('unknown', 'unknown-error') : finding('down', known[1]);
}
