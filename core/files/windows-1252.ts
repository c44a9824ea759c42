/**
 * 0x80 to 0x9F of Windows-1252 (unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); the five
 * bytes that it leaves undefined read as the replacement character. Node 20's own decoder reads the
 * whole range as control characters, hence this table.
 */
const UPPER_CONTROLS = '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const CHUNK = 8192;

/** Text of bytes in Windows-1252. Every sequence of bytes has a reading. */
export function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += CHUNK) {
    const units = Array.from(bytes.subarray(start, start + CHUNK), codeUnitOf);
    parts.push(String.fromCharCode(...units));
  }
  return parts.join('');
}

function codeUnitOf(byte: number): number {
  return byte >= 0x80 && byte <= 0x9f ? UPPER_CONTROLS.charCodeAt(byte - 0x80) : byte;
}
