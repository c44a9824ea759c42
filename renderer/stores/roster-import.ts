import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Requests } from '../../core/contract/requests';
import type { RosterPreview } from '../../core/contract/roster-views';
import { request, subscribe } from '../bridge';

type RosterImport = {
  /** `choosing`: the file window is open, or the file is being read. */
  readonly phase: 'idle' | 'choosing' | 'preview' | 'writing';
  readonly preview: RosterPreview | null;
  readonly error: AppError | null;
};

const idle: RosterImport = { phase: 'idle', preview: null, error: null };

export const useRosterImport = create<RosterImport>(() => idle);

// The names of pupils leave the screen with the vault.
subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') cancelImport();
});

/** Lets the teacher choose a file and reads it; nothing is written. */
export async function startImport(): Promise<'preview' | 'cancelled' | 'failed'> {
  useRosterImport.setState({ phase: 'choosing', preview: null, error: null });
  const answer = await request('roster:choose', {});
  if (!answer.ok) {
    useRosterImport.setState({ ...idle, error: answer.error });
    return 'failed';
  }
  if (answer.value === null) {
    cancelImport();
    return 'cancelled';
  }
  useRosterImport.setState({ phase: 'preview', preview: answer.value });
  return 'preview';
}

/** Writes what the preview showed; gives the ids of the classes, or null when it was refused. */
export async function confirmImport(
  classes: Requests['roster:import']['in']['classes'],
): Promise<readonly string[] | null> {
  const { preview } = useRosterImport.getState();
  if (preview === null) return null;
  useRosterImport.setState({ phase: 'writing', error: null });
  const answer = await request('roster:import', { token: preview.token, classes });
  if (!answer.ok) {
    useRosterImport.setState({ phase: 'preview', error: answer.error });
    return null;
  }
  cancelImport();
  return answer.value.classIds;
}

export function cancelImport(): void {
  useRosterImport.setState(idle);
}
