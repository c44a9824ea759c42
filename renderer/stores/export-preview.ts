import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { DocumentPreview } from '../../core/contract/export-views';
import type { DocumentChoice } from '../../core/export/document-kinds';
import { request, subscribe } from '../bridge';

type Shown = {
  /** That of the last choice that could be shown; stale while `reading`. */
  readonly preview: DocumentPreview | null;
  readonly reading: boolean;
  /** It takes so long that it has to be said. */
  readonly slow: boolean;
  readonly error: AppError | null;
};

const nothing: Shown = { preview: null, reading: false, slow: false, error: null };
/** In milliseconds: whoever goes through a list by its arrows asks once. */
const PAUSE = 150;
/** In milliseconds: what is there sooner needs no word. */
const PATIENCE = 700;
let lastReading = 0;

export const useExportPreview = create<Shown>(() => nothing);

subscribe('vault:changed', ({ vault }) => {
  if (vault !== 'open') forgetPreview();
});

export async function previewDocument(choice: DocumentChoice): Promise<void> {
  lastReading += 1;
  const reading = lastReading;
  useExportPreview.setState({ reading: true });
  await new Promise((resolve) => setTimeout(resolve, PAUSE));
  if (reading !== lastReading) return;
  const patience = setTimeout(() => {
    if (reading === lastReading) useExportPreview.setState({ slow: true });
  }, PATIENCE);
  const answer = await request('export:preview', { choice });
  clearTimeout(patience);
  if (reading !== lastReading) return;
  useExportPreview.setState(
    answer.ok ? { ...nothing, preview: answer.value } : { ...nothing, error: answer.error },
  );
}

/** Nothing whole is chosen, or nobody looks any more. */
export function forgetPreview(): void {
  lastReading += 1;
  useExportPreview.setState(nothing);
}
