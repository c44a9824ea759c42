import type { IncomingMessage, ServerResponse } from 'node:http';
import { BEHAVIOURS, type Behaviour, html } from './behaviours';
import { Conference } from './conference';
import { EXTERNAL_API, hostileApi, hostileFrame, ROOM_PAGE, SILENT_PAGE } from './jitsi-pages';
import { listen } from './listen';
import { HEALTHY_PAGE } from './official-pages';

/** Why a room of the instance does not open inside another program. */
type EmbeddingFault =
  | 'x-frame-options'
  | 'frame-ancestors'
  | 'no-script'
  | 'script-throws'
  | 'not-a-script'
  | 'overloaded-script'
  | 'silence';

/** A simulated Jitsi instance: its configuration, its interface, and a page for any room. */
export type JitsiServer = {
  /** Address of the instance, without a final slash. */
  readonly url: string;
  /** Every address that was asked, in order. */
  readonly requests: () => readonly string[];
  /** Who is in its rooms. */
  readonly conference: Conference;
  readonly recover: () => void;
  /** A bare 502 of its front server. */
  readonly goDown: () => void;
  /** A page of saturation behind HTTP 200, for its configuration too. */
  readonly overload: () => void;
  /** Another site stands at its address. */
  readonly becomeSomethingElse: () => void;
  /** Its rooms work in a browser, and not in a window of Continuo. */
  readonly refuseEmbedding: (fault: EmbeddingFault) => void;
  /** Its script tries what no room may do; `elsewhere` is another site that it would reach. */
  readonly becomeHostile: (elsewhere: string) => void;
  /** What its hostile script could do, as it told; null before. */
  readonly found: () => Readonly<Record<string, string>> | null;
  readonly stop: () => Promise<void>;
};

const CONFIG = `/* eslint-disable */
var config = {
  hosts: { domain: 'jitsi.test', muc: 'conference.jitsi.test' },
  bosh: '//jitsi.test/http-bind'
};`;

const SCRIPT = { 'content-type': 'application/javascript; charset=utf-8' };
const PAGE = { 'content-type': 'text/html; charset=utf-8' };

type Answer = {
  readonly status?: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
};

/** The answers of a sound instance, and those that a fault puts in their place. */
type Answers = { readonly api: Answer; readonly room: Answer };

const SOUND: Answers = {
  api: { headers: SCRIPT, body: EXTERNAL_API },
  room: { headers: PAGE, body: ROOM_PAGE },
};

const FAULTS: Readonly<Record<EmbeddingFault, Partial<Answers>>> = {
  'x-frame-options': { room: { headers: { ...PAGE, 'x-frame-options': 'DENY' }, body: ROOM_PAGE } },
  'frame-ancestors': {
    room: {
      headers: { ...PAGE, 'content-security-policy': "frame-ancestors 'self'" },
      body: ROOM_PAGE,
    },
  },
  'no-script': { api: { status: 404, headers: PAGE, body: 'Not found' } },
  'script-throws': { api: { headers: SCRIPT, body: "throw new Error('no interface');" } },
  'not-a-script': { api: { headers: PAGE, body: HEALTHY_PAGE } },
  'overloaded-script': { api: { status: 503, headers: PAGE, body: 'Busy' } },
  silence: { room: { headers: PAGE, body: SILENT_PAGE } },
};

/** Starts an instance on a free port of 127.0.0.1. */
export async function startJitsiServer(): Promise<JitsiServer> {
  const requests: string[] = [];
  const conference = new Conference();
  let answers = SOUND;
  let found: Readonly<Record<string, string>> | null = null;
  const healthy: Behaviour = (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://x');
    switch (pathname) {
      case '/config.js':
        return send(response, { headers: SCRIPT, body: CONFIG });
      case '/external_api.js':
        return send(response, answers.api);
      case '/conference':
        return conference.listen(response);
      case '/command':
        return readBody(request, response, (body) => conference.hear(body));
      case '/found':
        return readBody(request, response, (body) => {
          found = JSON.parse(body) as Readonly<Record<string, string>>;
        });
      default:
        return send(response, answers.room);
    }
  };
  let behave: Behaviour = healthy;
  const become = (behaviour: Behaviour) => () => {
    behave = behaviour;
  };
  const server = await listen((request, response) => {
    requests.push(request.url ?? '');
    behave(request, response);
  });
  return {
    url: server.origin,
    requests: () => requests,
    conference,
    recover() {
      answers = SOUND;
      behave = healthy;
    },
    goDown: become(BEHAVIOURS.badGateway),
    overload: become(BEHAVIOURS.overloaded),
    becomeSomethingElse: become(html(200, HEALTHY_PAGE)),
    refuseEmbedding(fault) {
      answers = { ...SOUND, ...FAULTS[fault] };
    },
    becomeHostile(elsewhere) {
      answers = {
        api: { headers: SCRIPT, body: hostileApi(elsewhere) },
        room: { headers: PAGE, body: hostileFrame(elsewhere) },
      };
    },
    found: () => found,
    stop: server.stop,
  };
}

function send(response: ServerResponse, { status = 200, headers, body }: Answer): void {
  response.writeHead(status, headers).end(body);
}

function readBody(
  request: IncomingMessage,
  response: ServerResponse,
  take: (body: string) => void,
): void {
  let body = '';
  request.on('data', (chunk: Buffer) => {
    body += chunk.toString('utf8');
  });
  request.on('end', () => {
    take(body);
    response.writeHead(204).end();
  });
}
