import { maskAddress } from './mask-address';
import type { Observation } from './observation';

/**
 * One line for the IT service, the same in every language: what was asked, what answered, how long
 * it took, what the neutral hosts said. Addresses are masked, since the line is kept and handed out,
 * and cut where they are long.
 */
export function describeObservation(
  observation: Observation,
  request: { readonly method: string; readonly url: string },
): string {
  const { outcome, neutral } = observation;
  const parts = [`${request.method} ${shown(request.url)}`];
  for (const { status, url } of observation.redirects ?? []) {
    parts.push(`${status} -> ${shown(url)}`);
  }
  if (outcome.kind === 'error') {
    parts.push(`net::ERR_${outcome.code}`);
  } else {
    parts.push(`HTTP ${outcome.status}`);
    const asked = observation.redirects?.at(-1)?.url ?? request.url;
    if (outcome.finalUrl !== asked) parts.push(`-> ${shown(outcome.finalUrl)}`);
    const retryAfter = outcome.headers['retry-after'];
    if (retryAfter !== undefined) parts.push(`retry-after ${cut(retryAfter, LONGEST_WISH)}`);
  }
  parts.push(`${Math.round(outcome.ms)} ms`);
  if (!observation.online) parts.push('offline');
  if (neutral.length > 0) parts.push(`neutral ${neutral.join('/')}`);
  return parts.join(' · ');
}

const LONGEST_ADDRESS = 200;
/** A date has 29 characters; a header may have 256,000, and this line is kept for ever. */
const LONGEST_WISH = 40;

function shown(url: string): string {
  return cut(maskAddress(url), LONGEST_ADDRESS);
}

function cut(text: string, longest: number): string {
  return text.length <= longest ? text : `${text.slice(0, longest)}…`;
}
