import { describe, expect, it } from 'vitest';
import { LAYOUTS, layOut } from '../../../../core/seating/lay-out';
import { MOST_COLUMNS, MOST_PLACES, type SeatingPlan } from '../../../../core/seating/seating-plan';
import { everybody, isSound } from './plans';

const pupils = (count: number) => Array.from({ length: count }, (_, index) => `p${index}`);

/** The rows as they are seen from the board, the nearest first: `x` a table, `.` a gap. */
function drawn({ columns, seats, gaps }: SeatingPlan): string[] {
  const signs = seats.map((_, place) => (gaps.includes(place) ? '.' : 'x'));
  return Array.from({ length: seats.length / columns }, (_, y) =>
    signs.slice(y * columns, (y + 1) * columns).join(''),
  );
}

describe('a layout', () => {
  it('has tables of two in rows', () => {
    expect(drawn(layOut('pairs', pupils(9)))).toEqual(['xx.xx.xx', 'xx.xx.xx']);
  });

  it('has islands of four, each filled before the next', () => {
    const plan = layOut('islands', pupils(14));
    expect(drawn(plan)).toEqual(['xx.xx.xx', 'xx.xx.xx', '........', 'xx.xx.xx', 'xx.xx.xx']);
    expect([0, 1, 8, 9].map((place) => plan.seats[place])).toEqual(['p0', 'p1', 'p2', 'p3']);
  });

  it('has a U that is open to the board', () => {
    expect(drawn(layOut('horseshoe', pupils(10)))).toEqual(['x..x', 'x..x', 'x..x', 'xxxx']);
  });

  it('has places apart from each other on all sides', () => {
    expect(drawn(layOut('single', pupils(6)))).toEqual(['x.x.x.x', '.......', 'x.x.x.x']);
  });

  it.each(LAYOUTS)('%s seats every class up to forty-two, and loses nobody beyond', (layout) => {
    for (let count = 0; count <= 300; count += count < 45 ? 1 : 15) {
      const plan = layOut(layout, pupils(count));
      expect(everybody(plan)).toEqual(pupils(count).sort());
      expect(isSound(plan)).toBe(true);
      expect(plan.columns).toBeLessThanOrEqual(MOST_COLUMNS);
      expect(plan.seats.length).toBeLessThanOrEqual(MOST_PLACES);
      if (count <= 42) expect(plan.standing).toEqual([]);
    }
  });
});
