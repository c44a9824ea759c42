import { BEHAVIOURS, type Behaviour, html } from './behaviours';
import { listen } from './listen';
import { HEALTHY_PAGE } from './official-pages';

/** A simulated Jitsi instance: its configuration, and a page for any room. */
export type JitsiServer = {
  /** Address of the instance, without a final slash. */
  readonly url: string;
  /** Every address that was asked, in order. */
  readonly requests: () => readonly string[];
  readonly recover: () => void;
  /** A bare 502 of its front server. */
  readonly goDown: () => void;
  /** A page of saturation behind HTTP 200, for its configuration too. */
  readonly overload: () => void;
  /** Another site stands at its address. */
  readonly becomeSomethingElse: () => void;
  readonly stop: () => Promise<void>;
};

const CONFIG = `/* eslint-disable */
var config = {
  hosts: { domain: 'jitsi.test', muc: 'conference.jitsi.test' },
  bosh: '//jitsi.test/http-bind'
};`;

const healthy: Behaviour = (request, response) => {
  const path = new URL(request.url ?? '/', 'http://x').pathname;
  if (path === '/config.js') {
    response.writeHead(200, { 'content-type': 'application/javascript' }).end(CONFIG);
    return;
  }
  response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
  response.end(
    '<!doctype html><html lang="fr"><title>Jitsi Meet</title><h1>Salle ouverte</h1></html>',
  );
};

/** Starts an instance on a free port of 127.0.0.1. */
export async function startJitsiServer(): Promise<JitsiServer> {
  const requests: string[] = [];
  let behave = healthy;
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
    recover: become(healthy),
    goDown: become(BEHAVIOURS.badGateway),
    overload: become(BEHAVIOURS.overloaded),
    becomeSomethingElse: become(html(200, HEALTHY_PAGE)),
    stop: server.stop,
  };
}
