import { describe, expect, it } from 'vitest';
import { countLines, shareWidth } from '../../../renderer/print/share-width';

const column = (least: number, ...lines: readonly number[]) => ({ least, lines });

describe('the room that texts share', () => {
  it('goes to the column that makes the rows high', () => {
    const [name = 0, remark = 0] = shareWidth([column(20, 30, 30), column(20, 30, 400)], 60);
    expect(remark).toBeGreaterThan(60);
    expect(name + remark).toBeLessThanOrEqual(100);
  });

  it('is left over where every text has its line', () => {
    expect(shareWidth([column(30, 20), column(10, 10)], 50)).toEqual([30, 10]);
  });

  it('makes a table shorter, however long it is', () => {
    const long = Array.from({ length: 5000 }, (_, at) => 20 + (at % 7) * 30);
    const before = [column(25, ...long), column(25, ...long.map(() => 40))];
    const widths = shareWidth(before, 80);
    const after = before.map((each, at) => ({ ...each, least: widths[at] ?? 0 }));
    expect(countLines(after)).toBeLessThan(countLines(before) / 2);
  });
});
