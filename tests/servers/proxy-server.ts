import { listen } from './listen';

/** The proxy of a school's network that answers in the place of the sites behind it. */
export type ProxyServer = {
  /** `127.0.0.1:<port>`, for the settings of a network. */
  readonly address: string;
  /** It reaches nothing, and says so with a page of its own (Squid's form). */
  readonly reachNothing: () => void;
  /** Its filter refuses the site. */
  readonly block: () => void;
  /** It wants a name and a password. */
  readonly askLogin: () => void;
  readonly stop: () => Promise<void>;
};

/** Starts a proxy on a free port of 127.0.0.1. */
export async function startProxyServer(): Promise<ProxyServer> {
  let answer = { status: 503, error: 'ERR_CONNECT_FAIL 110' };
  const server = await listen((_request, response) => {
    const login = answer.status === 407 && { 'proxy-authenticate': 'Basic realm="proxy"' };
    response.writeHead(answer.status, {
      'content-type': 'text/html',
      server: 'squid/5.7',
      'x-squid-error': answer.error,
      ...login,
    });
    response.end('<html><title>ERROR</title><h1>ERROR</h1></html>');
  });
  const become = (status: number, error: string) => () => {
    answer = { status, error };
  };
  return {
    address: `127.0.0.1:${server.port}`,
    reachNothing: become(503, 'ERR_CONNECT_FAIL 110'),
    block: become(403, 'ERR_ACCESS_DENIED 0'),
    askLogin: become(407, 'ERR_CACHE_ACCESS_DENIED 0'),
    stop: server.stop,
  };
}
