import { unmarkedUtf16 } from './unmarked-utf-16';

/** What a file is made of, whatever its name says. `document`: a text or workbook of another age. */
export type ContentKind = 'empty' | 'zip' | 'pdf' | 'picture' | 'document' | 'binary' | 'text';

/** First bytes of files that a teacher may drop by mistake: their head can look like text. */
const SIGNATURES: readonly (readonly [ContentKind, readonly number[]])[] = [
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['picture', [0x89, 0x50, 0x4e, 0x47]], // PNG
  ['picture', [0xff, 0xd8, 0xff]], // JPEG
  ['picture', [0x47, 0x49, 0x46, 0x38]], // GIF
  ['picture', [0x49, 0x49, 0x2a, 0x00]], // TIFF, low byte first
  ['picture', [0x4d, 0x4d, 0x00, 0x2a]], // TIFF, high byte first
  ['document', [0xd0, 0xcf, 0x11, 0xe0]], // Office before 2007
  ['document', [0x7b, 0x5c, 0x72, 0x74, 0x66]], // RTF
  ['binary', [0x1f, 0x8b]], // gzip
  ['binary', [0x37, 0x7a, 0xbc, 0xaf]], // 7z
  ['binary', [0x52, 0x61, 0x72, 0x21]], // RAR
];
/** WebP is a RIFF, HEIC and AVIF are MP4: what they are stands behind. */
const PICTURES_WITHIN =
  /^(?:RIFF[\s\S]{4}WEBP|[\s\S]{4}ftyp(?:hei[cfmsx]|hev[cx]|mif1|msf1|avi[fs]))/;
/** Office puts a workbook with a password into the old container, under this name (UTF-16). */
const LOCKED = 'E\0n\0c\0r\0y\0p\0t\0e\0d\0P\0a\0c\0k\0a\0g\0e\0';
const ZIP_SIGNATURES: readonly (readonly number[])[] = [
  [0x50, 0x4b, 0x03, 0x04],
  [0x50, 0x4b, 0x05, 0x06], // an archive without any file
];
const UTF16_MARKS: readonly (readonly number[])[] = [
  [0xff, 0xfe],
  [0xfe, 0xff],
];

const SAMPLE_BYTES = 65_536;
/** Noise has one control character in ten; a text spoilt by a bad copy has a few in all. */
const CONTROL_SHARE = 0.02;
const CONTROLS_TOLERATED = 4;

/** Recognises the content by its bytes: signature first, then the share of control characters. */
export function sniffContent(bytes: Uint8Array): ContentKind {
  if (bytes.length === 0) return 'empty';
  if (startsWithAny(bytes, ZIP_SIGNATURES)) return 'zip';
  const signed = SIGNATURES.find(([, signature]) => startsWithAny(bytes, [signature]))?.[0];
  if (signed) return signed === 'document' && isLocked(bytes) ? 'binary' : signed;
  if (PICTURES_WITHIN.test(latin1(bytes.subarray(0, 12)))) return 'picture';
  if (startsWithAny(bytes, UTF16_MARKS)) return 'text';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const order = unmarkedUtf16(sample);
  return isText(order ? codesOf(new TextDecoder(order).decode(sample)) : sample)
    ? 'text'
    : 'binary';
}

function isText(codes: ArrayLike<number>): boolean {
  let controls = 0;
  for (let at = 0; at < codes.length; at += 1) if (isControl(codes[at] ?? 0)) controls += 1;
  return controls <= CONTROLS_TOLERATED || controls <= codes.length * CONTROL_SHARE;
}

function codesOf(text: string): Uint16Array {
  return Uint16Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
}

function startsWithAny(bytes: Uint8Array, signatures: readonly (readonly number[])[]): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

function isLocked(bytes: Uint8Array): boolean {
  const first = latin1(bytes.subarray(0, SAMPLE_BYTES));
  const last = latin1(bytes.subarray(-SAMPLE_BYTES));
  return first.includes(LOCKED) || last.includes(LOCKED);
}

function latin1(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
}

/** Tabulation, line feed, vertical tab, form feed, carriage return and escape belong to texts. */
function isControl(code: number): boolean {
  return code < 0x09 || (code > 0x0d && code < 0x20 && code !== 0x1b) || code === 0x7f;
}
