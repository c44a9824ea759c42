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

const CENTRAL_HEADER = [0x50, 0x4b, 0x01, 0x02];
/** Where an entry of the directory has its flags, and the lengths of what follows its 46 bytes. */
const HEADER = { size: 46, flags: 8, lengths: [28, 30, 32] };

/** Whether an entry of a sound archive is encrypted: its bytes are then no content. */
export function isEncrypted(bytes: Uint8Array): boolean {
  const numberAt = (at: number) => (bytes[at] ?? 0) + (bytes[at + 1] ?? 0) * 256;
  const isHeader = (at: number) =>
    CENTRAL_HEADER.every((byte, index) => bytes[at + index] === byte);
  for (let at = directoryStart(bytes); isHeader(at); ) {
    if ((numberAt(at + HEADER.flags) & 1) !== 0) return true;
    at += HEADER.lengths.reduce((sum, length) => sum + numberAt(at + length), HEADER.size);
  }
  return false;
}

/** The end of an archive says where its directory begins; a remark may stand behind it. */
function directoryStart(bytes: Uint8Array): number {
  for (let at = bytes.length - 22; at >= Math.max(0, bytes.length - 22 - 0xffff); at -= 1) {
    if (
      bytes[at] === 0x50 &&
      bytes[at + 1] === 0x4b &&
      bytes[at + 2] === 5 &&
      bytes[at + 3] === 6
    ) {
      return [3, 2, 1, 0].reduce((sum, index) => sum * 256 + (bytes[at + 16 + index] ?? 0), 0);
    }
  }
  return bytes.length;
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
    // Of two entries of one name one would be lost, and no program writes them.
    const isWhole = files.size === declared.length && declared.every(({ path }) => files.has(path));
    return isWhole ? success(files) : failure('damaged');
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
