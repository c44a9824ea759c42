import type { Mark } from './mark';

/**
 * A mark said by hand, with what had been decided of an outage for the mark before it: the decision
 * stays while the pupil stays as absent, or as unreachable, as before; a new presence drops it. What
 * a report says of the pupil stays too, as long as presence and hours are those that it gave.
 */
export function keepDecision(before: Mark | null | undefined, said: Mark): Mark {
  const { outage: _outage, attended: _attended, ...plain } = said;
  const known = knownBy(before, said);
  const stays = before?.presence === said.presence && said.exemption === undefined;
  if (before?.outage === undefined || !stays) return { ...plain, ...known };
  if (before.outage === 'accepted') return { ...plain, outage: 'accepted', evidence: 'outage' };
  return { ...plain, outage: before.outage, ...known };
}

/** A mark as a screen may send it: decisions on outages and their evidence are main's to give. */
export function withoutDecision(mark: Mark): Mark {
  return keepDecision(null, mark);
}

// Neither the evidence of an outage nor that of a report outlives what it is the evidence of.
function knownBy(before: Mark | null | undefined, said: Mark): Pick<Mark, 'evidence' | 'attended'> {
  const isAsReported =
    before?.evidence === 'participants' &&
    before.presence === said.presence &&
    before.arrivedAt === said.arrivedAt &&
    before.leftAt === said.leftAt;
  if (isAsReported) {
    const { attended } = before;
    return { evidence: 'participants', ...(attended !== undefined && { attended }) };
  }
  const isByProgram = said.evidence === 'outage' || said.evidence === 'participants';
  return { evidence: isByProgram ? 'seen' : said.evidence };
}
