import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ProfileView } from '../../core/contract/meeting-views';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

type Profiles = {
  /** Null until main answered. */
  readonly list: readonly ProfileView[] | null;
  readonly error: AppError | null;
};

const nothing: Profiles = { list: null, error: null };
let lastReading = 0;

/** What is known of the services behind the rooms. */
export const useProfiles = create<Profiles>(() => nothing);

// A class that has a new room may have it elsewhere; an edited profile says so too.
subscribe('day:changed', () => {
  if (useProfiles.getState().list !== null) void readProfiles();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveProfiles();
});

export async function readProfiles(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('profiles:list', {});
  if (reading !== lastReading) return;
  useProfiles.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function writeProfile(
  profile: Requests['profiles:write']['in']['profile'],
): Promise<Answer<'profiles:write'>> {
  const answer = await request('profiles:write', { profile });
  if (answer.ok) await readProfiles();
  return answer;
}

/** Back to what ships. */
export async function resetProfile(host: string): Promise<void> {
  const answer = await request('profiles:reset', { host });
  if (answer.ok) await readProfiles();
  else useProfiles.setState({ error: answer.error });
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveProfiles(): void {
  lastReading += 1;
  useProfiles.setState(nothing);
}
