import type { AppError } from '../../../core/contract/errors';
import type { ExportDocument } from '../../../core/export/document';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { toPaper } from '../../../core/export/to-paper';
import type { Result } from '../../../core/shared/result';
import type { ExportPorts, Tell } from './export-ports';
import { makeDocument } from './make-document';
import { Cancelled, type Making } from './makers/document-maker';

/** The document of a choice, with the columns that are not hidden. */
export async function makeChosen(
  choice: DocumentChoice,
  step: Making['step'],
  ports: ExportPorts,
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

/** The step of a document that may be stopped: tells, lets the app go on, throws `Cancelled`. */
export function stepper(
  stop: AbortSignal,
  tell: Tell,
  pause: ExportPorts['pause'],
): Making['step'] {
  return async (done, total) => {
    tell({ done, total });
    await pause();
    if (stop.aborted) throw new Cancelled();
  };
}

/** A document as the printing window draws it. */
export function paperOf(
  document: ExportDocument,
  { language, timeZone, now }: ExportPorts,
): ReturnType<typeof toPaper> {
  return toPaper(document, { language: language(), timeZone: timeZone(), madeAt: now() });
}
