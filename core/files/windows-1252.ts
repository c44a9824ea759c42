import { decodeSingleByte, latin1With } from './single-byte';

/**
 * 0x80 to 0x9F of Windows-1252 (unicode.org, MAPPINGS/VENDORS/MICSFT/WINDOWS/CP1252.TXT); the five
 * bytes that it leaves undefined read as the replacement character. Node 20's own decoder reads the
 * whole range as control characters, hence this table.
 */
export const WINDOWS_1252_UPPER_CONTROLS =
  '€\ufffd‚ƒ„…†‡ˆ‰Š‹Œ\ufffdŽ\ufffd\ufffd‘’“”•–—˜™š›œ\ufffdžŸ';

const TABLE = latin1With([{ from: 0x80, characters: WINDOWS_1252_UPPER_CONTROLS }]);

/** Text of bytes in Windows-1252. Every sequence of bytes has a reading. */
export function decodeWindows1252(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, TABLE);
}
