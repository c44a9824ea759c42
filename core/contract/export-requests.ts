import type { DocumentChoice } from '../export/document-kinds';
import type {
  DocumentPreview,
  ExportFolder,
  LastDocument,
  OnConflict,
  WriteOutcome,
  WriteWhere,
} from './export-views';
import type { Nothing } from './nothing';
import type { ExportOutcome } from './views';

/** Requests about documents that leave the vault. */
export type ExportRequests = {
  'export:preview': { in: { choice: DocumentChoice }; out: DocumentPreview };
  /** Tells `export:progress` while it lasts. `onConflict` is the answer to `exists`. */
  'export:write': {
    in: { choice: DocumentChoice; where: WriteWhere; onConflict?: OnConflict };
    out: WriteOutcome;
  };
  'export:print': { in: { choice: DocumentChoice }; out: ExportOutcome };
  /** Stops what is being made; nothing of it stays on the disk. */
  'export:cancel': { in: Nothing; out: null };
  /** The last document of each kind that was made from this vault, the newest first. */
  'export:last': { in: Nothing; out: readonly LastDocument[] };
  'export:folder': { in: Nothing; out: ExportFolder };
  'export:choose-folder': { in: Nothing; out: ExportFolder };
  /** Shows the file that was written last in the system's file manager. */
  'export:reveal': { in: Nothing; out: null };
};
