import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { PeriodView } from '../../core/contract/register-views';
import type { Answer, Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

type Periods = {
  /** Null until main answered. */
  readonly list: readonly PeriodView[] | null;
  readonly error: AppError | null;
  /** Why the last period could not be removed. */
  readonly refused: AppError | null;
};

const nothing: Periods = { list: null, error: null, refused: null };
let lastReading = 0;

export const usePeriods = create<Periods>(() => nothing);

subscribe('periods:changed', readAgain);
// Groups and the names of pupils.
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leavePeriods();
});

export async function readPeriods(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('periods:list', {});
  if (reading !== lastReading) return;
  usePeriods.setState(answer.ok ? { list: answer.value, error: null } : { error: answer.error });
}

/** The form that asks shows a refusal by itself. */
export async function addPeriod(
  input: Requests['periods:add']['in'],
): Promise<Answer<'periods:add'>> {
  const answer = await request('periods:add', input);
  if (answer.ok) await readPeriods();
  return answer;
}

export async function removePeriod(periodId: string): Promise<void> {
  const answer = await request('periods:remove', { periodId });
  usePeriods.setState({ refused: answer.ok ? null : answer.error });
  if (answer.ok) await readPeriods();
}

/** Nobody looks any more: an answer under way comes too late. */
export function leavePeriods(): void {
  lastReading += 1;
  usePeriods.setState(nothing);
}

function readAgain(): void {
  if (usePeriods.getState().list !== null) void readPeriods();
}
