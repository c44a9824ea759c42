import type { IncomingMessage, ServerResponse } from 'node:http';
import {
  BAD_GATEWAY_PAGE,
  HEALTHY_PAGE,
  MAINTENANCE_PAGE,
  OVERLOAD_PAGE,
  QUEUE_PAGE,
} from './official-pages';

/** What a simulated service does with a request. */
export type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

/** The ways in which a service lives and dies. */
export const BEHAVIOURS = {
  healthy: html(200, HEALTHY_PAGE),
  overloaded: html(200, OVERLOAD_PAGE),
  queueing: html(200, QUEUE_PAGE),
  maintenance: html(503, MAINTENANCE_PAGE, { 'retry-after': '300' }),
  badGateway: html(502, BAD_GATEWAY_PAGE),
  tooMany: html(429, 'Too many requests', { 'retry-after': '60' }),
  hanging: () => {},
  /** One byte of a header now and then. */
  slowHeaders: ({ socket }) => {
    socket.write('HTTP/1.1 200 OK\r\nx-slow: ');
    const drip = setInterval(() => socket.write('.'), 300);
    socket.on('close', () => clearInterval(drip));
  },
  endless: (_request, response) => {
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    const more = () => {
      if (!response.destroyed)
        response.write('<p>encore</p>'.repeat(800), () => setImmediate(more));
    };
    more();
  },
  reset: (request) => {
    request.socket.resetAndDestroy();
  },
  /** Two addresses that lead to each other. */
  looping: (request, response) => {
    redirectTo(response, turnOf(request) === 0 ? '/salle/12?tour=1' : '/salle/12');
  },
  /** Always one address further. */
  wandering: (request, response) => {
    redirectTo(response, `/salle/12?tour=${turnOf(request) + 1}`);
  },
  /** Healthy behind a redirect, as most portals are. */
  behindDoor: (request, response) => {
    if (turnOf(request) === 0) redirectTo(response, '/salle/12?tour=1');
    else BEHAVIOURS.healthy(request, response);
  },
} satisfies Record<string, Behaviour>;

/** A page with a status, such as a bare error of a front server. */
export function html(
  status: number,
  body: string,
  headers: Readonly<Record<string, string>> = {},
): Behaviour {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}

/** Any behaviour, after a while. */
export function late(milliseconds: number, behaviour: Behaviour): Behaviour {
  return (request, response) => {
    setTimeout(() => behaviour(request, response), milliseconds);
  };
}

function turnOf(request: IncomingMessage): number {
  return Number(new URL(request.url ?? '/', 'http://x').searchParams.get('tour') ?? '0');
}

function redirectTo(response: ServerResponse, location: string): void {
  response.writeHead(302, { location }).end();
}
