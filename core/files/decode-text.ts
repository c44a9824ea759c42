import { decodeIso885915 } from './iso-8859-15';
import { decodeWindows1252 } from './windows-1252';

/**
 * Text of a file, without its byte order mark: UTF-8 or UTF-16 when the mark says so, UTF-8 when
 * every byte agrees with it, else Windows-1252, which French spreadsheets write, or ISO-8859-15, which
 * the software of the State writes (domain facts §1.0, 1.2).
 */
export function decodeText(bytes: Uint8Array): string {
  if (startsWith(bytes, 0xff, 0xfe)) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, 0xfe, 0xff)) return new TextDecoder('utf-16be').decode(bytes);
  if (startsWith(bytes, 0xef, 0xbb, 0xbf)) return new TextDecoder('utf-8').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    const text = decodeWindows1252(bytes);
    return LATIN_9_SIGN.test(text) && !ONLY_1252.test(text) ? decodeIso885915(bytes) : text;
  }
}

/** Where ISO-8859-15 has `Œ`, `œ` and `Ÿ`, Windows-1252 has fractions, which touch no letter. */
const LATIN_9_SIGN = /\p{L}[¼½¾]|[¼½¾]\p{L}/u;
/** ISO-8859-15 has control characters where Windows-1252 has these. */
const ONLY_1252 = /[€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ\ufffd]/;
function startsWith(bytes: Uint8Array, ...signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
