import { failure, type Result, success } from '../shared/result';
import { gifSize } from './gif-size';
import { jpegSize } from './jpeg-size';
import { MOST_PIXELS } from './photo-limits';
import { webpSize } from './webp-size';

/** Width and height in pixels, as the header says them: before the picture is turned upright. */
type PictureSize = { readonly width: number; readonly height: number };

/** The formats that a screen can draw. */
type PictureFormat = 'jpeg' | 'png' | 'webp' | 'gif';

/** Why a file is no photo. `damaged`: it begins like a picture and has no size. */
export type PictureFault = 'not-a-picture' | 'too-large' | 'damaged';

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
const JPEG = [0xff, 0xd8, 0xff];

/** The format of a picture by its first bytes, whatever its name says; null: none that we know. */
export function pictureFormat(bytes: Uint8Array): PictureFormat | null {
  if (startsWith(bytes, JPEG)) return 'jpeg';
  if (startsWith(bytes, PNG)) return 'png';
  const text = asText(bytes.subarray(0, 12));
  if (/^GIF8[79]a/.test(text)) return 'gif';
  return /^RIFF.{4}WEBP$/s.test(text) ? 'webp' : null;
}

/**
 * The size of a picture from its header, without decoding anything: a small file may unfold into
 * gigabytes. More than `MOST_PIXELS` is too large. The beginning of a file is enough, unless a
 * camera has put much before the size.
 */
export function pictureSize(
  bytes: Uint8Array,
): Result<PictureSize & { readonly format: PictureFormat }, PictureFault> {
  const format = pictureFormat(bytes);
  if (format === null) return failure('not-a-picture');
  const size = READERS[format](new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength));
  if (size === null || size.width < 1 || size.height < 1) return failure('damaged');
  if (size.width * size.height > MOST_PIXELS) return failure('too-large');
  return success({ ...size, format });
}

const READERS: Readonly<Record<PictureFormat, (view: DataView) => PictureSize | null>> = {
  jpeg: jpegSize,
  png: pngSize,
  webp: webpSize,
  gif: gifSize,
};

/** ISO/IEC 15948: the first chunk is IHDR, which begins with both sizes. */
function pngSize(view: DataView): PictureSize | null {
  const isHeader = view.byteLength >= 24 && view.getUint32(12) === 0x49484452;
  return isHeader ? { width: view.getUint32(16), height: view.getUint32(20) } : null;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function asText(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes);
}
