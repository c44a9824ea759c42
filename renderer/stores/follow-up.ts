import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { FollowUpView } from '../../core/contract/register-views';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

type FollowUp = {
  /** Null until main answered. */
  readonly list: readonly FollowUpView[] | null;
  readonly error: AppError | null;
  /** Why the last entry could not be removed. */
  readonly refused: AppError | null;
};

const nothing: FollowUp = { list: null, error: null, refused: null };
let lastReading = 0;

export const useFollowUp = create<FollowUp>(() => nothing);

subscribe('periods:changed', readAgain);
subscribe('register:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveFollowUp();
});

export async function readFollowUp(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('follow-up:list', {});
  if (reading !== lastReading) return;
  useFollowUp.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function addEntry(
  input: Requests['follow-up:add']['in'],
): Promise<Answer<'follow-up:add'>> {
  const answer = await request('follow-up:add', input);
  if (answer.ok) await readFollowUp();
  return answer;
}

export async function removeEntry(entryId: string): Promise<void> {
  const answer = await request('follow-up:remove', { entryId });
  useFollowUp.setState({ refused: answer.ok ? null : answer.error });
  if (answer.ok) await readFollowUp();
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveFollowUp(): void {
  lastReading += 1;
  useFollowUp.setState(nothing);
}

function readAgain(): void {
  if (useFollowUp.getState().list !== null) void readFollowUp();
}
