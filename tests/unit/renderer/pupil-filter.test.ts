import { describe, expect, it } from 'vitest';
import { answersTo } from '../../../renderer/screens/classes/pupil-filter';

const zoe = { id: 'zoe', lastName: "N'DIAYE", firstName: 'Zoé Marie' };

describe('the filter of pupils', () => {
  it('finds by the beginning of any part of the name, without accents or capitals', () => {
    expect(answersTo(zoe, 'zoe')).toBe(true);
    expect(answersTo(zoe, 'ndi')).toBe(true);
    expect(answersTo(zoe, 'diaye mar')).toBe(true);
    expect(answersTo(zoe, 'oe')).toBe(false);
  });

  it('finds by the name in use and by the family name', () => {
    const usage = { ...zoe, usageName: 'MARTIN' };
    expect(answersTo(usage, 'mart')).toBe(true);
    expect(answersTo(usage, "n'di")).toBe(true);
  });

  it('leaves everybody while nothing is typed', () => {
    expect(answersTo(zoe, '  ')).toBe(true);
  });
});
