import type { NeutralAnswer, Outcome } from '../../core/reachability/observation';
import type { Asker } from '../../core/reachability/request-budget';
import { judgeNeutral } from './neutral-host';

/** How the neutral hosts answer now, without asking any of them too often. */
export type NeutralCheck = (
  hosts: readonly string[],
  asker: Asker,
) => Promise<readonly NeutralAnswer[]>;

/** Milliseconds for which an answer is good: three requests a minute at most. */
const GOOD_FOR = 20_000;

/**
 * Asks the neutral hosts, or gives their last answer while it is good and the network the same. Who
 * asks while that is under way gets its answer too.
 * @param ports `ask` gives null where the budget has no room: that host is left out.
 */
export function createNeutralCheck(ports: {
  readonly now: () => string;
  readonly fingerprint: () => string;
  readonly ask: (host: string, asker: Asker) => Promise<Outcome | null>;
}): NeutralCheck {
  let last: {
    readonly key: string;
    readonly at: number;
    readonly answers: Promise<readonly NeutralAnswer[]>;
  } | null = null;

  async function askAll(hosts: readonly string[], asker: Asker) {
    const outcomes = await Promise.all(hosts.map((host) => ports.ask(host, asker)));
    return outcomes.flatMap((outcome) => (outcome === null ? [] : [judgeNeutral(outcome)]));
  }

  return (hosts, asker) => {
    const at = Date.parse(ports.now());
    const key = JSON.stringify([hosts, ports.fingerprint()]);
    if (last === null || last.key !== key || Math.abs(at - last.at) >= GOOD_FOR) {
      last = { key, at, answers: askAll(hosts, asker) };
    }
    return last.answers;
  };
}
