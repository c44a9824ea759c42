import { EventEmitter } from 'node:events';
import type { ClientRequestConstructorOptions, Cookie, Net, Session } from 'electron';

/** What a simulated host does with one request; `silence` never answers. */
export type NetAnswer =
  | 'silence'
  | { readonly error: string }
  | {
      readonly status: number;
      readonly headers?: Readonly<Record<string, string>>;
      readonly body?: string;
      /** Milliseconds until it answers. */
      readonly after?: number;
    };

export type NetRequest = { readonly method: string; readonly url: string; readonly at: number };

/**
 * Electron's `net` as far as a probe uses it, with hosts that a test makes up. `sets`: a cookie that
 * comes with the answers of an address.
 */
export function createFakeNet(
  answer: (request: NetRequest) => NetAnswer,
  sets: (url: string) => string | null = () => null,
) {
  const requests: NetRequest[] = [];
  let jar: Cookie[] = [];

  function request(options: ClientRequestConstructorOptions) {
    const url = options.url ?? '';
    const emitter = new EventEmitter();
    let aborted = false;
    const give = (found: NetAnswer) => {
      if (aborted || found === 'silence') return;
      if ('error' in found) {
        emitter.emit('error', new Error(`net::ERR_${found.error}`));
        return;
      }
      const name = sets(url);
      if (name !== null) jar = [...jar, cookie(name, url)];
      const { status, headers = {}, body = '' } = found;
      const location = headers.location;
      if (status >= 300 && status < 400 && location !== undefined) {
        emitter.emit('redirect', status, 'GET', new URL(location, url).href, headers);
        return;
      }
      const response = Object.assign(new EventEmitter(), { statusCode: status, headers });
      emitter.emit('response', response);
      response.emit('data', Buffer.from(body));
      response.emit('end');
    };
    return Object.assign(emitter, {
      abort: () => {
        aborted = true;
      },
      end: () => {
        const made = { method: options.method ?? '', url, at: Date.now() };
        requests.push(made);
        const found = answer(made);
        const wait = typeof found === 'object' && 'after' in found ? (found.after ?? 0) : 0;
        setTimeout(() => give(found), wait);
      },
    });
  }

  const cookies = {
    get: async ({ url }: { readonly url?: string }) =>
      url === undefined ? jar : jar.filter(({ domain }) => domain === new URL(url).hostname),
    remove: async (url: string, name: string) => {
      jar = jar.filter((one) => one.name !== name || one.domain !== new URL(url).hostname);
    },
  };
  return {
    net: { request, isOnline: () => true } as unknown as Net,
    session: { cookies } as unknown as Session,
    requests,
    cookies: () => jar.map(({ name }) => name),
  };
}

function cookie(name: string, url: string): Cookie {
  return { name, value: '1', domain: new URL(url).hostname, path: '/', sameSite: 'unspecified' };
}
