import { describe, expect, it } from 'vitest';
import { classRoster } from '../../../../core/roster/class-roster';

const lea = { id: 'lea', lastName: 'ABADIE', firstName: 'Léa' };
const noe = { id: 'noe', lastName: 'BARON', firstName: 'Noé' };
const TODAY = '2026-11-23';

describe('the roster of a class', () => {
  it('names a pupil who left and came back once, with the present stay', () => {
    const back = { ...lea, from: '2026-11-02' };
    const stays = [back, { ...lea, from: '2026-09-01', to: '2026-10-16' }];
    expect(classRoster(stays, TODAY)).toEqual({ pupils: [back], left: [] });
  });

  it('names a pupil who leaves and will come back once, with the stay of today', () => {
    const now = { ...lea, from: '2026-09-01', to: '2026-12-18' };
    expect(classRoster([{ ...lea, from: '2027-01-04' }, now], TODAY).pupils).toEqual([now]);
  });

  it('names who left with the last stay, by name', () => {
    const last = { ...noe, from: '2026-10-01', to: '2026-11-22' };
    const stays = [
      last,
      { ...noe, from: '2026-09-01', to: '2026-09-11' },
      { ...lea, from: '2026-09-01', to: '2026-09-30' },
    ];
    expect(classRoster(stays, TODAY).left).toEqual([stays[2], last]);
  });

  it('keeps a pupil on the last day', () => {
    const stay = { ...lea, from: '2026-09-01', to: TODAY };
    expect(classRoster([stay], TODAY)).toEqual({ pupils: [stay], left: [] });
    expect(classRoster([stay], '2026-11-24')).toEqual({ pupils: [], left: [stay] });
  });
});
