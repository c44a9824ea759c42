import { writeExport } from './files';
import { type Pieces, writePieces } from './write-pieces';

/** Writes documents, whichever service makes them, and remembers the last, to show it on the disk. */
export function createWrittenFiles() {
  let last: string | null = null;
  return {
    async write(path: string, bytes: Uint8Array): ReturnType<typeof writeExport> {
      const written = await writeExport(path, bytes);
      if (written.ok) last = path;
      return written;
    },

    async writePieces(
      path: string,
      pieces: Pieces,
      options: { readonly replace: boolean },
    ): ReturnType<typeof writePieces> {
      const written = await writePieces(path, pieces, options);
      if (written.ok && written.value === 'written') last = path;
      return written;
    },

    /** Null until one was written. */
    last: () => last,
  };
}
