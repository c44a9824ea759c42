import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sheetNames } from '../../../../../core/export/workbook/sheet-names';

describe('the names of sheets', () => {
  it('are legal in Excel and unique whatever the titles are', () => {
    const piece = fc.oneof(
      fc.constantFrom("'", '[', ']', ':', '*', '?', '/', '\\', ' ', '😀', '\n', 'history', 'a'),
      fc.string({ unit: 'binary' }),
    );
    const title = fc.array(piece, { maxLength: 20 }).map((pieces) => pieces.join(''));
    fc.assert(
      fc.property(fc.array(title, { maxLength: 6 }), (titles) => {
        const names = sheetNames(titles);
        expect(names).toHaveLength(titles.length);
        expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(titles.length);
        for (const name of names) {
          expect(name.length).toBeGreaterThan(0);
          expect(name.length).toBeLessThanOrEqual(31);
          expect(name).not.toMatch(/[[\]:*?/\\]|^'|'$|^history$/i);
          expect(name).not.toMatch(/\p{Cs}/u);
        }
      }),
    );
  });
});
