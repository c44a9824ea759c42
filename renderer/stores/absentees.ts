import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { AbsenteesView } from '../../core/contract/register-views';
import { request, subscribe } from '../bridge';

type Absentees = {
  /** The date that was asked for; null is today, whatever the date is. */
  readonly asked: string | null;
  /** Null until main answered. */
  readonly view: AbsenteesView | null;
  readonly error: AppError | null;
};

const nothing: Absentees = { asked: null, view: null, error: null };
let lastReading = 0;

export const useAbsentees = create<Absentees>(() => nothing);

subscribe('register:changed', readAgain);
subscribe('day:changed', readAgain);
subscribe('periods:changed', readAgain);
subscribe('classes:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveAbsentees();
});

/** @param date `YYYY-MM-DD`, or null for today. */
export async function readAbsentees(date: string | null): Promise<void> {
  useAbsentees.setState({ asked: date });
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('registers:absentees', { date });
  if (reading !== lastReading) return;
  useAbsentees.setState(answer.ok ? { view: answer.value, error: null } : { error: answer.error });
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveAbsentees(): void {
  lastReading += 1;
  useAbsentees.setState(nothing);
}

function readAgain(): void {
  const { view, asked } = useAbsentees.getState();
  if (view !== null) void readAbsentees(asked);
}
