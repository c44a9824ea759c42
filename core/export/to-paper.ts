import type { PrintLayout, PrintPage } from '../contract/print-views';
import type { Language } from '../contract/views';
import { createTranslator } from '../strings/translate';
import { closingNotes } from './closing-notes';
import type { ExportDocument } from './document';
import { withoutRepeatedTitle } from './repeated-title';

/**
 * A document as pages of paper. At the foot of each: its title, where it comes from, that it does
 * not replace the register, and the number of the page.
 */
export function toPaper(
  { title, tables, landscape, paper }: ExportDocument,
  made: {
    readonly language: Language;
    /** IANA name. */
    readonly timeZone: string;
    /** ISO instant. */
    readonly madeAt: string;
  },
): { readonly page: PrintPage; readonly layout: PrintLayout } {
  const page: PrintPage = paper ?? {
    ...{ kind: 'tables', title, landscape, ...made },
    tables: tables.map(withoutRepeatedTitle),
  };
  const source = closingNotes(made.madeAt, made.timeZone, createTranslator(made.language));
  return { page, layout: { landscape, footer: [title, source.join(' ')] } };
}
