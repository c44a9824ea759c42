import { Unzip, UnzipInflate, unzipSync } from 'fflate';
import { failure, type Result, success } from '../shared/result';

/** `damaged`: cut short or not an archive; `too-large`: would unfold into more than allowed. */
export type UnzipError = 'damaged' | 'too-large';

/** What is taken from an archive, and how much of it at most. */
export type UnzipLimits = {
  /** Only these entries are unfolded. */
  readonly wanted: (path: string) => boolean;
  /** Bytes of all unfolded entries together. */
  readonly maxBytes: number;
  readonly maxEntries: number;
};

const PUSHED_BYTES = 16_384;

class TooLarge extends Error {}

/**
 * The paths of an archive, from its directory, without unfolding anything: a cut archive has none.
 * `unfolded` is what the directory claims; `unzip` does not take it for granted.
 */
export function listArchive(
  bytes: Uint8Array,
): Result<readonly { readonly path: string; readonly unfolded: number }[], UnzipError> {
  const entries: { path: string; unfolded: number }[] = [];
  try {
    unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        entries.push({ path: name, unfolded: originalSize });
        return false;
      },
    });
  } catch {
    return failure('damaged');
  }
  return success(entries);
}

/**
 * Unfolds the wanted entries of an archive in memory. Sizes are bounded twice: by what the archive
 * declares, before anything is unfolded, and by what really comes out, since a bomb may lie.
 */
export function unzip(
  bytes: Uint8Array,
  limits: UnzipLimits,
): Result<ReadonlyMap<string, Uint8Array>, UnzipError> {
  const listed = listArchive(bytes);
  if (!listed.ok) return listed;
  const declared = listed.value.filter(({ path }) => limits.wanted(path));
  const claimed = declared.reduce((sum, { unfolded }) => sum + unfolded, 0);
  if (listed.value.length > limits.maxEntries || claimed > limits.maxBytes) {
    return failure('too-large');
  }
  try {
    const files = inflateWanted(bytes, limits);
    return declared.every(({ path }) => files.has(path)) ? success(files) : failure('damaged');
  } catch (error) {
    return failure(error instanceof TooLarge ? 'too-large' : 'damaged');
  }
}

function inflateWanted(bytes: Uint8Array, limits: UnzipLimits): Map<string, Uint8Array> {
  const files = new Map<string, Uint8Array>();
  let total = 0;
  const stream = new Unzip((file) => {
    if (!limits.wanted(file.name)) return;
    const chunks: Uint8Array[] = [];
    file.ondata = (error, chunk, final) => {
      if (error) throw error;
      total += chunk.length;
      if (total > limits.maxBytes) throw new TooLarge();
      chunks.push(chunk);
      if (final) files.set(file.name, joined(chunks));
    };
    file.start();
  });
  stream.register(UnzipInflate);
  for (let at = 0; at < bytes.length; at += PUSHED_BYTES) {
    stream.push(bytes.subarray(at, at + PUSHED_BYTES), at + PUSHED_BYTES >= bytes.length);
  }
  return files;
}

function joined(chunks: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
