const SCREEN_BYTES = 13;
const EXTENSION = 0x21;
const FRAME = 0x2c;

/**
 * The size that a GIF is drawn in (GIF89a, 18 and 20): its logical screen, or more when the first
 * frame reaches beyond it, since programs then enlarge the screen. Null without a frame.
 */
export function gifSize(view: DataView): { width: number; height: number } | null {
  if (view.byteLength < SCREEN_BYTES) return null;
  let at = SCREEN_BYTES + tableBytes(view.getUint8(10));
  while (at + 10 <= view.byteLength) {
    const kind = view.getUint8(at);
    if (kind === FRAME) {
      return {
        width: Math.max(view.getUint16(6, true), sum(view, at + 1, at + 5)),
        height: Math.max(view.getUint16(8, true), sum(view, at + 3, at + 7)),
      };
    }
    if (kind !== EXTENSION) return null;
    at = behindBlocks(view, at + 2);
  }
  return null;
}

/** Three bytes for each of the 2, 4… 256 colours, if the first bit says that there are any. */
function tableBytes(flags: number): number {
  return (flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1);
}

/** Each block of an extension says its length, the last one is empty. */
function behindBlocks(view: DataView, start: number): number {
  let at = start;
  while (at < view.byteLength && view.getUint8(at) !== 0) at += 1 + view.getUint8(at);
  return at + 1;
}

/** A frame's place and its length along one side. */
function sum(view: DataView, place: number, length: number): number {
  return view.getUint16(place, true) + view.getUint16(length, true);
}
