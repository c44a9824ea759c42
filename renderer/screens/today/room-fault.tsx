import { useEffect } from 'react';
import type { LessonRoom } from '../../../core/contract/meeting-views';
import { isBad, type Verdict } from '../../../core/reachability/observation';
import { FaultNote } from '../../components/fault-note';
import { forgetFault, readFault, useFaults } from '../../stores/faults';

/** « À qui la faute ? », under a room whose state is not fine. */
export function RoomFault({ room }: { readonly room: LessonRoom }) {
  const fault = useFaults((state) => state.faults[room.id]);
  const verdict = room.service?.verdict;
  const isAsked = verdict !== undefined && asksWhoseFault(verdict);
  useEffect(() => {
    if (!isAsked) return undefined;
    void readFault(room.id);
    return () => forgetFault(room.id);
  }, [room.id, isAsked]);
  return isAsked && fault !== undefined ? <FaultNote fault={fault} /> : null;
}

function asksWhoseFault(verdict: Verdict): boolean {
  return isBad(verdict) || verdict === 'local-fault' || verdict === 'wrong-address';
}
