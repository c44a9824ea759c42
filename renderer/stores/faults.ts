import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { FaultView } from '../../core/contract/watch-views';
import { request, subscribe } from '../bridge';

type Faults = {
  /** « À qui la faute ? » of the rooms that were asked about, by room id. */
  readonly faults: Readonly<Record<string, FaultView>>;
  /** Why the last one could not be told. */
  readonly refused: { readonly roomId: string; readonly error: AppError } | null;
};

const nothing: Faults = { faults: {}, refused: null };

export const useFaults = create<Faults>(() => nothing);

// A new look at a room may blame somebody else.
subscribe('day:changed', () => {
  for (const roomId of Object.keys(useFaults.getState().faults)) void readFault(roomId);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useFaults.setState(nothing);
});

/** Asks whose fault it is that a room does not answer; told again after each look. */
export async function readFault(roomId: string): Promise<void> {
  const answer = await request('service:fault', { roomId });
  if (answer.ok) {
    useFaults.setState(({ faults }) => ({
      faults: { ...faults, [roomId]: answer.value },
      refused: null,
    }));
  } else {
    forgetFault(roomId);
    useFaults.setState({ refused: { roomId, error: answer.error } });
  }
}

/** Nobody looks at it any more. */
export function forgetFault(roomId: string): void {
  useFaults.setState(({ faults, refused }) => ({
    faults: Object.fromEntries(Object.entries(faults).filter(([id]) => id !== roomId)),
    refused: refused?.roomId === roomId ? null : refused,
  }));
}
