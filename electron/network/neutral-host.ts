import type { NeutralAnswer, Outcome } from '../../core/reachability/observation';

/** What Firefox's and Windows's own checks answer in the place of an empty page. */
const CHECK_WORDS = /^(success|microsoft (connect test|ncsi))?$/i;

/**
 * What a neutral host's answer says of the network here, in the way of Chromium's captive portal
 * check (`captive_portal_detector.cc`): 204 or an empty page = the network passes; a page or a
 * redirect to another host = somebody else answered; an error = no answer. Over https nobody else
 * can answer: any page will do, so that a school can name one of its own.
 */
export function judgeNeutral(outcome: Outcome): NeutralAnswer {
  if (outcome.kind === 'error') return 'failed';
  const { status } = outcome;
  if (status === 511) return 'portal';
  if (status < 200 || status >= 400) return 'failed';
  if (status === 204 || outcome.finalUrl.startsWith('https://')) return 'ok';
  if (status >= 300) {
    return sameHost(outcome.headers.location, outcome.finalUrl) ? 'ok' : 'portal';
  }
  return CHECK_WORDS.test(outcome.body.trim()) ? 'ok' : 'portal';
}

function sameHost(location: string | undefined, from: string): boolean {
  try {
    return new URL(location ?? '', from).hostname === new URL(from).hostname;
  } catch {
    return false;
  }
}
