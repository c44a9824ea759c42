import type { NeutralAnswer, Outcome } from '../../core/reachability/observation';

/**
 * What a neutral host's answer says of the network here, in the way of Chromium's captive portal
 * check (`captive_portal_detector.cc`): 204 or an empty page = the network passes; a page or a
 * redirect to another host = somebody else answered; an error = no answer.
 */
export function judgeNeutral(outcome: Outcome): NeutralAnswer {
  if (outcome.kind === 'error') return 'failed';
  const { status } = outcome;
  if (status === 511) return 'portal';
  if (status < 200 || status >= 400) return 'failed';
  if (status === 204) return 'ok';
  if (status >= 300) {
    return sameHost(outcome.headers.location, outcome.finalUrl) ? 'ok' : 'portal';
  }
  return outcome.body.length <= 1 ? 'ok' : 'portal';
}

function sameHost(location: string | undefined, from: string): boolean {
  try {
    return new URL(location ?? '', from).hostname === new URL(from).hostname;
  } catch {
    return false;
  }
}
