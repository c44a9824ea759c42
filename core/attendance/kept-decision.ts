import type { Mark } from './mark';

/**
 * A mark said by hand, with what had been decided of an outage for the mark before it: the decision
 * stays while the pupil stays as absent, or as unreachable, as before; a new presence drops it.
 */
export function keepDecision(before: Mark | null | undefined, said: Mark): Mark {
  const { outage: _, ...plain } = said;
  const stays = before?.presence === said.presence && said.exemption === undefined;
  if (before?.outage === undefined || !stays) return { ...plain, evidence: byHand(said) };
  const evidence = before.outage === 'accepted' ? 'outage' : byHand(said);
  return { ...plain, outage: before.outage, evidence };
}

/** A mark as a screen may send it: decisions on outages and their evidence are main's to give. */
export function withoutDecision(mark: Mark): Mark {
  return keepDecision(null, mark);
}

// The evidence of an outage never outlives its decision.
function byHand({ evidence }: Mark): Mark['evidence'] {
  return evidence === 'outage' ? 'seen' : evidence;
}
