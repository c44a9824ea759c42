import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { failure, type Result, success } from '../../core/shared/result';
import { beginHalfFile, clearHalfFiles, endHalfFile } from './half-files';
import { isThere } from './is-there';

/** What goes into a file one after the other, made while it is written; a string as UTF-8. */
export type Pieces = AsyncIterable<Uint8Array | string>;

/** How a file ended; `exists`: one is there already, and stays as it is. */
type Written = Result<'written' | 'exists', 'export-disk-full' | 'export-failed'>;

/**
 * Writes a file whole or not at all: beside its place first, then moved over it. What the making of
 * a piece throws is thrown on; then, and after a failure of the disk, nothing of the file is left.
 */
export async function writePieces(
  path: string,
  pieces: Pieces,
  { replace }: { readonly replace: boolean },
): Promise<Written> {
  if (!replace && (await isThere(path))) return success('exists');
  await clearHalfFiles(dirname(path));
  const beside = beginHalfFile(path);
  try {
    const opened = await onDisk(() => open(beside, 'wx'));
    try {
      for await (const piece of pieces) await onDisk(() => writeWhole(opened, piece));
      await onDisk(() => opened.sync());
    } finally {
      // The failure of the writing says more than that of the closing.
      await opened.close().catch(() => undefined);
    }
    return success(await onDisk(() => moveTo(path, beside, replace)));
  } catch (error) {
    if (!(error instanceof DiskFailure)) throw error;
    return failure(FULL.has(error.code) ? 'export-disk-full' : 'export-failed');
  } finally {
    await endHalfFile(beside);
  }
}

/** No room on the disk, or no more of it for this person: schools give each a share. */
const FULL: ReadonlySet<string | undefined> = new Set(['ENOSPC', 'EDQUOT']);

/** The disk refused, which is no bug: unlike what the making of a piece throws. */
class DiskFailure extends Error {
  constructor(readonly code: string | undefined) {
    super('the disk refused');
  }
}

async function onDisk<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new DiskFailure((error as NodeJS.ErrnoException).code);
  }
}

async function writeWhole(file: FileHandle, piece: Uint8Array | string): Promise<void> {
  await file.writeFile(piece);
}

// The place is taken first, empty: between a look and a move another program could fill it, and a
// link, which takes and fills in one, is unknown to the file system of memory sticks.
async function moveTo(
  path: string,
  beside: string,
  replace: boolean,
): Promise<'written' | 'exists'> {
  if (replace) {
    await rename(beside, path);
    return 'written';
  }
  try {
    await (await open(path, 'wx')).close();
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return 'exists';
    throw error;
  }
  try {
    await rename(beside, path);
  } catch (error) {
    await rm(path, { force: true }).catch(() => undefined);
    throw error;
  }
  return 'written';
}
