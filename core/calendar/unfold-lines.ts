const CARRIAGE_RETURN = 0x0d;
const LINE_FEED = 0x0a;
const SPACE = 0x20;
const TAB = 0x09;

/**
 * The bytes of an iCalendar file with its folded lines (RFC 5545 §3.1) whole again and a line feed
 * after each line. Done before the text is decoded: some programs fold at 75 bytes, in the middle
 * of a letter.
 */
export function unfoldLines(bytes: Uint8Array): Uint8Array {
  const unfolded = new Uint8Array(bytes.length);
  let length = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === CARRIAGE_RETURN && bytes[at + 1] === LINE_FEED) continue;
    const breaks = byte === LINE_FEED || byte === CARRIAGE_RETURN;
    if (breaks && (bytes[at + 1] === SPACE || bytes[at + 1] === TAB)) at += 1;
    else {
      unfolded[length] = breaks ? LINE_FEED : byte;
      length += 1;
    }
  }
  return unfolded.subarray(0, length);
}
