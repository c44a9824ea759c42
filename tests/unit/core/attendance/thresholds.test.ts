import { describe, expect, it } from 'vitest';
import { noticesOf, thresholdOf } from '../../../../core/attendance/thresholds';

describe('the thresholds of a calendar month', () => {
  it('are four half-days (R131-7), and ten', () => {
    expect([0, 3, 4, 9, 10, 22].map(thresholdOf)).toEqual([null, null, 4, 4, 10, 10]);
  });

  it('make a notice of those who reached one, the most half-days first', () => {
    const counts = [
      { pupilId: 'lea', unjustified: 4 },
      { pupilId: 'noe', unjustified: 3 },
      { pupilId: 'zoe', unjustified: 11 },
    ];
    expect(noticesOf(counts)).toEqual([
      { pupilId: 'zoe', unjustified: 11, threshold: 10 },
      { pupilId: 'lea', unjustified: 4, threshold: 4 },
    ]);
  });
});
