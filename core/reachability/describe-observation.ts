import type { Observation } from './observation';

/**
 * One line for the IT service, the same in every language: what was asked, what answered, how long
 * it took, what the neutral hosts said.
 */
export function describeObservation(
  observation: Observation,
  request: { readonly method: string; readonly url: string },
): string {
  const { outcome, neutral } = observation;
  const parts = [`${request.method} ${request.url}`];
  if (outcome.kind === 'error') {
    parts.push(`net::ERR_${outcome.code}`);
  } else {
    parts.push(`HTTP ${outcome.status}`);
    if (outcome.finalUrl !== request.url) parts.push(`-> ${outcome.finalUrl}`);
    const retryAfter = outcome.headers['retry-after'];
    if (retryAfter !== undefined) parts.push(`retry-after ${retryAfter}`);
  }
  parts.push(`${Math.round(outcome.ms)} ms`);
  if (!observation.online) parts.push('offline');
  if (neutral.length > 0) parts.push(`neutral ${neutral.join('/')}`);
  return parts.join(' · ');
}
