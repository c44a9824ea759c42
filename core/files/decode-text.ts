import { decodeIso885915 } from './iso-8859-15';
import { unmarkedUtf16 } from './unmarked-utf-16';
import { decodeWindows1252 } from './windows-1252';

/**
 * Text of a file, without its byte order mark: UTF-8 or UTF-16 when the mark says so, UTF-16 when
 * one side of its pairs of bytes is zero often, UTF-8 when every byte agrees with it, else
 * Windows-1252, which French spreadsheets write, or ISO-8859-15, which the software of the State
 * writes (domain facts §1.0, 1.2). Where lines of two files were put together, those that are UTF-8
 * are read as such.
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  const order = utf16Order(bytes);
  if (order) return new TextDecoder(order).decode(bytes);
  const text = decodeUtf8(bytes);
  if (text !== undefined) return text;
  return linesOf(bytes).some(isUtf8Beyond) ? decodeLines(bytes) : decodeSingleByte(bytes);
}

/** A text in UTF-16 as UTF-8, for whoever reads bytes; any other file as it is. */
export function withoutUtf16(bytes: Uint8Array): Uint8Array {
  const order = utf16Order(bytes);
  return order ? new TextEncoder().encode(new TextDecoder(order).decode(bytes)) : bytes;
}

function utf16Order(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  if (startsWith(bytes, 0xff, 0xfe)) return 'utf-16le';
  if (startsWith(bytes, 0xfe, 0xff)) return 'utf-16be';
  return unmarkedUtf16(bytes);
}

function decodeSingleByte(bytes: Uint8Array): string {
  const text = decodeWindows1252(bytes);
  return LATIN_9_SIGN.test(text) && !ONLY_1252.test(text) ? decodeIso885915(bytes) : text;
}

/**
 * Where ISO-8859-15 has `Œ`, `œ`, `Ÿ`, `Š`, `š` and `ž`, Windows-1252 has signs that touch no letter.
 * That of `Ž` (`´`) is an apostrophe for some.
 */
const LATIN_9_SIGN = /\p{L}[¼½¾¦¨¸]|[¼½¾¦¨¸]\p{L}/u;
/** ISO-8859-15 has control characters where Windows-1252 has these. */
const ONLY_1252 = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]/;

const LINE_FEED = 0x0a;

/** Each with its end. */
function linesOf(bytes: Uint8Array): readonly Uint8Array[] {
  const lines: Uint8Array[] = [];
  for (let from = 0; from < bytes.length; ) {
    const end = bytes.indexOf(LINE_FEED, from);
    const to = end === -1 ? bytes.length : end + 1;
    lines.push(bytes.subarray(from, to));
    from = to;
  }
  return lines;
}

/** Letters beyond ASCII, each in the two to four bytes of UTF-8: no other encoding happens so. */
function isUtf8Beyond(line: Uint8Array): boolean {
  return line.some((byte) => byte > 0x7f) && decodeUtf8(line) !== undefined;
}

function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeLines(bytes: Uint8Array): string {
  return linesOf(bytes)
    .map((line) => decodeUtf8(line) ?? decodeSingleByte(line))
    .join('');
}

function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
