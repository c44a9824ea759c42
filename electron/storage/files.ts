import { constants } from 'node:fs';
import { type FileHandle, lstat, open, unlink } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '../../core/shared/result';
import { writePieces } from './write-pieces';

type ReadingError = 'roster-too-large' | 'file-unreadable';

/**
 * Reads a file that the teacher chose, never more than `limit` bytes of it. A pipe would keep us
 * waiting and a device never ends, hence plain files only, opened without waiting.
 */
export async function readChosenFile(
  path: string,
  limit: number,
): Promise<Result<{ name: string; bytes: Uint8Array }, ReadingError>> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = await file.stat();
    if (!found.isFile()) return failure('file-unreadable');
    if (found.size > limit) return failure('roster-too-large');
    return success({ name: basename(path), bytes: await readWhole(file, found.size) });
  } catch {
    return failure('file-unreadable');
  } finally {
    await file?.close().catch(() => undefined);
  }
}

/**
 * Deletes a file whose bytes are still those that were read, as `isSame` says of them; says whether
 * it is gone. Of a link only the link would go: nothing but plain files is deleted.
 */
export async function deleteReadFile(
  path: string,
  limit: number,
  isSame: (bytes: Uint8Array) => boolean,
): Promise<boolean> {
  try {
    if (!(await lstat(path)).isFile()) return false;
    const file = await readChosenFile(path, limit);
    if (!file.ok || !isSame(file.value.bytes)) return false;
    await unlink(path);
    return true;
  } catch {
    return false;
  }
}

/** As many bytes as the file had when it was opened, fewer if it was cut since. */
async function readWhole(file: FileHandle, size: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(size);
  let length = 0;
  while (length < size) {
    const { bytesRead } = await file.read(bytes, length, size - length, length);
    if (bytesRead === 0) break;
    length += bytesRead;
  }
  return bytes.subarray(0, length);
}

/** Writes an export whole or not at all, over what is there: the teacher was asked before. */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, 'export-disk-full' | 'export-failed'>> {
  const written = await writePieces(path, once(bytes), { replace: true });
  return written.ok ? success(null) : written;
}

async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}
