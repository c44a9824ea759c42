import { create } from 'qrcode';

/** A QR code as one SVG path on a grid of one unit a module; `size` units wide and high. */
type QrPath = { readonly size: number; readonly path: string };

/** White modules around the code, without which phones do not find it (ISO/IEC 18004). */
const QUIET_ZONE = 4;

/** The QR code of a text. Correction M: it is still read when an eighth of it is dirty or folded. */
export function qrPath(text: string): QrPath {
  const { modules } = create(text, { errorCorrectionLevel: 'M' });
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row += 1) {
    let start = 0;
    while (start < modules.size) {
      const length = runLength(modules, row, start);
      if (length > 0)
        runs.push(`M${start + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`);
      start += length + 1;
    }
  }
  return { size: modules.size + 2 * QUIET_ZONE, path: runs.join('') };
}

/** Dark modules in a row from one on. */
function runLength(
  modules: { readonly size: number; get(row: number, column: number): number | boolean },
  row: number,
  start: number,
): number {
  let end = start;
  while (end < modules.size && modules.get(row, end)) end += 1;
  return end - start;
}
