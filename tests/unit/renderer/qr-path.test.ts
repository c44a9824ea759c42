import { create } from 'qrcode';
import { describe, expect, it } from 'vitest';
import { qrPath } from '../../../renderer/components/qr-path';

/** The dark modules of a path, as `row column`. */
function darkModules(path: string): Set<string> {
  const dark = new Set<string>();
  for (const [, column, row, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    for (let step = 0; step < Number(length); step += 1)
      dark.add(`${row} ${Number(column) + step}`);
  }
  return dark;
}

describe('the path of a QR code', () => {
  it('draws its dark modules and no other, four modules away from the edge', () => {
    const text =
      'https://meet.example.fr/bcdfg-hjkmnp-qrstv-wxyz23#config.startWithAudioMuted=true';
    const { size, path } = qrPath(text);
    const { modules } = create(text, { errorCorrectionLevel: 'M' });
    expect(size).toBe(modules.size + 8);
    const expected = new Set<string>();
    for (let row = 0; row < modules.size; row += 1) {
      for (let column = 0; column < modules.size; column += 1) {
        if (modules.get(row, column)) expected.add(`${row + 4} ${column + 4}`);
      }
    }
    expect(darkModules(path)).toEqual(expected);
  });
});
