/** What a file is made of, whatever its name says. */
export type ContentKind = 'empty' | 'zip' | 'binary' | 'text';

/** First bytes of files that a teacher may drop by mistake: their head can look like text. */
const BINARY_SIGNATURES: readonly (readonly number[])[] = [
  [0x25, 0x50, 0x44, 0x46, 0x2d], // PDF
  [0x89, 0x50, 0x4e, 0x47], // PNG
  [0xff, 0xd8, 0xff], // JPEG
  [0x47, 0x49, 0x46, 0x38], // GIF
  [0xd0, 0xcf, 0x11, 0xe0], // Office before 2007, and Office with a password
  [0x1f, 0x8b], // gzip
  [0x37, 0x7a, 0xbc, 0xaf], // 7z
  [0x52, 0x61, 0x72, 0x21], // RAR
  [0x7b, 0x5c, 0x72, 0x74, 0x66], // RTF
];
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
  if (startsWithAny(bytes, BINARY_SIGNATURES)) return 'binary';
  if (startsWithAny(bytes, UTF16_MARKS)) return 'text';
  const sample = bytes.subarray(0, SAMPLE_BYTES);
  const controls = sample.reduce((count, byte) => count + (isControl(byte) ? 1 : 0), 0);
  return controls > CONTROLS_TOLERATED && controls > sample.length * CONTROL_SHARE
    ? 'binary'
    : 'text';
}

function startsWithAny(bytes: Uint8Array, signatures: readonly (readonly number[])[]): boolean {
  return signatures.some((signature) => signature.every((byte, index) => bytes[index] === byte));
}

/** Tabulation, line feed, vertical tab, form feed, carriage return and escape belong to texts. */
function isControl(byte: number): boolean {
  return byte < 0x09 || (byte > 0x0d && byte < 0x20 && byte !== 0x1b) || byte === 0x7f;
}
