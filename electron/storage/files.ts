import { randomUUID } from 'node:crypto';
import { open, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { failure, type Result, success } from '../../core/shared/result';

/** Reads a file that the teacher chose, never more than `limit` bytes of it. */
export async function readChosenFile(
  path: string,
  limit: number,
): Promise<Result<{ name: string; bytes: Uint8Array }, 'roster-too-large' | 'file-unreadable'>> {
  try {
    const { size } = await stat(path);
    if (size > limit) return failure('roster-too-large');
    return success({ name: basename(path), bytes: await readFile(path) });
  } catch {
    return failure('file-unreadable');
  }
}

/** Writes an export whole or not at all: beside its place first, then moved over it. */
export async function writeExport(
  path: string,
  bytes: Uint8Array,
): Promise<Result<null, 'disk-full' | 'export-failed'>> {
  const beside = `${path}.${randomUUID()}.part`;
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
    await rm(beside, { force: true });
    return failure(
      (error as NodeJS.ErrnoException).code === 'ENOSPC' ? 'disk-full' : 'export-failed',
    );
  }
}
