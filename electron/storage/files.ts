import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { failure, type Result, success } from '../../core/shared/result';

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

/** Writes an export whole or not at all: beside its place first, then moved over it. */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, 'disk-full' | 'export-failed'>> {
  // A name of its own: the chosen one may already be as long as the disk allows.
  const beside = join(dirname(path), `.continuo-${randomUUID()}.part`);
  try {
    const handle = await open(beside, 'wx');
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(beside, path);
    return success(null);
  } catch (error) {
    // A folder that is gone or closed to us has nothing left to clear.
    await rm(beside, { force: true }).catch(() => undefined);
    return failure(
      (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'export-failed',
    );
  }
}
