import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AbsencePeriod } from '../../../../core/attendance/absence-period';
import { declaredMarks, withDeclared } from '../../../../core/attendance/declared';
import { isCoherent, type Mark } from '../../../../core/attendance/mark';
import { LESSON } from './type-roll-call';

const ill = { motive: 'illness', state: 'stated' } as const;

function period(from: string, to: string, more: Partial<AbsencePeriod> = {}): AbsencePeriod {
  return { id: 'p', pupilId: 'lea', from, to, ...more };
}

const day = period('2026-11-22T23:00:00Z', '2026-11-23T23:00:00Z');

describe('an absence declared in advance', () => {
  it('marks a pupil of the roll absent, with its reason and comment', () => {
    const declared = { ...day, reason: ill, comment: 'Hospitalisée' };
    expect(declaredMarks([declared], LESSON, ['lea', 'noe'])).toEqual({
      lea: { presence: 'absent', reason: ill, comment: 'Hospitalisée', evidence: 'declared' },
    });
    expect(declaredMarks([declared], LESSON, ['noe'])).toEqual({});
  });

  it('meets a lesson with which it shares a moment, its end excluded', () => {
    const meets = (from: string, to: string) =>
      'lea' in declaredMarks([period(from, to)], LESSON, ['lea']);
    expect(meets('2026-11-23T06:00:00Z', '2026-11-23T07:00:00Z')).toBe(false);
    expect(meets('2026-11-23T06:00:00Z', '2026-11-23T07:01:00Z')).toBe(true);
    expect(meets('2026-11-23T07:54:00Z', '2026-11-23T12:00:00Z')).toBe(true);
    expect(meets('2026-11-23T07:55:00Z', '2026-11-23T12:00:00Z')).toBe(false);
    expect(meets('2026-11-23T06:30:00.000Z', '2026-11-23T08:30+01:00')).toBe(true);
  });

  it('of two takes the one with a reason, in either order', () => {
    const excused = { ...day, id: 'q', reason: ill };
    for (const periods of [
      [day, excused],
      [excused, day],
    ]) {
      expect(declaredMarks(periods, LESSON, ['lea']).lea?.reason).toEqual(ill);
    }
  });

  it('lies under what was marked, and changes no register that is done', () => {
    const declared = declaredMarks([day], LESSON, ['lea']);
    const present: Mark = { presence: 'present', evidence: 'seen' };
    expect(withDeclared({}, declared, 'todo')).toEqual(declared);
    expect(withDeclared({ lea: present }, declared, 'open')).toEqual({ lea: present });
    expect(withDeclared({}, declared, 'done')).toEqual({});
  });

  it('gives coherent marks, to pupils of the roll only', () => {
    const minutes = fc.integer({ min: -300, max: 300 });
    const at = (shift: number) => new Date(Date.parse(LESSON.start) + shift * 60_000).toISOString();
    const any = fc.record({
      pupilId: fc.constantFrom('lea', 'noe', 'zoe'),
      from: minutes,
      to: minutes,
    });
    fc.assert(
      fc.property(fc.array(any), fc.subarray(['lea', 'noe']), (given, roll) => {
        const periods = given.map((each, index) => ({
          id: String(index),
          pupilId: each.pupilId,
          from: at(Math.min(each.from, each.to)),
          to: at(Math.max(each.from, each.to)),
        }));
        const marks = declaredMarks(periods, LESSON, roll);
        expect(Object.keys(marks).filter((id) => !roll.includes(id))).toEqual([]);
        expect(Object.values(marks).every(isCoherent)).toBe(true);
      }),
    );
  });
});
