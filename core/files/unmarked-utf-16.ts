const SAMPLE_BYTES = 4096;
/** Of the letters of a Latin text nearly all have a zero byte, of an Arabic list its separators. */
const ZEROS = 0.2;
/** A few letters have a zero byte on the other side (`Ā`). */
const OTHER_SHARE = 0.1;

/**
 * The byte order of a text in UTF-16 that has lost its mark: one side of its pairs of bytes is zero
 * often, the other hardly ever. Undefined for anything else, numbers of two bytes excepted: whether
 * it is a text then shows in its characters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  let low = 0;
  let high = 0;
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair] === 0) low += 1;
    if (bytes[2 * pair + 1] === 0) high += 1;
  }
  if (Math.max(low, high) <= pairs * ZEROS) return undefined;
  if (low <= high * OTHER_SHARE) return 'utf-16le';
  return high <= low * OTHER_SHARE ? 'utf-16be' : undefined;
}
