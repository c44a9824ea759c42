/** What each byte of an encoding of one byte per character stands for, as 256 UTF-16 units. */
export type SingleByteTable = Uint16Array;

/** As many as one call of `fromCharCode` takes everywhere. */
const AT_ONCE = 8192;

/** The table of Latin-1 with other characters from the byte `from` on. */
export function latin1With(
  changes: readonly { readonly from: number; readonly characters: string }[],
): SingleByteTable {
  const table = Uint16Array.from({ length: 256 }, (_, byte) => byte);
  for (const { from, characters } of changes) {
    for (let at = 0; at < characters.length; at += 1) table[from + at] = characters.charCodeAt(at);
  }
  return table;
}

/** Text of bytes; every sequence of bytes has a reading. */
export function decodeSingleByte(bytes: Uint8Array, table: SingleByteTable): string {
  const parts: string[] = [];
  for (let start = 0; start < bytes.length; start += AT_ONCE) {
    const units = new Uint16Array(Math.min(AT_ONCE, bytes.length - start));
    for (let at = 0; at < units.length; at += 1) units[at] = table[bytes[start + at] ?? 0] ?? 0;
    parts.push(Reflect.apply(String.fromCharCode, undefined, units));
  }
  return parts.join('');
}
