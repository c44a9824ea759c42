import { diskFailure } from '../../../core/contract/disk-failure';
import type { AppError } from '../../../core/contract/errors';
import type { Events } from '../../../core/contract/events';
import type {
  DocumentPreview,
  ExportFolder,
  LastDocument,
  OnConflict,
  WriteOutcome,
  WriteWhere,
} from '../../../core/contract/export-views';
import type { ExportOutcome, Language } from '../../../core/contract/views';
import type { ExportDocument } from '../../../core/export/document';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { toPaper } from '../../../core/export/to-paper';
import { failure, type Result, success } from '../../../core/shared/result';
import type { Translate } from '../../../core/strings/translate';
import { dateIn } from '../../../core/timetable/day';
import { type Clock, type OpenStore, VaultLocked } from '../ports';
import type { PrintDesk } from '../print-desk';
import type { RegisterService } from '../register-service';
import { cutPreview } from './cut-preview';
import { documentFileName } from './document-file-name';
import { askForPlace, type Places, placeInFolder } from './find-place';
import { lastDocuments } from './last-documents';
import { makeDocument } from './make-document';
import { Cancelled, type DocumentMakers, type Making } from './makers/document-maker';
import { createOneAtATime } from './one-at-a-time';
import { type WritingPorts, writeDocument } from './write-document';

export type ExportDesk = ReturnType<typeof createExportDesk>;

type Tell = (progress: Events['export:progress']) => void;
type Wanted = { readonly where: WriteWhere; readonly onConflict?: OnConflict };

/** The documents that leave the vault, because the teacher asked for each of them. */
export function createExportDesk(
  ports: {
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
    Pick<WritingPorts, 'writeFile' | 'writeSheets'>,
) {
  const jobs = createOneAtATime();
  let previewing: AbortController | null = null;

  function stepper(stop: AbortSignal, tell: Tell): Making['step'] {
    return async (done, total) => {
      tell({ done, total });
      await ports.pause();
      if (stop.aborted) throw new Cancelled();
    };
  }

  async function make(
    choice: DocumentChoice,
    step: Making['step'],
  ): Promise<Result<ExportDocument, AppError>> {
    return makeDocument(choice, await ports.makers(), {
      store: ports.store(),
      readRegister: ports.registers.read,
      now: ports.now(),
      timeZone: ports.timeZone(),
      t: ports.translate(),
      language: ports.language(),
      step,
    });
  }

  function paperOf(document: ExportDocument) {
    const { language, timeZone, now } = ports;
    return toPaper(document, { language: language(), timeZone: timeZone(), madeAt: now() });
  }

  function writingPorts(stop: AbortSignal, step: Making['step']): WritingPorts {
    const { writeFile, writeSheets } = ports;
    return {
      ...{ writeFile, writeSheets, step, stop },
      async toPdf(document) {
        const { page, layout } = paperOf(document);
        const bytes = await ports.printing.toPdf(page, layout, stop);
        if (stop.aborted) throw new Cancelled();
        return bytes.ok ? bytes : failure({ code: bytes.error });
      },
    };
  }

  /** What left has left, whether or not the vault can remember it. */
  function remember(choice: DocumentChoice): void {
    try {
      const store = ports.store();
      const madeOn = dateIn(ports.timeZone(), ports.now());
      store.transaction(() => store.putMadeDocument({ choice, madeOn }));
    } catch (error) {
      if (!(error instanceof VaultLocked) && diskFailure(error) === null) throw error;
    }
  }

  async function write(
    choice: DocumentChoice,
    { where, onConflict }: Wanted,
    stop: AbortSignal,
  ): Promise<Result<WriteOutcome, AppError>> {
    const { format } = choice;
    const step = stepper(stop, ports.tell);
    const made = await make(choice, step);
    if (!made.ok) return made;
    const document = made.value;
    const place =
      where === 'ask'
        ? await askForPlace(document, format, ports)
        : await placeInFolder(document, format, onConflict, ports);
    if (place === null || stop.aborted) return success({ kind: 'cancelled' });
    const { path, replace, taken } = place;
    if (taken) return success({ kind: 'exists', ...inWords(path) });
    const wanted = { document, format, path, replace };
    const written = await writeDocument(wanted, writingPorts(stop, step));
    if (!written.ok) return written;
    if (written.value === 'exists') {
      // Another program was faster: only the system's dialog asks about a place that it gave.
      if (where === 'ask') return write(choice, { where }, stop);
      return success({ kind: 'exists', ...inWords(path) });
    }
    remember(choice);
    return success({ kind: 'saved', ...inWords(path) });
  }

  async function print(
    choice: DocumentChoice,
    stop: AbortSignal,
  ): Promise<Result<ExportOutcome, AppError>> {
    const made = await make(choice, stepper(stop, ports.tell));
    if (!made.ok) return made;
    const { page, layout } = paperOf(made.value);
    const ending = await ports.printing.toPaper(page, layout);
    if (!ending.ok) return failure({ code: ending.error });
    if (ending.value === 'printed') remember(choice);
    return success({ kind: ending.value });
  }

  return {
    /** With the columns that may be hidden. A later preview stops one that is being made. */
    async preview(choice: DocumentChoice): Promise<Result<DocumentPreview, AppError>> {
      previewing?.abort();
      const control = new AbortController();
      previewing = control;
      try {
        const step = stepper(control.signal, () => undefined);
        const made = await make({ ...choice, hidden: [] }, step);
        if (!made.ok) return made;
        const fileName = documentFileName(made.value.fileName, choice.format);
        return success(cutPreview(made.value, fileName));
      } catch (error) {
        if (control.signal.aborted) return failure({ code: 'preview-gone' });
        throw error;
      }
    },

    write: (choice: DocumentChoice, wanted: Wanted): Promise<Result<WriteOutcome, AppError>> =>
      jobs.run((stop) => write(choice, wanted, stop)),

    print: (choice: DocumentChoice): Promise<Result<ExportOutcome, AppError>> =>
      jobs.run((stop) => print(choice, stop)),

    /** Stops what is being made; nothing of it stays on the disk. */
    cancel: jobs.stop,

    /** The vault closes: nothing goes on being read. */
    forget(): void {
      jobs.stop();
      previewing?.abort();
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

function inWords(path: string): { readonly fileName: string; readonly folder: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { fileName: path.slice(cut + 1), folder: path.slice(0, cut) };
}
