import type { DocumentFormat } from '../../../core/export/document-kinds';
import { type ExportExtension, safeFileName } from '../../../core/export/file-name';

const EXTENSIONS: Readonly<Record<DocumentFormat, ExportExtension>> = {
  xlsx: 'xlsx',
  ods: 'ods',
  pdf: 'pdf',
  csv: 'csv',
  'csv-comma': 'csv',
  'csv-tab': 'tsv',
  json: 'json',
};

/** The whole name of a document's file; from the second on with its number: `Liste 4A (2).pdf`. */
export function documentFileName(stem: string, format: DocumentFormat, number = 1): string {
  return safeFileName(stem, EXTENSIONS[format], number);
}

/** A path that was typed; the ending of its format where it has none. */
export function withEnding(path: string, format: DocumentFormat): string {
  return /\.[a-z][a-z0-9]*$/i.test(path) ? path : `${path}.${EXTENSIONS[format]}`;
}
