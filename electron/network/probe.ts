import type { Net, Session } from 'electron';
import { classify } from '../../core/reachability/classify';
import type {
  NeutralAnswer,
  Observation,
  Outcome,
  ServiceKind,
  ServiceProfile,
} from '../../core/reachability/observation';
import { type ProbeRequest, probeAddress } from '../../core/reachability/probe-address';
import { exchangeOnce } from './exchange';
import { judgeNeutral } from './neutral-host';
import { nextStep } from './redirect-walk';

/**
 * One look at one service. Never rejects. `neutralHosts`: addresses that answer 204 or nothing to
 * everybody; may be empty.
 */
export type Probe = (
  profile: ServiceProfile,
  neutralHosts: readonly string[],
) => Promise<Observation>;

export type ProbePorts = {
  readonly net: Net;
  /** A partition of its own, in memory: `session.fromPartition('probe', { cache: false })`. */
  readonly session: Session;
  /** Who asks, said honestly: `Continuo/0.1.0`. */
  readonly userAgent: string;
  /** The present instant in ISO form. */
  readonly now: () => string;
};

/** Milliseconds for the whole probe of the service, redirects included (DESIGN §6). */
const TIMEOUT = 4000;
const NEUTRAL_TIMEOUT = 2000;
const LONGEST_BODY = 256 * 1024;
const LONGEST_NEUTRAL_BODY = 1024;

/** A probe through Electron's `net`; the neutral hosts are asked only when something is wrong. */
export function createProbe(ports: ProbePorts): Probe {
  let running = 0;
  return async (profile, neutralHosts) => {
    running += 1;
    const observation = await lookOnce(ports, profile, neutralHosts);
    running -= 1;
    if (running === 0) await forgetCookies(ports.session);
    return observation;
  };
}

async function lookOnce(
  ports: ProbePorts,
  profile: ServiceProfile,
  neutralHosts: readonly string[],
): Promise<Observation> {
  const at = ports.now();
  const online = ports.net.isOnline();
  const request = probeAddress(profile);
  const outcome = request.ok ? await walk(ports, request.value, profile.kind) : NO_ADDRESS;
  const alone = { at, online, neutral: [], outcome };
  if (isSettled(alone, profile)) return alone;
  return { ...alone, neutral: await askNeutralHosts(ports, neutralHosts) };
}

/**
 * Cookies live for one probe: without them a site that sets one and sends back to itself would look
 * like a redirect loop (Electron does not show the `set-cookie` of a redirect, so the session has
 * to keep them meanwhile).
 */
async function forgetCookies(session: Session): Promise<void> {
  try {
    await session.clearStorageData({ storages: ['cookies'] });
  } catch {
    // A session that is closing has nothing left to forget.
  }
}

const NO_ADDRESS: Outcome = { kind: 'error', code: 'INVALID_URL', ms: 0 };

function isSettled(observation: Observation, profile: ServiceProfile): boolean {
  const { outcome } = observation;
  if (outcome.kind === 'error') return outcome.code === 'INVALID_URL';
  const { verdict, cause } = classify(observation, profile);
  return verdict === 'up' || verdict === 'degraded' || cause === 'nothing-expected';
}

async function walk(ports: ProbePorts, request: ProbeRequest, kind: ServiceKind): Promise<Outcome> {
  const visited = [request.url];
  let spent = 0;
  while (true) {
    const outcome = await exchangeOnce(ports.net, ports.session, {
      method: request.method,
      url: visited.at(-1) ?? request.url,
      headers: headersFor(ports, request),
      ...(request.body === undefined ? {} : { body: request.body }),
      timeoutMs: Math.max(0, TIMEOUT - spent),
      longestBody: LONGEST_BODY,
    });
    spent += outcome.ms;
    const whole = { ...outcome, ms: spent };
    const step = nextStep(visited, whole, kind);
    if (step.kind === 'stay') return whole;
    if (step.kind === 'too-many') return { kind: 'error', code: 'TOO_MANY_REDIRECTS', ms: spent };
    visited.push(step.url);
  }
}

function headersFor(ports: ProbePorts, request: ProbeRequest): Record<string, string> {
  return {
    'user-agent': ports.userAgent,
    'cache-control': 'no-cache',
    accept: '*/*',
    'accept-language': 'fr-FR,fr;q=0.9,en;q=0.5',
    ...(request.body === undefined ? {} : { 'content-type': 'application/json' }),
  };
}

async function askNeutralHosts(
  ports: ProbePorts,
  neutralHosts: readonly string[],
): Promise<readonly NeutralAnswer[]> {
  return Promise.all(
    neutralHosts.map(async (url) => {
      const outcome = await exchangeOnce(ports.net, ports.session, {
        method: 'GET',
        url,
        headers: { 'user-agent': ports.userAgent, 'cache-control': 'no-cache' },
        timeoutMs: NEUTRAL_TIMEOUT,
        longestBody: LONGEST_NEUTRAL_BODY,
      });
      return judgeNeutral(outcome);
    }),
  );
}
