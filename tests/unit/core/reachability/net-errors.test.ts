import { describe, expect, it } from 'vitest';
import { classify } from '../../../../core/reachability/classify';
import { failed, ROOM, service } from './observations';

describe('a service that does not answer', () => {
  it.each([
    ['NAME_NOT_RESOLVED', 'name-not-found'],
    ['CONNECTION_REFUSED', 'connection-refused'],
    ['CONNECTION_RESET', 'connection-cut'],
    ['EMPTY_RESPONSE', 'connection-cut'],
    ['CONNECTION_TIMED_OUT', 'no-answer'],
    ['ADDRESS_UNREACHABLE', 'address-unreachable'],
    ['CERT_AUTHORITY_INVALID', 'certificate-refused'],
    ['SSL_PROTOCOL_ERROR', 'certificate-refused'],
    ['TOO_MANY_REDIRECTS', 'redirect-loop'],
  ])('is down when the network passes: %s', (code, cause) => {
    expect(classify(failed(code), ROOM)).toEqual({ verdict: 'down', cause });
  });

  it('is down when one neutral host answers and the other is filtered', () => {
    expect(classify(failed('TIMED_OUT', ['ok', 'failed']), ROOM).verdict).toBe('down');
  });

  it('is down when no neutral host was given to judge by', () => {
    expect(classify(failed('CONNECTION_REFUSED', []), ROOM).verdict).toBe('down');
  });
});

describe('a fault of this laptop or of its network', () => {
  it.each([
    ['no network', failed('NAME_NOT_RESOLVED', [], false), 'offline'],
    ['the system says so', failed('INTERNET_DISCONNECTED', []), 'offline'],
    ['nothing answers', failed('TIMED_OUT', ['failed', 'failed']), 'network-silent'],
    ['a portal', failed('CERT_COMMON_NAME_INVALID', ['portal', 'portal']), 'captive-portal'],
    ['a portal and a filter', failed('TIMED_OUT', ['portal', 'failed']), 'captive-portal'],
    [
      'TLS is intercepted: plain http passes, https does not',
      failed('CERT_AUTHORITY_INVALID', ['ok', 'failed']),
      'network-intercepts',
    ],
    ['the clock', failed('CERT_DATE_INVALID', ['failed', 'failed']), 'laptop-clock'],
    ['the proxy', failed('PROXY_CONNECTION_FAILED'), 'proxy-fault'],
    ['the proxy wants a name', failed('PROXY_AUTH_REQUESTED'), 'proxy-login'],
    ['only this service is cut', failed('TUNNEL_CONNECTION_FAILED'), 'proxy-cannot-reach'],
    ['a rule of the laptop', failed('BLOCKED_BY_ADMINISTRATOR'), 'blocked-on-laptop'],
  ])('%s', (_name, observation, cause) => {
    expect(classify(observation, ROOM)).toEqual({ verdict: 'local-fault', cause });
  });
});

describe('nothing can be said', () => {
  it.each(['NETWORK_CHANGED', 'ABORTED', 'INVALID_URL', 'NEVER_HEARD_OF'])('%s', (code) => {
    expect(classify(failed(code), ROOM).verdict).toBe('unknown');
  });

  it('of Zoom when only its status page is silent', () => {
    expect(classify(failed('TIMED_OUT'), service('zoom')).verdict).toBe('unknown');
  });
});
