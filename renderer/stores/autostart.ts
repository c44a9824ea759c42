import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { Answer } from '../../core/contract/requests';
import type { AutostartView } from '../../core/contract/watch-requests';
import { request } from '../bridge';

type Autostart = {
  /** Null until main has answered once. */
  readonly view: AutostartView | null;
  readonly refused: AppError | null;
};

export const useAutostart = create<Autostart>(() => ({ view: null, refused: null }));

/** Asked at each visit: the system's own settings may have changed it. */
export async function readAutostart(): Promise<void> {
  takeNote(await request('autostart:read', {}));
}

export async function writeAutostart(enabled: boolean): Promise<void> {
  takeNote(await request('autostart:write', { enabled }));
}

/** « Non merci »: the proposal is not made again. */
export async function dismissAutostart(): Promise<void> {
  takeNote(await request('autostart:dismiss', {}));
}

function takeNote(answer: Answer<'autostart:read'>): void {
  useAutostart.setState(
    answer.ok ? { view: answer.value, refused: null } : { refused: answer.error },
  );
}
