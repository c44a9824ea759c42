import type { ServerResponse } from 'node:http';
import { listen } from './listen';

/** A simulated neutral host: what a network that passes, or lies, or is cut answers. */
export type NeutralHost = {
  readonly url: string;
  readonly requestCount: () => number;
  /** 204, the answer of a network that passes. */
  readonly pass: () => void;
  /** The welcome page of a Wi-Fi network. */
  readonly showPortal: () => void;
  /** A redirect to the welcome page. */
  readonly redirectToPortal: () => void;
  /** Cuts the connection. */
  readonly fail: () => void;
  readonly stop: () => Promise<void>;
};

/** Starts a neutral host on a free port of 127.0.0.1. */
export async function startNeutralHost(): Promise<NeutralHost> {
  let count = 0;
  let behave = pass;
  const server = await listen((_request, response) => {
    count += 1;
    behave(response);
  });
  const become = (behaviour: (response: ServerResponse) => void) => () => {
    behave = behaviour;
  };
  return {
    url: `${server.origin}/generate_204`,
    requestCount: () => count,
    pass: become(pass),
    showPortal: become((response) => {
      response.writeHead(200, { 'content-type': 'text/html' });
      response.end('<html><form action="/login">Wifi invité : identifiez-vous</form></html>');
    }),
    redirectToPortal: become((response) => {
      response.writeHead(302, { location: 'http://portail.invalid/login' }).end();
    }),
    fail: become((response) => {
      response.destroy();
    }),
    stop: server.stop,
  };
}

function pass(response: ServerResponse): void {
  response.writeHead(204).end();
}
