import { describe, expect, it } from 'vitest';
import { fitText } from '../../../renderer/print/fit-text';

const box = { width: 80, lines: 1, largest: 14, smallest: 5 };

describe('a name on a printed plan', () => {
  it('is as large as allowed where there is room', () => {
    expect(fitText('Léa', box)).toBe(14);
  });

  it('is smaller the longer it is, down to the smallest', () => {
    const middle = fitText('Marie-Françoise', box);
    expect(middle).toBeLessThan(14);
    expect(middle).toBeGreaterThan(5);
    expect(fitText('M'.repeat(400), box)).toBe(5);
  });

  it('may take the lines that it has, cut between words and after hyphens', () => {
    const name = 'DE LA TOUR-SAINT-IGEST';
    expect(fitText(name, { ...box, lines: 2 })).toBeGreaterThan(fitText(name, box));
  });
});
