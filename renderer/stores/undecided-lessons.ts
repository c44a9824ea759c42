import { create } from 'zustand';
import type { UndecidedLesson } from '../../core/contract/register-views';
import { request, subscribe } from '../bridge';

type Undecided = {
  /** Whether the list is on the screen: only then is it read again by itself. */
  readonly shown: boolean;
  /** Null until main has answered. */
  readonly list: readonly UndecidedLesson[] | null;
};

const nothing: Undecided = { shown: false, list: null };
let lastReading = 0;

export const useUndecidedLessons = create<Undecided>(() => nothing);

subscribe('day:changed', readAgain);
subscribe('register:changed', readAgain);
subscribe('periods:changed', readAgain);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveUndecidedLessons();
});

export function openUndecidedLessons(): Promise<void> {
  useUndecidedLessons.setState({ shown: true });
  return read();
}

export function leaveUndecidedLessons(): void {
  lastReading += 1;
  useUndecidedLessons.setState(nothing);
}

/** Beside a list of its own page: where it cannot be read, that page says why. */
async function read(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('registers:undecided', {});
  if (reading === lastReading && answer.ok) useUndecidedLessons.setState({ list: answer.value });
}

function readAgain(): void {
  if (useUndecidedLessons.getState().shown) void read();
}
