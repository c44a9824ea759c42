import { parseAddress, readAnswer } from './answer';
import { type Finding, finding } from './cause';
import { identify } from './identity';
import { findLocalAnswer, findLocalError, judgeNetwork, type LocalNetwork } from './local-fault';
import { readNetError } from './net-error';
import { isBad, type Observation, type ServiceProfile } from './observation';
import { readServiceAnswer } from './service-answer';

/** A right answer that took longer, in milliseconds, is `degraded` (DESIGN §6). */
const SLOW = 2500;

/**
 * What one observation of a service means: a verdict and the code of its cause (`CAUSES`). The
 * layers of DESIGN §6, in order: this laptop, its network, the way to the service, identity,
 * overload and maintenance, session. HTTP 200 proves nothing: `up` and `degraded` need a positive
 * identity mark. Never throws.
 */
export function classify(observation: Observation, profile: ServiceProfile): Finding {
  const network = judgeNetwork(observation.neutral);
  const { outcome } = observation;
  if (outcome.kind === 'error') {
    if (!observation.online) return finding('local-fault', 'offline');
    const local = findLocalError(outcome.code, network, observation.neutral);
    return local ?? speakForZoom(readNetError(outcome.code), profile);
  }
  return classifyAnswer(outcome, profile, observation.online ? network : 'silent');
}

function classifyAnswer(
  outcome: Extract<Observation['outcome'], { kind: 'response' }>,
  profile: ServiceProfile,
  network: LocalNetwork,
): Finding {
  const answer = readAnswer(outcome);
  // A portal can show any text; the answer of an API is nothing that it would imitate.
  const trusted = network !== 'portal' || profile.kind !== 'page';
  const identity = trusted ? identify(answer, profile) : null;
  if (identity === 'right') {
    return outcome.ms > SLOW ? finding('degraded', 'slow') : finding('up', 'identified');
  }
  if (identity !== null) return identity;
  const local = findLocalAnswer(answer, network);
  if (local !== null) return local;
  const found = speakForZoom(readServiceAnswer(answer, profile), profile);
  // The neutral hosts are silent and what answered is not the service: the network answers for it.
  const foreign = answer.host !== parseAddress(profile.url)?.hostname.toLowerCase();
  const doubtful = found.verdict === 'unknown' || found.verdict === 'wrong-address';
  if (network !== 'silent' || isBad(found.verdict)) return found;
  return doubtful || foreign ? finding('local-fault', 'network-intercepts') : found;
}

/** Zoom's status page stands elsewhere than its rooms: its silence says nothing of them. */
function speakForZoom(found: Finding, profile: ServiceProfile): Finding {
  return profile.kind === 'zoom' && found.cause !== 'interrupted'
    ? finding('unknown', 'status-page-silent')
    : found;
}
