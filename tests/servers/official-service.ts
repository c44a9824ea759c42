import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { listen } from './listen';
import { BAD_GATEWAY_PAGE, HEALTHY_PAGE, MAINTENANCE_PAGE, OVERLOAD_PAGE } from './official-pages';

type Behaviour = (request: IncomingMessage, response: ServerResponse) => void;

type SeenRequest = {
  readonly method: string;
  readonly path: string;
  readonly headers: IncomingHttpHeaders;
};

/** A simulated official virtual class; it starts healthy and changes at a word. */
export type OfficialService = {
  /** Address of the room, to be given as the official address of a class. */
  readonly url: string;
  /** Every request since the start, in order. */
  readonly requests: () => readonly SeenRequest[];
  /** Healthy, whatever it was before; comes back on the same address after `stop`. */
  readonly recover: () => Promise<void>;
  readonly slowDown: (milliseconds: number) => void;
  /** A waiting page behind HTTP 200. */
  readonly overload: () => void;
  /** 503 with `Retry-After` and a page that says so. */
  readonly enterMaintenance: () => void;
  /** A bare 502 of the front server. */
  readonly goDown: () => void;
  /** 429 with `Retry-After`. */
  readonly refuseMore: () => void;
  /** Takes the connection and never answers. */
  readonly hang: () => void;
  /** A body that never ends. */
  readonly answerWithoutEnd: () => void;
  /** Cuts the connection in the middle. */
  readonly reset: () => void;
  readonly loop: () => void;
  /** The address refuses connections. */
  readonly stop: () => Promise<void>;
};

const BEHAVIOURS = {
  healthy: html(200, HEALTHY_PAGE),
  overloaded: html(200, OVERLOAD_PAGE),
  maintenance: html(503, MAINTENANCE_PAGE, { 'retry-after': '300' }),
  badGateway: html(502, BAD_GATEWAY_PAGE),
  tooMany: html(429, 'Too many requests', { 'retry-after': '60' }),
  hanging: () => {},
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
  looping: (request, response) => {
    const turn = Number(new URL(request.url ?? '/', 'http://x').searchParams.get('tour') ?? '0');
    response.writeHead(302, { location: `/salle/12?tour=${turn + 1}` }).end();
  },
} satisfies Record<string, Behaviour>;

/** Starts the service on a free port of 127.0.0.1. */
export async function startOfficialService(): Promise<OfficialService> {
  const requests: SeenRequest[] = [];
  let behave: Behaviour = BEHAVIOURS.healthy;
  const answer = (request: IncomingMessage, response: ServerResponse) => {
    requests.push({
      method: request.method ?? '',
      path: request.url ?? '',
      headers: request.headers,
    });
    behave(request, response);
  };
  let server = await listen(answer);
  let stopped = false;
  const become = (behaviour: Behaviour) => () => {
    behave = behaviour;
  };
  return {
    url: `${server.origin}/salle/12`,
    requests: () => requests,
    recover: async () => {
      behave = BEHAVIOURS.healthy;
      if (stopped) server = await listen(answer, server.port);
      stopped = false;
    },
    slowDown: (milliseconds) => {
      behave = (request, response) => {
        setTimeout(() => BEHAVIOURS.healthy(request, response), milliseconds);
      };
    },
    overload: become(BEHAVIOURS.overloaded),
    enterMaintenance: become(BEHAVIOURS.maintenance),
    goDown: become(BEHAVIOURS.badGateway),
    refuseMore: become(BEHAVIOURS.tooMany),
    hang: become(BEHAVIOURS.hanging),
    answerWithoutEnd: become(BEHAVIOURS.endless),
    reset: become(BEHAVIOURS.reset),
    loop: become(BEHAVIOURS.looping),
    stop: async () => {
      if (!stopped) await server.stop();
      stopped = true;
    },
  };
}

function html(status: number, body: string, headers: Record<string, string> = {}): Behaviour {
  return (_request, response) => {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', ...headers });
    response.end(body);
  };
}
