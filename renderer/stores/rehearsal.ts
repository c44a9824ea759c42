import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { RehearsalReport } from '../../core/contract/meeting-views';
import type { Requests } from '../../core/contract/requests';
import { request, subscribe } from '../bridge';

/** A class that should try its chain. */
export type DueRehearsal = Requests['rehearsal:due']['out'][number];

type RehearsalStore = {
  /** The class that is looked at. */
  readonly classId: string | null;
  /** Its last report; null when there is none, absent until main has answered. */
  readonly report?: RehearsalReport | null;
  readonly isRunning: boolean;
  /** Why the report could not be read, or the chain not be tried. */
  readonly error: AppError | null;
  /** Null until main has answered once. */
  readonly due: readonly DueRehearsal[] | null;
};

const nothing = { classId: null, isRunning: false, error: null, due: null } as const;

export const useRehearsal = create<RehearsalStore>(() => nothing);

subscribe('day:changed', () => {
  if (useRehearsal.getState().due !== null) void readDueRehearsals();
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') useRehearsal.setState(nothing, true);
});

/** Shows the last report of a class. */
export async function openRehearsal(classId: string): Promise<void> {
  const { due } = useRehearsal.getState();
  useRehearsal.setState({ ...nothing, classId, due }, true);
  const answer = await request('rehearsal:last', { classId });
  const { classId: shown, isRunning } = useRehearsal.getState();
  if (shown !== classId || isRunning) return;
  if (answer.ok) useRehearsal.setState({ report: answer.value, error: null });
  else useRehearsal.setState({ error: answer.error });
}

/** Tries the chain of the class that is looked at: seconds, as many as it has rooms. */
export async function runRehearsal(): Promise<void> {
  const { classId, isRunning } = useRehearsal.getState();
  if (classId === null || isRunning) return;
  useRehearsal.setState({ isRunning: true, error: null });
  const answer = await request('rehearsal:run', { classId });
  if (useRehearsal.getState().classId !== classId) return;
  if (answer.ok) useRehearsal.setState({ report: answer.value, isRunning: false });
  else useRehearsal.setState({ error: answer.error, isRunning: false });
}

/** A reminder only: where it cannot be read, nothing is said. */
export async function readDueRehearsals(): Promise<void> {
  const answer = await request('rehearsal:due', {});
  if (answer.ok) useRehearsal.setState({ due: answer.value });
}
