import type { PrintLayout, PrintPage } from '../contract/print-views';
import type { Language } from '../contract/views';
import type { ExportDocument } from './document';

/** A document as pages of paper, its title and the number of each page at their foot. */
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
  const page: PrintPage = paper ?? { kind: 'tables', title, tables, landscape, ...made };
  return { page, layout: { landscape, footer: title } };
}
