import type { AppError } from '../../../core/contract/errors';
import type { ExportOutcome } from '../../../core/contract/views';
import type { DocumentChoice } from '../../../core/export/document-kinds';
import { failure, type Result, success } from '../../../core/shared/result';
import type { ExportPorts } from './export-ports';
import { makeChosen, paperOf, stepper } from './make-chosen';
import { rememberMade } from './remember-made';

/** Makes a document and gives it to a printer, through the system's dialog. */
export async function printChosen(
  choice: DocumentChoice,
  stop: AbortSignal,
  ports: ExportPorts,
): Promise<Result<ExportOutcome, AppError>> {
  const made = await makeChosen(choice, stepper(stop, ports.tell, ports.pause), ports);
  if (!made.ok) return made;
  const { page, layout } = paperOf(made.value, ports);
  const ending = await ports.printing.toPaper(page, layout);
  if (!ending.ok) return failure({ code: ending.error });
  if (ending.value === 'printed') rememberMade(choice, ports);
  return success({ kind: ending.value });
}
