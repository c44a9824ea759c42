import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { AppView, Preferences, VaultStatus } from '../../core/contract/views';
import { request, subscribe } from '../bridge';
import { goTo } from './navigation';

/**
 * `first-start`: the vault was just created and the welcome goes on over an open vault;
 * `new-passphrase`: opened with the recovery code, a new passphrase is due first.
 */
type Stage = 'usual' | 'first-start' | 'new-passphrase';

type Session = {
  /** Null until main answered; `failure` says why it did not. */
  readonly app: AppView | null;
  readonly failure: AppError | null;
  readonly stage: Stage;
};

export const useSession = create<Session>(() => ({ app: null, failure: null, stage: 'usual' }));

export async function startSession(): Promise<void> {
  subscribe('vault:changed', ({ vault }) => showVault(vault));
  const answer = await request('app:read', {});
  useSession.setState(answer.ok ? { app: answer.value } : { failure: answer.error });
}

export async function createVault(passphrase: string): Promise<Answer<'vault:create'>> {
  // Said before main answers: the event `vault:changed` may come first.
  useSession.setState({ stage: 'first-start' });
  const answer = await request('vault:create', { passphrase });
  if (answer.ok) showVault('open');
  else useSession.setState({ stage: 'usual' });
  return answer;
}

/** The welcome is over: on to the shell. */
export function endFirstStart(): void {
  useSession.setState({ stage: 'usual' });
}

export async function unlockWithPassphrase(passphrase: string): Promise<Answer<'vault:unlock'>> {
  const answer = await request('vault:unlock', { passphrase });
  if (answer.ok) showVault('open');
  return answer;
}

export async function unlockWithRecoveryCode(
  recoveryCode: string,
): Promise<Answer<'vault:unlock'>> {
  useSession.setState({ stage: 'new-passphrase' });
  const answer = await request('vault:unlock', { recoveryCode });
  if (answer.ok) showVault('open');
  else useSession.setState({ stage: 'usual' });
  return answer;
}

export async function changePassphrase(
  passphrase: string,
): Promise<Answer<'vault:change-passphrase'>> {
  const answer = await request('vault:change-passphrase', { passphrase });
  if (answer.ok) useSession.setState({ stage: 'usual' });
  return answer;
}

export function renewRecoveryCode(): Promise<Answer<'vault:renew-recovery-code'>> {
  return request('vault:renew-recovery-code', {});
}

export async function lockVault(): Promise<Answer<'vault:lock'>> {
  const answer = await request('vault:lock', {});
  if (answer.ok) showVault('locked');
  return answer;
}

/** Shows the choice at once; takes it back when main could not keep it. */
export async function writePreferences(
  change: Partial<Preferences>,
): Promise<Answer<'preferences:write'>> {
  const before = useSession.getState().app?.preferences;
  if (before !== undefined) showPreferences({ ...before, ...change });
  const answer = await request('preferences:write', change);
  if (answer.ok) showPreferences(answer.value);
  else if (before !== undefined) showPreferences(before);
  return answer;
}

function showPreferences(preferences: Preferences): void {
  useSession.setState(({ app }) => (app === null ? {} : { app: { ...app, preferences } }));
}

function showVault(vault: VaultStatus): void {
  if (vault !== 'open') {
    // A locked screen keeps nothing of where the teacher was.
    goTo({ screen: 'today' });
    useSession.setState({ stage: 'usual' });
  }
  useSession.setState(({ app }) => (app === null ? {} : { app: { ...app, vault } }));
}
