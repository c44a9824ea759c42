import { constants } from 'node:fs';
import { type FileHandle, open, readdir, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import {
  LARGEST_PICTURE_BYTES,
  LARGEST_SET_BYTES,
  MOST_PHOTOS,
} from '../../core/photos/photo-limits';
import {
  isArchive,
  isMeantAsPicture,
  type NamedBytes,
  pictureFault,
  type RefusedPicture,
  type SortedPictures,
} from '../../core/photos/sort-pictures';
import { failure, type Result, success } from '../../core/shared/result';
import { readChosenFile } from './files';

/** A picture that is read when its turn comes: a class of photos is hundreds of megabytes. */
type PictureFile = {
  readonly fileName: string;
  /** Null when the file is gone. */
  readonly read: () => Promise<Uint8Array | null>;
};

type FoundPictures = {
  readonly pictures: readonly PictureFile[];
  readonly refused: readonly RefusedPicture[];
};

/** Unfolds the pictures of an archive. */
type Unfold = (archive: NamedBytes) => Promise<SortedPictures>;

/** A camera writes its settings and a thumbnail before the size. */
const HEAD_BYTES = 262_144;

/**
 * The pictures among files, in zips, and in a folder with the folders directly in it. A file that
 * was chosen and is no picture is refused by name; in a folder only one that looks like a picture.
 */
export async function readPictures(
  paths: readonly string[],
  unfold: Unfold,
): Promise<Result<FoundPictures, 'too-many-photos' | 'file-unreadable'>> {
  const files = await filesOf(paths);
  if (files === null) return failure('file-unreadable');
  if (files.length > MOST_PHOTOS) return failure('too-many-photos');
  const pictures: PictureFile[] = [];
  const refused: RefusedPicture[] = [];
  let inMemory = 0;
  for (const path of files) {
    const found = await readPicture(path, unfold);
    if (found === null) return failure('file-unreadable');
    inMemory += found.inMemory;
    pictures.push(...found.pictures);
    refused.push(...found.refused);
    if (pictures.length + refused.length > MOST_PHOTOS || inMemory > LARGEST_SET_BYTES) {
      return failure('too-many-photos');
    }
  }
  return success({ pictures, refused });
}

async function filesOf(paths: readonly string[]): Promise<readonly string[] | null> {
  try {
    const lists = await Promise.all(paths.map(async (path) => filesUnder(path, 1)));
    return lists.flat();
  } catch {
    return null;
  }
}

/** Links are followed once, by the teacher's choice; those inside of a folder lead elsewhere. */
async function filesUnder(path: string, levels: number): Promise<readonly string[]> {
  if (!(await stat(path)).isDirectory()) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  const sorted = [...entries].sort((a, b) => (a.name < b.name ? -1 : 1));
  const files = sorted
    .filter((entry) => entry.isFile() && isMeantAsPicture(entry.name))
    .map(({ name }) => join(path, name));
  const folders = sorted.filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'));
  if (levels === 0) return files;
  const deeper = await Promise.all(
    folders.slice(0, MOST_PHOTOS).map(({ name }) => filesUnder(join(path, name), levels - 1)),
  );
  return [...files, ...deeper.flat()];
}

/** One file; null when it cannot be read. `inMemory` in bytes. */
async function readPicture(
  path: string,
  unfold: Unfold,
): Promise<(FoundPictures & { inMemory: number }) | null> {
  const fileName = basename(path);
  const head = await readHead(path);
  if (head === null) return null;
  if (isArchive(head.bytes)) return readArchive(path, unfold);
  const whole =
    pictureFault(head.bytes, head.size) === 'damaged' && head.size > HEAD_BYTES
      ? await readWhole(path)
      : head.bytes;
  const why = whole === null ? 'too-large' : pictureFault(whole, head.size);
  return why === null
    ? { pictures: [{ fileName, read: () => readWhole(path) }], refused: [], inMemory: 0 }
    : { pictures: [], refused: [{ fileName, why }], inMemory: 0 };
}

async function readArchive(
  path: string,
  unfold: Unfold,
): Promise<(FoundPictures & { inMemory: number }) | null> {
  const read = await readChosenFile(path, LARGEST_SET_BYTES);
  if (!read.ok) {
    if (read.error === 'file-unreadable') return null;
    return { pictures: [], refused: [{ fileName: basename(path), why: 'too-large' }], inMemory: 0 };
  }
  const { pictures, refused } = await unfold(read.value);
  return {
    pictures: pictures.map(({ name, bytes }) => ({
      fileName: name,
      read: () => Promise.resolve(bytes),
    })),
    refused,
    inMemory: pictures.reduce((sum, { bytes }) => sum + bytes.length, 0),
  };
}

/** Only plain files, opened without waiting: see `readChosenFile`. */
async function readHead(path: string): Promise<{ bytes: Uint8Array; size: number } | null> {
  let file: FileHandle | null = null;
  try {
    file = await open(path, constants.O_RDONLY | (constants.O_NONBLOCK ?? 0));
    const found = await file.stat();
    if (!found.isFile()) return null;
    const bytes = new Uint8Array(Math.min(found.size, HEAD_BYTES));
    const { bytesRead } = await file.read(bytes, 0, bytes.length, 0);
    return { bytes: bytes.subarray(0, bytesRead), size: found.size };
  } catch {
    return null;
  } finally {
    await file?.close().catch(() => undefined);
  }
}

async function readWhole(path: string): Promise<Uint8Array | null> {
  const read = await readChosenFile(path, LARGEST_PICTURE_BYTES);
  return read.ok ? read.value.bytes : null;
}
