import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { OnConflict, WriteWhere } from '../../core/contract/export-views';
import type { DocumentChoice } from '../../core/export/document-kinds';
import { request, subscribe } from '../bridge';
import { readExportFacts } from './export-facts';

type Exports = {
  /** What is being made, and how far it is; `as`: into a file or onto paper. */
  readonly job: {
    readonly choice: DocumentChoice;
    readonly as: 'file' | 'paper';
    readonly progress: { readonly done: number; readonly total: number } | null;
    readonly stopping: boolean;
  } | null;
  /** What was made last; what was given up leaves `stopped`. */
  readonly made:
    | { readonly kind: 'saved'; readonly fileName: string; readonly folder: string }
    | { readonly kind: 'printed' }
    | { readonly kind: 'stopped' }
    | null;
  /** A file of that name is there: what becomes of it? */
  readonly conflict: {
    readonly choice: DocumentChoice;
    readonly fileName: string;
    readonly folder: string;
  } | null;
  readonly error: AppError | null;
};

const nothing: Exports = { job: null, made: null, conflict: null, error: null };
let lastJob = 0;

export const useExports = create<Exports>(() => nothing);

subscribe('export:progress', (progress) => {
  const { job } = useExports.getState();
  if (job !== null) useExports.setState({ job: { ...job, progress } });
});

subscribe('vault:changed', ({ vault }) => {
  if (vault === 'open') return;
  lastJob += 1;
  useExports.setState(nothing);
});

export async function writeDocument(
  choice: DocumentChoice,
  where: WriteWhere,
  onConflict?: OnConflict,
): Promise<void> {
  const wanted = { choice, where, ...(onConflict !== undefined && { onConflict }) };
  await work(choice, 'file', async () => {
    const answer = await request('export:write', wanted);
    if (!answer.ok) return { error: answer.error };
    const { value } = answer;
    if (value.kind === 'exists') {
      return { conflict: { choice, fileName: value.fileName, folder: value.folder } };
    }
    return value.kind === 'saved' ? { made: value } : {};
  });
}

export async function printDocument(choice: DocumentChoice): Promise<void> {
  await work(choice, 'paper', async () => {
    const answer = await request('export:print', { choice });
    if (!answer.ok) return { error: answer.error };
    return answer.value.kind === 'cancelled' ? {} : { made: answer.value };
  });
}

/** Null: neither, the file that is there stays alone. */
export function answerConflict(onConflict: OnConflict | null): void {
  const { conflict } = useExports.getState();
  useExports.setState({ conflict: null });
  if (conflict !== null && onConflict !== null) {
    void writeDocument(conflict.choice, 'folder', onConflict);
  }
}

export async function stopExport(): Promise<void> {
  const { job } = useExports.getState();
  if (job !== null) useExports.setState({ job: { ...job, stopping: true } });
  await request('export:cancel', {});
}

/** Shows the file that was written last in the system's file manager. */
export async function revealExport(): Promise<void> {
  const answer = await request('export:reveal', {});
  if (!answer.ok) useExports.setState({ error: answer.error });
}

/** Another choice: what was said of the last one no longer fits. */
export function forgetExport(): void {
  useExports.setState({ made: null, error: null });
}

async function work(
  choice: DocumentChoice,
  as: 'file' | 'paper',
  ask: () => Promise<Partial<Pick<Exports, 'made' | 'conflict' | 'error'>>>,
): Promise<void> {
  // One at a time: main would refuse the second.
  if (useExports.getState().job !== null) return;
  lastJob += 1;
  const mine = lastJob;
  useExports.setState({ ...nothing, job: { choice, as, progress: null, stopping: false } });
  const ending = await ask();
  if (mine !== lastJob) return;
  const wasStopped = useExports.getState().job?.stopping === true;
  const stopped = wasStopped && Object.keys(ending).length === 0;
  useExports.setState({ ...nothing, ...(stopped && { made: { kind: 'stopped' } }), ...ending });
  void readExportFacts();
}
