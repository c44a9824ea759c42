import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../renderer/print/paginate';

const rows = (count: number, height = 10) => Array<number>(count).fill(height);
const given = { page: 100, title: 10, head: 10, tail: 20, together: 2 };

describe('a table on pages', () => {
  it('is on one where all of it fits', () => {
    expect(paginate({ ...given, rows: rows(6) })).toEqual({ pages: 1 });
  });

  it('leaves its last rows to the notes that would be alone on the next', () => {
    expect(paginate({ ...given, rows: rows(7) })).toEqual({ pages: 2, breakBefore: 5 });
  });

  it('does not begin its last page with fewer rows than belong together', () => {
    expect(paginate({ ...given, rows: rows(9), together: 3 })).toEqual({
      ...{ pages: 2, breakBefore: 6 },
    });
  });

  it('breaks where it breaks when enough rows come with the notes', () => {
    expect(paginate({ ...given, rows: rows(12) })).toEqual({ pages: 2 });
  });

  it('without a row is its notes', () => {
    expect(paginate({ ...given, rows: [] })).toEqual({ pages: 1 });
  });

  it('never takes a page less for a row more', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 3, max: 40 }), { maxLength: 60 }),
        fc.integer({ min: 0, max: 60 }),
        (heights, tail) => {
          const pages = (count: number) =>
            paginate({ ...given, tail, rows: heights.slice(0, count) }).pages;
          for (let count = 1; count <= heights.length; count += 1) {
            expect(pages(count)).toBeGreaterThanOrEqual(pages(count - 1));
          }
        },
      ),
    );
  });
});
