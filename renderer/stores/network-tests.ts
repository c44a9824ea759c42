import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { NetworkView } from '../../core/contract/watch-views';
import { request } from '../bridge';

type NetworkTests = {
  /** Null until main answered. */
  readonly view: NetworkView | null;
  readonly error: AppError | null;
};

const nothing: NetworkTests = { view: null, error: null };
let lastReading = 0;

/** How the tests go out: the requests of the last hour, and the neutral hosts. */
export const useNetworkTests = create<NetworkTests>(() => nothing);

export async function readNetworkTests(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('network:read', {});
  if (reading !== lastReading) return;
  useNetworkTests.setState(
    answer.ok ? { view: answer.value, error: null } : { error: answer.error },
  );
}

/** The form that asks shows a refusal by itself. */
export async function writeNeutralHosts(
  neutralHosts: readonly string[],
): Promise<Answer<'network:write'>> {
  const answer = await request('network:write', { neutralHosts });
  lastReading += 1;
  if (answer.ok) useNetworkTests.setState({ view: answer.value, error: null });
  return answer;
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveNetworkTests(): void {
  lastReading += 1;
  useNetworkTests.setState(nothing);
}
