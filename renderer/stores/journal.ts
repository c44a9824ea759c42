import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { JournalCheck, JournalView } from '../../core/contract/watch-views';
import { request, subscribe } from '../bridge';

type Journal = {
  /** Whether the page is on the screen: only then is it read again by itself. */
  readonly shown: boolean;
  /** Newer lines than those that are shown. */
  readonly skip: number;
  /** Null until main answered. */
  readonly view: JournalView | null;
  readonly checking: boolean;
  /** What the last verification said. */
  readonly check: JournalCheck | null;
  readonly writing: boolean;
  /** The last file that was written. */
  readonly written: { readonly fileName: string; readonly folder: string } | null;
  readonly error: AppError | null;
};

const nothing: Journal = {
  shown: false,
  skip: 0,
  view: null,
  checking: false,
  check: null,
  writing: false,
  written: null,
  error: null,
};
let lastReading = 0;

export const useJournal = create<Journal>(() => nothing);

subscribe('day:changed', () => {
  const { shown, skip } = useJournal.getState();
  // Further back the lines would slide away under the reader's eyes.
  if (shown && skip === 0) void readJournal(0);
});

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') leaveJournal();
});

/** @param skip Newer lines to leave out. */
export async function readJournal(skip: number): Promise<void> {
  useJournal.setState({ shown: true });
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('journal:read', { skip });
  if (reading !== lastReading) return;
  useJournal.setState(
    answer.ok ? { skip, view: answer.value, error: null } : { error: answer.error },
  );
}

/** Nobody looks any more: an answer under way comes too late. */
export function leaveJournal(): void {
  lastReading += 1;
  useJournal.setState(nothing);
}

/** Verifies every line there is. */
export async function checkJournal(): Promise<void> {
  useJournal.setState({ checking: true, check: null });
  const answer = await request('journal:check', {});
  if (!useJournal.getState().shown) return;
  useJournal.setState(
    answer.ok
      ? { checking: false, check: answer.value, error: null }
      : { checking: false, error: answer.error },
  );
}

/** Dates `YYYY-MM-DD`, both included. */
export async function exportJournal(from: string, to: string): Promise<void> {
  useJournal.setState({ writing: true, written: null, error: null });
  const answer = await request('journal:export', { from, to });
  if (!useJournal.getState().shown) return;
  useJournal.setState({
    writing: false,
    written: answer.ok && answer.value.kind === 'saved' ? answer.value : null,
    error: answer.ok ? null : answer.error,
  });
}
