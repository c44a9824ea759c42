import type { Zippable } from 'fflate';
import { unzipSync, zipSync } from 'fflate';
import { assertNever } from '../../shared/assert-never';
import type { BookLook, Parts } from './book-look';
import { finishExcel } from './finish-excel';
import { finishOpenDocument } from './finish-open-document';

/** Any fixed day: the same tables give the same bytes, and the writing needs no clock. */
const ANY_DAY = '2000-01-02';

/**
 * Gives a workbook as the library writes it what it cannot write itself: frozen rows, rows in bold
 * type, rows that are repeated on paper, the layout of the page. Compresses the file.
 */
export function finishBook(bytes: Uint8Array, format: 'xlsx' | 'ods', look: BookLook): Uint8Array {
  const parts = unzipSync(bytes);
  switch (format) {
    case 'xlsx':
      return zip('[Content_Types].xml', finishExcel(parts, look));
    case 'ods':
      return zip('mimetype', finishOpenDocument(parts, look));
    default:
      return assertNever(format);
  }
}

// Programs recognise both formats by their first part; OpenDocument wants its own uncompressed
// (ODF 1.2 part 3, 3.3).
function zip(firstPath: string, parts: Parts): Uint8Array {
  const { [firstPath]: first = new Uint8Array(), ...others } = parts;
  const ordered: Zippable = {
    [firstPath]: [first, { level: firstPath === 'mimetype' ? 0 : 6 }],
    ...others,
  };
  return zipSync(ordered, { mtime: ANY_DAY });
}
