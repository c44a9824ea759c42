import { listen } from './listen';

/** A simulated Jitsi instance: its configuration, and a page for any room. */
export type JitsiServer = {
  /** Address of the instance, without a final slash. */
  readonly url: string;
  readonly stop: () => Promise<void>;
};

const CONFIG = `/* eslint-disable */
var config = {
  hosts: { domain: 'jitsi.test', muc: 'conference.jitsi.test' },
  bosh: '//jitsi.test/http-bind'
};`;

/** Starts an instance on a free port of 127.0.0.1. */
export async function startJitsiServer(): Promise<JitsiServer> {
  const server = await listen((request, response) => {
    const path = new URL(request.url ?? '/', 'http://x').pathname;
    if (path === '/config.js') {
      response.writeHead(200, { 'content-type': 'application/javascript' }).end(CONFIG);
      return;
    }
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
    response.end(
      '<!doctype html><html lang="fr"><title>Jitsi Meet</title><h1>Salle ouverte</h1></html>',
    );
  });
  return { url: server.origin, stop: server.stop };
}
