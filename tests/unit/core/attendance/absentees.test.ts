import { describe, expect, it } from 'vitest';
import { absenteesOf } from '../../../../core/attendance/absentees';
import type { Mark } from '../../../../core/attendance/mark';

const PRESENT: Mark = { presence: 'present', evidence: 'seen' };
const ABSENT: Mark = { presence: 'absent', evidence: 'seen' };
const planned = { id: 'monday', status: 'planned' } as const;
const cancelled = { id: 'tuesday', status: 'cancelled' } as const;

function listed(mark: Mark): boolean {
  const call = { lesson: planned, state: 'done' as const, roll: ['lea'], marks: { lea: mark } };
  return absenteesOf([call]).length > 0;
}

describe('the list of absentees', () => {
  it.each([
    ['absent', ABSENT],
    ['unreachable', { presence: 'unreachable', evidence: 'seen' }],
    ['late', { ...PRESENT, arrivedAt: '2026-11-23T07:10:00Z' }],
    ['gone early', { ...PRESENT, leftAt: '2026-11-23T07:40:00Z' }],
    ['exempted and away', { ...ABSENT, exemption: 'away' }],
    ['exempted and there', { ...PRESENT, exemption: 'here' }],
  ] as const)('has who was %s', (_name, mark) => {
    expect(listed(mark)).toBe(true);
  });

  it('leaves out who was there, at a distance too', () => {
    expect(listed(PRESENT)).toBe(false);
    expect(listed({ ...PRESENT, mode: 'remote', comment: 'micro en panne' })).toBe(false);
  });

  it('expects nothing of a cancelled lesson, unless it was called all the same', () => {
    const call = { lesson: cancelled, roll: ['lea'], marks: { lea: ABSENT } };
    expect(absenteesOf([{ ...call, state: 'todo' }])).toEqual([]);
    expect(absenteesOf([{ ...call, state: 'done' }])).toHaveLength(1);
  });
});
