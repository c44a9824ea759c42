import { useEffect, useState } from 'react';
import type { ParticipantsView, ProposalView } from '../../../core/contract/participant-views';

const NOBODY: ReadonlySet<string> = new Set();

/**
 * The pupils that are shown: all, or those who want an eye. While a meeting goes on whoever was
 * shown stays, else a row would go away under the pointer.
 */
export function useLookedAt(view: ParticipantsView, filter: 'look' | 'all') {
  const isLive = view.reports.some(({ live }) => live);
  const [stay, setStay] = useState(NOBODY);
  const wanted = view.proposals.filter(wantsEye);
  const key = wanted.map(({ pupilId }) => pupilId).join(' ');

  useEffect(() => {
    setStay((known) => (isLive ? new Set([...known, ...key.split(' ')]) : NOBODY));
  }, [isLive, key]);

  const shown =
    filter === 'all'
      ? view.proposals
      : view.proposals.filter((one) => wantsEye(one) || (isLive && stay.has(one.pupilId)));
  return { shown, toLookAt: wanted.length };
}

/** All but a presence that nothing speaks against. */
function wantsEye({ kind, change }: ProposalView): boolean {
  return kind !== 'present' || change === 'conflict';
}
