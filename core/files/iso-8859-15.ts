import { decodeSingleByte, latin1With } from './single-byte';
import { WINDOWS_1252_UPPER_CONTROLS } from './windows-1252';

/**
 * The eight places where ISO-8859-15 differs from Latin-1 (unicode.org,
 * MAPPINGS/ISO8859/8859-15.TXT). Its 0x80 to 0x9F are control characters, which no file holds: they
 * read as in Windows-1252, which programs write under the name of ISO-8859.
 */
const TABLE = latin1With([
  { from: 0x80, characters: WINDOWS_1252_UPPER_CONTROLS },
  { from: 0xa4, characters: '€' },
  { from: 0xa6, characters: 'Š' },
  { from: 0xa8, characters: 'š' },
  { from: 0xb4, characters: 'Ž' },
  { from: 0xb8, characters: 'ž' },
  { from: 0xbc, characters: 'ŒœŸ' },
]);

/** Text of bytes in ISO-8859-15. Every sequence of bytes has a reading. */
export function decodeIso885915(bytes: Uint8Array): string {
  return decodeSingleByte(bytes, TABLE);
}
