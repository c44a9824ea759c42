import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { ImportCounts, UndoOutcome } from '../../core/contract/roster-views';
import { request, subscribe } from '../bridge';
import { goTo, useNavigation } from './navigation';

type Done = ImportCounts & { readonly importId: string };

type ImportDone = {
  /** The import that was just written; until the teacher goes on. */
  readonly done: Done | null;
  /** What its undoing left standing. */
  readonly undone: UndoOutcome | null;
  readonly busy: boolean;
  readonly error: AppError | null;
};

const nothing: ImportDone = { done: null, undone: null, busy: false, error: null };

export const useImportDone = create<ImportDone>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') showImportDone(null);
});

// It is news of the page on which the import ended.
useNavigation.subscribe(() => showImportDone(null));

export function showImportDone(done: Done | null): void {
  useImportDone.setState({ ...nothing, done });
}

/** Takes back the import that was just written, as a whole. True when it was done. */
export async function undoImportDone(): Promise<boolean> {
  const { done } = useImportDone.getState();
  if (done === null) return false;
  useImportDone.setState({ busy: true, error: null });
  const answer = await request('roster:undo', { importId: done.importId });
  if (useImportDone.getState().done !== done) return answer.ok;
  if (!answer.ok) {
    useImportDone.setState({ busy: false, error: answer.error });
    return false;
  }
  // The page may be that of a class which is no more.
  goTo({ screen: 'classes' });
  useImportDone.setState({ done, undone: answer.value, busy: false });
  return true;
}
