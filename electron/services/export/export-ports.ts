import type { Events } from '../../../core/contract/events';
import type { ExportFolder } from '../../../core/contract/export-views';
import type { Language } from '../../../core/contract/views';
import type { Translate } from '../../../core/strings/translate';
import type { Clock, OpenStore } from '../ports';
import type { PrintDesk } from '../print-desk';
import type { RegisterService } from '../register-service';
import type { Places } from './find-place';
import type { DocumentMakers } from './makers/document-maker';
import type { WritingPorts } from './write-document';

/** How far a document is. */
export type Tell = (progress: Events['export:progress']) => void;

/** What the desk of exports needs of the vault, the disk, the windows and the clock. */
export type ExportPorts = {
  readonly store: OpenStore;
  readonly now: Clock;
  readonly timeZone: () => string;
  readonly registers: Pick<RegisterService, 'read'>;
  readonly translate: () => Translate;
  readonly language: () => Language;
  /** Read when the first document is made, not at each start. */
  readonly makers: () => Promise<DocumentMakers>;
  readonly printing: Pick<PrintDesk, 'toPdf' | 'toPaper'>;
  readonly folder: () => ExportFolder;
  readonly keepFolder: (folder: string) => void;
  /** Gets the present folder, gives another one, null = given up. */
  readonly chooseFolder: (present: string) => Promise<string | null>;
  /** The file that was written last, whoever made it; null until there is one. */
  readonly lastWritten: () => string | null;
  readonly reveal: (path: string) => void;
  readonly tell: Tell;
  /** Lets the rest of the app go on. */
  readonly pause: () => Promise<void>;
} & Places &
  Pick<WritingPorts, 'writeFile' | 'writeSheets'>;
