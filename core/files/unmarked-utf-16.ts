const SAMPLE_BYTES = 4096;
/** Of the letters of a Latin text nearly all have a zero byte, of an Arabic list its separators. */
const ZEROS = 0.2;
/** A few letters have a zero byte on the other side (`Ā`). */
const OTHER_SHARE = 0.1;
/** What no text holds: small numbers of two bytes are no letters. */
const LAST_CONTROL = 8;

/**
 * The byte order of a text in UTF-16 that has lost its mark: one side of its pairs of bytes is zero
 * often, the other hardly ever. Undefined for anything else, larger numbers of two bytes excepted:
 * whether it is a text then shows in its characters.
 */
export function unmarkedUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const pairs = Math.floor(Math.min(bytes.length, SAMPLE_BYTES) / 2);
  const low = zerosOf(bytes, pairs, 0);
  const high = zerosOf(bytes, pairs, 1);
  if (Math.max(low.count, high.count) <= pairs * ZEROS) return undefined;
  if (low.count <= high.count * OTHER_SHARE) return high.isText ? 'utf-16le' : undefined;
  return high.count <= low.count * OTHER_SHARE && low.isText ? 'utf-16be' : undefined;
}

/** How many pairs have a zero byte on this side, and whether the other one is a letter in each. */
function zerosOf(bytes: Uint8Array, pairs: number, side: 0 | 1) {
  let [count, isText] = [0, true];
  for (let pair = 0; pair < pairs; pair += 1) {
    if (bytes[2 * pair + side] !== 0) continue;
    count += 1;
    isText &&= (bytes[2 * pair + 1 - side] ?? 0) > LAST_CONTROL;
  }
  return { count, isText };
}
