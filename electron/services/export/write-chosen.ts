import type { AppError } from '../../../core/contract/errors';
import type { OnConflict, WriteOutcome, WriteWhere } from '../../../core/contract/export-views';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { failure, type Result, success } from '../../../core/shared/result';
import type { ExportPorts } from './export-ports';
import { askForPlace, placeInFolder } from './find-place';
import { makeChosen, paperOf, stepper } from './make-chosen';
import { Cancelled, type Making } from './makers/document-maker';
import { rememberMade } from './remember-made';
import { type WritingPorts, writeDocument } from './write-document';

/** Where a file goes, and what becomes of one that is there. */
export type Wanted = { readonly where: WriteWhere; readonly onConflict?: OnConflict };

/** Makes a document and writes it: in the folder of exports, or where the teacher says. */
export async function writeChosen(
  choice: DocumentChoice,
  { where, onConflict }: Wanted,
  stop: AbortSignal,
  ports: ExportPorts,
): Promise<Result<WriteOutcome, AppError>> {
  const { format } = choice;
  const step = stepper(stop, ports.tell, ports.pause);
  const made = await makeChosen(choice, step, ports);
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
  const written = await writeDocument(wanted, writingPorts(stop, step, ports));
  if (!written.ok) return written;
  if (written.value === 'exists') {
    // Another program was faster: only the system's dialog asks about a place that it gave.
    if (where === 'ask') return writeChosen(choice, { where }, stop, ports);
    return success({ kind: 'exists', ...inWords(path) });
  }
  rememberMade(choice, ports);
  return success({ kind: 'saved', ...inWords(path) });
}

function writingPorts(stop: AbortSignal, step: Making['step'], ports: ExportPorts): WritingPorts {
  const { writeFile, writeSheets } = ports;
  return {
    ...{ writeFile, writeSheets, step, stop },
    async toPdf(document) {
      const { page, layout } = paperOf(document, ports);
      const bytes = await ports.printing.toPdf(page, layout, stop);
      if (stop.aborted) throw new Cancelled();
      return bytes.ok ? bytes : failure({ code: bytes.error });
    },
  };
}

function inWords(path: string): { readonly fileName: string; readonly folder: string } {
  const cut = Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\'));
  return { fileName: path.slice(cut + 1), folder: path.slice(0, cut) };
}
