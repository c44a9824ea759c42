import { create } from 'zustand';
import type { AppError } from '../../core/contract/errors';
import type { DocumentPreview } from '../../core/contract/export-views';
import type { DocumentChoice } from '../../core/export/document-kinds';
import { request, subscribe } from '../bridge';

type Shown = {
  /** That of the last choice that could be shown; stale while `reading`. */
  readonly preview: DocumentPreview | null;
  readonly reading: boolean;
  readonly error: AppError | null;
};

const nothing: Shown = { preview: null, reading: false, error: null };
/** In milliseconds: whoever goes through a list by its arrows asks once. */
const PAUSE = 150;
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
  const answer = await request('export:preview', { choice });
  if (reading !== lastReading) return;
  useExportPreview.setState(
    answer.ok
      ? { preview: answer.value, reading: false, error: null }
      : { preview: null, reading: false, error: answer.error },
  );
}

/** Nothing whole is chosen, or nobody looks any more. */
export function forgetPreview(): void {
  lastReading += 1;
  useExportPreview.setState(nothing);
}
