import type { AppError } from '../../../core/contract/errors';
import type { DocumentPreview } from '../../../core/contract/export-views';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { failure, type Result, success } from '../../../core/shared/result';
import { cutPreview } from './cut-preview';
import { documentFileName } from './document-file-name';
import type { ExportPorts } from './export-ports';
import { makeChosen, stepper } from './make-chosen';

/** Makes documents to be looked at, one at a time: the last that was asked for. */
export function createPreviewDesk(ports: ExportPorts) {
  let previewing: AbortController | null = null;
  return {
    /** With the columns that may be hidden. A later preview stops one that is being made. */
    async preview(choice: DocumentChoice): Promise<Result<DocumentPreview, AppError>> {
      previewing?.abort();
      const control = new AbortController();
      previewing = control;
      try {
        const step = stepper(control.signal, () => undefined, ports.pause);
        const made = await makeChosen({ ...choice, hidden: [] }, step, ports);
        if (!made.ok) return made;
        const fileName = documentFileName(made.value.fileName, choice.format);
        return success(cutPreview(made.value, fileName));
      } catch (error) {
        if (control.signal.aborted) return failure({ code: 'preview-gone' });
        throw error;
      }
    },

    stop(): void {
      previewing?.abort();
    },
  };
}
