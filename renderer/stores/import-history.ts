import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ImportRecord, UndoOutcome } from '../../core/contract/roster-views';
import { request, subscribe } from '../bridge';

type ImportHistory = {
  /** The newest first; null until main answered. */
  readonly list: readonly ImportRecord[] | null;
  /** What stayed of the import that was undone last. */
  readonly undone: UndoOutcome | null;
  readonly error: AppError | null;
};

const nothing: ImportHistory = { list: null, undone: null, error: null };

let lastReading = 0;

export const useImportHistory = create<ImportHistory>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastReading += 1;
  useImportHistory.setState(nothing);
});

/** Reads the list anew; what was undone before is no news any more. */
export async function openImportHistory(): Promise<void> {
  useImportHistory.setState({ undone: null, error: null });
  await readImports();
}

async function readImports(): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  const answer = await request('roster:imports', {});
  if (reading !== lastReading) return;
  useImportHistory.setState(answer.ok ? { list: answer.value } : { error: answer.error });
}

/** Takes an import back as a whole, but for what was used since. */
export async function undoImport(importId: string): Promise<void> {
  useImportHistory.setState({ undone: null, error: null });
  const answer = await request('roster:undo', { importId });
  if (!answer.ok) {
    useImportHistory.setState({ error: answer.error });
    return;
  }
  useImportHistory.setState({ undone: answer.value });
  await readImports();
}
