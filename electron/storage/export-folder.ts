import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import type { ExportFolder } from '../../core/contract/export-views';
import { isThere } from './is-there';

/** The folder that documents go to: that of the teacher, else the documents of the computer. */
export function createExportFolder(
  preferences: {
    stored(): { readonly exportFolder: string | null };
    write(changed: { readonly exportFolder: string }): unknown;
  },
  documents: string,
) {
  function read(): ExportFolder {
    const chosen = preferences.stored().exportFolder;
    return { folder: chosen ?? documents, isChosen: chosen !== null };
  }

  return {
    read,

    keep(folder: string): void {
      preferences.write({ exportFolder: folder });
    },

    async inFolder(fileName: string): Promise<string> {
      const { folder, isChosen } = read();
      // A chosen one that is gone was a memory stick, perhaps: the writing says so.
      if (!isChosen) await mkdir(folder, { recursive: true }).catch(() => undefined);
      return join(folder, fileName);
    },

    isThere,
  };
}
