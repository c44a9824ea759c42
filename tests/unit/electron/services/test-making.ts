import type { ExportDocument } from '../../../../core/export/document';
import type { DocumentKind } from '../../../../core/export/document-kinds';
import { createTranslator } from '../../../../core/strings/translate';
import type {
  DocumentMaker,
  GivenVariant,
  Making,
  SubjectOf,
} from '../../../../electron/services/export/makers/document-maker';
import { createRegisterService } from '../../../../electron/services/register-service';
import { PARIS } from '../open-test-store';
import { openCalls } from './test-calls';
import { value } from './test-registers';

/** The test school with its calls, and what its documents are made with. */
export function openMaking(now?: string) {
  const calls = openCalls(now);
  const registers = createRegisterService({ ...calls.ports, tell: () => undefined });
  const steps: string[] = [];
  const making: Making = {
    store: calls.store,
    readRegister: registers.read,
    now: calls.clock.now(),
    timeZone: PARIS,
    t: createTranslator('fr'),
    language: 'fr',
    step: async (done, total) => {
      steps.push(`${done}/${total}`);
    },
  };
  return {
    ...calls,
    registers,
    making,
    /** How far the maker said to be, at each of its steps. */
    steps,
    async make<K extends DocumentKind>(
      maker: DocumentMaker<K>,
      subject: SubjectOf<K>,
      ...variant: GivenVariant<K>
    ): Promise<ExportDocument> {
      return value(await maker(subject, making, ...variant));
    },
  };
}

/** The rows of a table of a document, each with the cells of some columns. */
export function cellsOf(
  document: ExportDocument,
  keys: readonly string[],
  tableIndex = 0,
): unknown[][] {
  const rows = document.tables[tableIndex]?.rows ?? [];
  return rows.map((row) => keys.map((key) => row[key]));
}
