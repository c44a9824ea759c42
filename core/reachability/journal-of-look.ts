import type { JournalFact } from './journal-fact';
import { isBad } from './observation';
import type { ServiceTrack } from './observe';

type ProbeFact = Extract<JournalFact, { readonly kind: 'probe' }>;

/** What the journal has yet to know of a service: looks that may turn out to lead to a change. */
export type LookMemory = {
  /** Looks in a row that disagreed with the state, oldest first. */
  readonly held: readonly ProbeFact[];
  /** The last look changed the state: the one after it is written too. */
  readonly changed: boolean;
};

/** Of a service that was never looked at. */
export const NO_LOOKS: LookMemory = { held: [], changed: false };

/** Looks that led to a change; a service that is never of one mind for long fills no memory. */
const MOST_HELD = 4;

/**
 * What one look means for the journal: changes of state and the probes around them (DESIGN §6), that
 * is those that led to the change and the first one after it. `before` is null at the first look.
 */
export function journalOfLook(
  memory: LookMemory,
  probe: ProbeFact,
  before: ServiceTrack | null,
  after: ServiceTrack,
): { readonly memory: LookMemory; readonly facts: readonly JournalFact[] } {
  if (isChange(before, after)) {
    const { service, host } = probe;
    const { verdict, cause, detail, since } = after;
    const state: JournalFact = { kind: 'state', service, host, verdict, cause, detail, since };
    return { memory: { held: [], changed: true }, facts: [...memory.held, probe, state] };
  }
  if (memory.changed) return { memory: NO_LOOKS, facts: [probe] };
  const agrees = probe.verdict === after.verdict;
  const held = agrees ? [] : [...memory.held, probe].slice(-MOST_HELD);
  return { memory: { held, changed: false }, facts: [] };
}

/** Another verdict, or another reason of a bad one. */
function isChange(before: ServiceTrack | null, after: ServiceTrack): boolean {
  if (before === null || before.verdict !== after.verdict) return true;
  return isBad(after.verdict) && before.cause !== after.cause;
}
