import type { IncomingHttpHeaders, IncomingMessage, ServerResponse } from 'node:http';
import { BEHAVIOURS, type Behaviour, html, late } from './behaviours';
import { listen } from './listen';
import { BAD_GATEWAY_PAGE, OVERLOAD_WORDINGS, PORTAL_PAGE } from './official-pages';

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
  /** A waiting page behind HTTP 200; `wording`: which of the other known ones. */
  readonly overload: (wording?: number) => void;
  /** A queue page behind HTTP 200. */
  readonly queue: () => void;
  /** A page of errors with this status, and `Retry-After` in seconds where given. */
  readonly failWith: (status: number, retryAfter?: number) => void;
  /** 503 with `Retry-After` and a page that says so. */
  readonly enterMaintenance: () => void;
  /** A bare 502 of the front server. */
  readonly goDown: () => void;
  /** 429 with `Retry-After`. */
  readonly refuseMore: () => void;
  /** Takes the connection and never answers. */
  readonly hang: () => void;
  /** Sends its headers byte by byte, without end. */
  readonly dripHeaders: () => void;
  /** A body that never ends. */
  readonly answerWithoutEnd: () => void;
  /** Cuts the connection in the middle. */
  readonly reset: () => void;
  /** Two addresses that lead to each other. */
  readonly loop: () => void;
  /** Each address leads to a further one. */
  readonly wander: () => void;
  /** Healthy, behind one redirect. */
  readonly moveBehindDoor: () => void;
  /** The Wi-Fi network here answers in its place. */
  readonly beReplacedByPortal: () => void;
  /** The address refuses connections. */
  readonly stop: () => Promise<void>;
};

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
      behave = late(milliseconds, BEHAVIOURS.healthy);
    },
    overload: (wording) => {
      const page = wording === undefined ? undefined : OVERLOAD_WORDINGS[wording];
      behave = page === undefined ? BEHAVIOURS.overloaded : html(200, page);
    },
    queue: become(BEHAVIOURS.queueing),
    failWith: (status, retryAfter) => {
      const headers = retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) };
      behave = html(status, BAD_GATEWAY_PAGE.replaceAll('502 Bad Gateway', `${status}`), headers);
    },
    enterMaintenance: become(BEHAVIOURS.maintenance),
    goDown: become(BEHAVIOURS.badGateway),
    refuseMore: become(BEHAVIOURS.tooMany),
    hang: become(BEHAVIOURS.hanging),
    answerWithoutEnd: become(BEHAVIOURS.endless),
    reset: become(BEHAVIOURS.reset),
    dripHeaders: become(BEHAVIOURS.slowHeaders),
    loop: become(BEHAVIOURS.looping),
    wander: become(BEHAVIOURS.wandering),
    moveBehindDoor: become(BEHAVIOURS.behindDoor),
    beReplacedByPortal: become(html(200, PORTAL_PAGE)),
    stop: async () => {
      if (!stopped) await server.stop();
      stopped = true;
    },
  };
}
