import type { Net, Session } from 'electron';
import type { Outcome, Redirect, ServiceKind } from '../../core/reachability/observation';
import type { ProbeRequest } from '../../core/reachability/probe-address';
import type { Asker } from '../../core/reachability/request-budget';
import type { Budget } from './budget';
import { exchangeOnce } from './exchange';
import { isLoop, nextStep, type Visit } from './redirect-walk';
import { cookiesFor } from './visit-cookies';

export type WalkPorts = {
  readonly net: Net;
  readonly session: Session;
  /** Who asks, said honestly: `Continuo/0.1.0`. */
  readonly userAgent: string;
  readonly budget: Budget;
};

/** One walk from an address to the answer behind its redirects. */
export type Walk = {
  readonly outcome: Outcome;
  readonly redirects: readonly Redirect[];
  /** The addresses that were asked, in order. */
  readonly asked: readonly string[];
};

const LONGEST_BODY = 256 * 1024;

/**
 * Asks, and follows redirects by hand as `nextStep` says; each request is counted by the budget and
 * a hop without room for it ends the walk as `BUDGET_SPENT`. `patience`: milliseconds for all of it,
 * the time spent waiting for one's turn left out.
 */
export async function walk(
  ports: WalkPorts,
  request: ProbeRequest,
  ask: { readonly kind: ServiceKind; readonly asker: Asker; readonly patience: number },
): Promise<Walk> {
  const visited: Visit[] = [];
  const redirects: Redirect[] = [];
  let next: Visit = { url: request.url, cookies: '' };
  let spent = 0;
  const end = (outcome: Outcome): Walk => ({
    outcome: { ...outcome, ms: spent },
    redirects,
    asked: visited.map(({ url }) => url),
  });
  while (true) {
    const answer = await askOne(ports, { ...request, url: next.url }, ask, spent);
    if (answer === null) return end(failed('BUDGET_SPENT'));
    visited.push(next);
    spent += answer.ms;
    const step = nextStep(visited, answer, ask.kind);
    if (step.kind === 'stay') return end(answer);
    if (step.kind === 'too-many') return end(failed('TOO_MANY_REDIRECTS'));
    if (answer.kind === 'response') redirects.push({ status: answer.status, url: step.url });
    next = { url: step.url, cookies: await cookiesFor(ports.session.cookies, step.url) };
    if (isLoop(visited, next)) return end(failed('TOO_MANY_REDIRECTS'));
  }
}

async function askOne(
  ports: WalkPorts,
  request: ProbeRequest,
  ask: { readonly asker: Asker; readonly patience: number },
  spent: number,
): Promise<Outcome | null> {
  const release = await ports.budget.take(new URL(request.url).host, ask.asker);
  if (release === null) return null;
  try {
    return await exchangeOnce(ports.net, ports.session, {
      method: request.method,
      url: request.url,
      headers: headersFor(ports.userAgent, request),
      ...(request.body === undefined ? {} : { body: request.body }),
      timeoutMs: Math.max(0, ask.patience - spent),
      longestBody: LONGEST_BODY,
    });
  } finally {
    release();
  }
}

function headersFor(userAgent: string, request: ProbeRequest): Record<string, string> {
  return {
    'user-agent': userAgent,
    'cache-control': 'no-cache',
    accept: '*/*',
    'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5',
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

function failed(code: string): Outcome {
  return { kind: 'error', code, ms: 0 };
}
