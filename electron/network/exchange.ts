import type { ClientRequestConstructorOptions, Net, Session } from 'electron';
import type { Outcome } from '../../core/reachability/observation';
import { foldHeaders, netErrorName, textOf } from './raw-answer';

/** What is asked of one address, once; redirects are not followed. */
export type Exchange = {
  readonly method: 'GET' | 'POST';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Milliseconds until our own giving up, `TIMED_OUT`. */
  readonly timeoutMs: number;
  /** Bytes of the body after which reading stops; the answer counts as whole. */
  readonly longestBody: number;
};

/**
 * One HTTP exchange through Electron's `net` (system proxy and system certificates). A redirect is
 * an answer like any other, with its `location`. Always resolves, exactly once; what Electron emits
 * after we aborted is swallowed.
 */
export function exchangeOnce(net: Net, session: Session, exchange: Exchange): Promise<Outcome> {
  const begun = performance.now();
  return new Promise((resolve) => {
    const elapsed = () => Math.round(performance.now() - begun);
    let over = false;
    let abort = () => {};
    const settle = (outcome: Outcome) => {
      if (over) return;
      over = true;
      clearTimeout(timer);
      abort();
      resolve(outcome);
    };
    const fail = (code: string) => settle({ kind: 'error', code, ms: elapsed() });
    const answer = (status: number, raw: RawHeaders, body: string) =>
      settle({
        kind: 'response',
        status,
        finalUrl: exchange.url,
        headers: foldHeaders(raw),
        body,
        ms: elapsed(),
      });
    const timer = setTimeout(() => fail('TIMED_OUT'), exchange.timeoutMs);
    try {
      const request = net.request(requestOptions(session, exchange));
      abort = () => request.abort();
      request.on('error', (error) => fail(netErrorName(error)));
      request.on('abort', () => fail('ABORTED'));
      request.on('redirect', (status, _method, target, headers) =>
        answer(status, { ...headers, location: target }, ''),
      );
      request.on('response', (response) => {
        const chunks: Buffer[] = [];
        let length = 0;
        const done = () =>
          answer(
            response.statusCode,
            response.headers,
            textOf(Buffer.concat(chunks), String(response.headers['content-type'] ?? '')),
          );
        response.on('data', (chunk: Buffer) => {
          const room = exchange.longestBody - length;
          chunks.push(chunk.subarray(0, room));
          length += chunk.length;
          if (length >= exchange.longestBody) done();
        });
        response.on('end', done);
        response.on('aborted', () => fail('CONNECTION_CLOSED'));
        response.on('error', (error: Error) => fail(netErrorName(error)));
      });
      request.end(exchange.body);
    } catch (error) {
      fail(netErrorName(error));
    }
  });
}

type RawHeaders = Readonly<Record<string, string | string[]>>;

function requestOptions(session: Session, exchange: Exchange): ClientRequestConstructorOptions {
  return {
    method: exchange.method,
    url: exchange.url,
    // On a connection kept from before Chromium asks a second time by itself when that was cut; and
    // only a new one tells whether the service still lets anybody in.
    headers: { ...exchange.headers, connection: 'close' },
    redirect: 'manual',
    session,
    useSessionCookies: true,
    cache: 'no-store',
  };
}
