import type { OnConflict } from '../../../core/contract/export-views';
import type { ExportDocument } from '../../../core/export/document';
import type { DocumentFormat } from '../../../core/export/document-kinds';
import { documentFileName, withEnding } from './document-file-name';

/** Where files may go: the folder of exports, or where the teacher says. */
export type Places = {
  /** The path of a file in the folder of exports, which is made where it is missing. */
  readonly inFolder: (fileName: string) => Promise<string>;
  /** Asks where to write; gets a proposed path, gives a path, null = given up. */
  readonly chooseFile: (proposed: string) => Promise<string | null>;
  readonly isThere: (path: string) => Promise<boolean>;
};

/** `taken`: a file is there, and nobody said what becomes of it. */
export type Place = { readonly path: string; readonly taken: boolean; readonly replace: boolean };

/** In the folder of exports; beside what is there, the first number that is free. */
export async function placeInFolder(
  { fileName }: ExportDocument,
  format: DocumentFormat,
  onConflict: OnConflict | undefined,
  places: Places,
): Promise<Place> {
  const replace = onConflict === 'replace';
  for (let number = 1; ; number += 1) {
    const path = await places.inFolder(documentFileName(fileName, format, number));
    const taken = !replace && (await places.isThere(path));
    if (!taken || onConflict !== 'keep-both') return { path, taken, replace };
  }
}

/**
 * Where the teacher says; the system's dialog has asked before it takes the place of a file. What it
 * has not asked about stays: a file that comes later, or that is called so with its ending only.
 */
export async function askForPlace(
  { fileName }: ExportDocument,
  format: DocumentFormat,
  places: Places,
): Promise<Place | null> {
  let proposed = await places.inFolder(documentFileName(fileName, format));
  for (;;) {
    const chosen = await places.chooseFile(proposed);
    if (chosen === null) return null;
    const path = withEnding(chosen, format);
    const isThere = await places.isThere(path);
    if (path === chosen || !isThere) return { path, taken: false, replace: isThere };
    proposed = path;
  }
}
