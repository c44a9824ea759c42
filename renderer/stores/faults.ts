import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { FaultView } from '../../core/contract/watch-views';
import { request, subscribe } from '../bridge';

type Faults = {
  /** Rooms that somebody looks at. */
  readonly wanted: readonly string[];
  /** « À qui la faute ? » of those that were told, by room id. */
  readonly faults: Readonly<Record<string, FaultView>>;
  /** Why the last one could not be told. */
  readonly refused: { readonly roomId: string; readonly error: AppError } | null;
};

const nothing: Faults = { wanted: [], faults: {}, refused: null };

export const useFaults = create<Faults>(() => nothing);

// A new look at a room may blame somebody else.
subscribe('day:changed', () => {
  for (const roomId of useFaults.getState().wanted) void read(roomId);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useFaults.setState(nothing);
});

/** Asks whose fault it is that a room does not answer; told again after each look. */
export async function readFault(roomId: string): Promise<void> {
  useFaults.setState(({ wanted }) => ({ wanted: [...new Set([...wanted, roomId])] }));
  await read(roomId);
}

/** Nobody looks at it any more. */
export function forgetFault(roomId: string): void {
  useFaults.setState(({ wanted, faults, refused }) => ({
    wanted: wanted.filter((id) => id !== roomId),
    faults: without(faults, roomId),
    refused: refused?.roomId === roomId ? null : refused,
  }));
}

async function read(roomId: string): Promise<void> {
  const answer = await request('service:fault', { roomId });
  if (!useFaults.getState().wanted.includes(roomId)) return;
  useFaults.setState(({ faults }) =>
    answer.ok
      ? { faults: { ...faults, [roomId]: answer.value }, refused: null }
      : { faults: without(faults, roomId), refused: { roomId, error: answer.error } },
  );
}

function without(faults: Faults['faults'], roomId: string): Faults['faults'] {
  return Object.fromEntries(Object.entries(faults).filter(([id]) => id !== roomId));
}
