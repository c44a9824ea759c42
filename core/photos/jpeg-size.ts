const START_OF_FRAME = 0xc0;
const END_OF_FRAMES = 0xcf;
/** Codes among the frames that are tables: Huffman, reserved, arithmetic. */
const TABLES: readonly number[] = [0xc4, 0xc8, 0xcc];
const START_OF_SCAN = 0xda;
const END_OF_IMAGE = 0xd9;

/**
 * The size that the frame of a JPEG says (ISO/IEC 10918-1 B.2.2), null when there is none. A
 * thumbnail inside the EXIF segment is passed over with its segment.
 */
export function jpegSize(view: DataView): { width: number; height: number } | null {
  let at = 2;
  while (at + 4 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (marker === START_OF_SCAN || marker === END_OF_IMAGE) return null;
    if (isFrame(marker)) {
      if (at + 9 > view.byteLength) return null;
      return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    }
    // A marker may be preceded by any number of filling bytes.
    at += marker === 0xff ? 1 : lengthOf(view, at, marker);
  }
  return null;
}

function isFrame(marker: number): boolean {
  return START_OF_FRAME <= marker && marker <= END_OF_FRAMES && !TABLES.includes(marker);
}

/** The restart marks and TEM stand alone; all other segments say how long they are. */
function lengthOf(view: DataView, at: number, marker: number): number {
  const alone = marker === 0x01 || (0xd0 <= marker && marker <= 0xd8);
  return alone ? 2 : 2 + Math.max(2, view.getUint16(at + 2));
}
