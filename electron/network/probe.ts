import { classify } from '../../core/reachability/classify';
import type { Observation, Outcome, ServiceProfile } from '../../core/reachability/observation';
import { type ProbeRequest, probeAddress } from '../../core/reachability/probe-address';
import type { Asker } from '../../core/reachability/request-budget';
import { retryAfter } from '../../core/reachability/retry-after';
import { exchangeOnce } from './exchange';
import { createFailedWalks } from './failed-walks';
import { createKnownRoutes } from './known-routes';
import { createNeutralCheck } from './neutral-check';
import { createTurns } from './turns';
import { forgetCookies } from './visit-cookies';
import { type Walk, type WalkPorts, walk } from './walk';

export type ProbePorts = WalkPorts & {
  // `session`: a partition of its own, in memory: `session.fromPartition('probe', { cache: false })`.
  /** The present instant in ISO form. */
  readonly now: () => string;
  /** Addresses that answer 204 or nothing to everybody; may be empty. */
  readonly neutralHosts: () => readonly string[];
  /** A text that changes with the network. */
  readonly fingerprint: () => string;
};

/** Who looks, and for how many milliseconds the service may be silent. */
type Ask = { readonly asker: Asker; readonly patience: number };

const NEUTRAL_TIMEOUT = 2000;
const LONGEST_NEUTRAL_BODY = 1024;

/**
 * Looks at services through Electron's `net`, one look at a time for each host. The neutral hosts
 * are asked only when something is wrong.
 */
export function createProbe(ports: ProbePorts) {
  const turn = createTurns();
  const routes = createKnownRoutes();
  const failures = createFailedWalks();
  const askNeutral = createNeutralCheck({ ...ports, ask: (url, asker) => ping(ports, url, asker) });

  async function walkFrom(url: string, request: ProbeRequest, profile: ServiceProfile, ask: Ask) {
    const walked = await walk(ports, { ...request, url }, { ...ask, kind: profile.kind });
    await forgetCookies(ports.session.cookies, walked.asked);
    return walked;
  }

  function recalled(from: string, walked: Walk, at: string): Walk {
    const last = walked.redirects.at(-1);
    const isSpent = walked.outcome.kind === 'error' && walked.outcome.code === 'BUDGET_SPENT';
    if (!isSpent || last === undefined || routes.isUsual(from, last.url)) return walked;
    const outcome = failures.recall(from, walked, Date.parse(at));
    return outcome === null ? walked : { ...walked, outcome };
  }

  async function lookOnce(request: ProbeRequest, profile: ServiceProfile, ask: Ask) {
    const at = ports.now();
    const online = ports.net.isOnline();
    const { host } = new URL(request.url);
    const free = () => ports.budget.free(host, ask.asker);
    const begin = routes.begin(request.url, free(), failures.endOf(request.url));
    const walked = recalled(request.url, await walkFrom(begin, request, profile, ask), at);
    const alone = { at, online, neutral: [], ...seenOn(walked) };
    obey(ports, alone);
    if (isRight(alone, profile)) {
      failures.forget(request.url);
      // Once in the life of a route: is its end good by itself? One request is kept for a second look.
      if (begin === request.url && routes.learn(walked.asked) && free() >= 2) {
        const direct = await walkFrom(walked.asked.at(-1) ?? begin, request, profile, ask);
        routes.tried(request.url, isRight({ ...alone, ...seenOn(direct) }, profile));
      }
      return alone;
    }
    if (begin === request.url && !isSettled(alone, profile)) {
      failures.keep(request.url, walked, Date.parse(at));
    }
    if (isSettled(alone, profile)) return alone;
    return { ...alone, neutral: await askNeutral(ports.neutralHosts(), ask.asker) };
  }

  return {
    /** One look; never rejects. Without room for a request its outcome is `BUDGET_SPENT`. */
    async look(profile: ServiceProfile, ask: Ask): Promise<Observation> {
      const request = probeAddress(profile);
      if (!request.ok) {
        return { at: ports.now(), online: true, neutral: [], outcome: NO_ADDRESS };
      }
      const release = await turn(new URL(request.value.url).host);
      try {
        return await lookOnce(request.value, profile, ask);
      } finally {
        release();
      }
    },

    /** Requests that a look at it has to have room for. */
    needs(profile: ServiceProfile): number {
      const request = probeAddress(profile);
      return request.ok ? routes.needs(request.value.url) : 0;
    },
  };
}

const NO_ADDRESS: Outcome = { kind: 'error', code: 'INVALID_URL', ms: 0 };

function seenOn({ outcome, redirects }: Walk): Pick<Observation, 'outcome' | 'redirects'> {
  return { outcome, ...(redirects.length > 0 && { redirects }) };
}

function isRight(observation: Observation, profile: ServiceProfile): boolean {
  const { verdict } = classify(observation, profile);
  return verdict === 'up' || verdict === 'degraded';
}

/** The neutral hosts would add nothing. */
function isSettled(observation: Observation, profile: ServiceProfile): boolean {
  const { cause } = classify(observation, profile);
  return cause === 'nothing-expected' || cause === 'budget-spent';
}

/** A host that asks to be left alone is. */
function obey(ports: ProbePorts, { outcome, at }: Observation): void {
  if (outcome.kind === 'error' || outcome.status < 400) return;
  const seconds = retryAfter(outcome, at);
  if (seconds !== null) ports.budget.hold(new URL(outcome.finalUrl).host, seconds);
}

async function ping(ports: ProbePorts, url: string, asker: Asker): Promise<Outcome | null> {
  const release = await ports.budget.take(new URL(url).host, asker);
  if (release === null) return null;
  try {
    return await exchangeOnce(ports.net, ports.session, {
      method: 'GET',
      url,
      headers: { 'user-agent': ports.userAgent, 'cache-control': 'no-cache' },
      timeoutMs: NEUTRAL_TIMEOUT,
      longestBody: LONGEST_NEUTRAL_BODY,
    });
  } finally {
    release();
  }
}
