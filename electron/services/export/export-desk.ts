import type { AppError } from '../../../core/contract/errors';
import type { ExportFolder, LastDocument, WriteOutcome } from '../../../core/contract/export-views';
import type { ExportOutcome } from '../../../core/contract/views';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { failure, type Result, success } from '../../../core/shared/result';
import type { ExportPorts } from './export-ports';
import { lastDocuments } from './last-documents';
import { createOneAtATime } from './one-at-a-time';
import { createPreviewDesk } from './preview-desk';
import { printChosen } from './print-chosen';
import { type Wanted, writeChosen } from './write-chosen';

export type ExportDesk = ReturnType<typeof createExportDesk>;

/** The documents that leave the vault, because the teacher asked for each of them. */
export function createExportDesk(ports: ExportPorts) {
  const jobs = createOneAtATime();
  const previews = createPreviewDesk(ports);

  return {
    preview: previews.preview,

    write: (choice: DocumentChoice, wanted: Wanted): Promise<Result<WriteOutcome, AppError>> =>
      jobs.run((stop) => writeChosen(choice, wanted, stop, ports)),

    print: (choice: DocumentChoice): Promise<Result<ExportOutcome, AppError>> =>
      jobs.run((stop) => printChosen(choice, stop, ports)),

    /** Stops what is being made; nothing of it stays on the disk. */
    cancel: jobs.stop,

    /** The vault closes: nothing goes on being read. */
    forget(): void {
      jobs.stop();
      previews.stop();
    },

    last: (): readonly LastDocument[] =>
      lastDocuments(ports.store(), ports.now(), ports.timeZone()),

    folder: ports.folder,

    async chooseFolder(): Promise<ExportFolder> {
      const chosen = await ports.chooseFolder(ports.folder().folder);
      if (chosen !== null) ports.keepFolder(chosen);
      return ports.folder();
    },

    /** Shows the file that was written last in the system's file manager. */
    reveal(): Result<null, AppError> {
      const path = ports.lastWritten();
      if (path === null) return failure({ code: 'nothing-exported' });
      ports.reveal(path);
      return success(null);
    },
  };
}
