import type { PrintPage } from '../../core/contract/print-views';
import { assertNever } from '../../core/shared/assert-never';
import { createTranslator } from '../../core/strings/translate';
import { AttestationPaper } from './attestation-paper';
import { EvacuationPaper } from './evacuation-paper';
import { PhotosPaper } from './photos-paper';
import { PosterPaper } from './poster-paper';
import { SeatingPaper } from './seating-paper';
import { SheetPaper } from './sheet-paper';
import { TablePaper } from './table-paper';

// Whatever the language of the screens: pupils, parents and the school read it.
const t = createTranslator('fr');

/** One page made for paper; what is made of tables has its words with it. */
export function PaperPage({ page }: { readonly page: PrintPage }) {
  switch (page.kind) {
    case 'sheet':
      return <SheetPaper page={page} t={t} />;
    case 'poster':
      return <PosterPaper page={page} t={t} />;
    case 'attestation':
      return <AttestationPaper page={page} t={t} />;
    case 'seating':
      return <SeatingPaper page={page} t={t} />;
    case 'tables':
      return <TablePaper page={page} />;
    case 'evacuation':
      return <EvacuationPaper page={page} />;
    case 'photos':
      return <PhotosPaper page={page} />;
    default:
      return assertNever(page);
  }
}
