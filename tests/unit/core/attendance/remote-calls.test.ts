import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import { remoteCalls, remoteTotals } from '../../../../core/attendance/remote-calls';
import type { LessonMode } from '../../../../core/timetable/lesson';

const SEEN = { evidence: 'seen' } as const;
const PRESENT: Mark = { presence: 'present', ...SEEN };
const ABSENT: Mark = { presence: 'absent', ...SEEN };
const UNREACHABLE: Mark = { presence: 'unreachable', ...SEEN };
const LATE_AND_LEFT: Mark = {
  ...PRESENT,
  arrivedAt: '2026-11-23T07:10:00Z',
  leftAt: '2026-11-23T07:50:00Z',
};

/** A lesson of 55 minutes with Léa on its roll. */
function called(mode: LessonMode, mark?: Mark, duringOutage = false) {
  return {
    lesson: { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z', mode },
    roll: ['lea'],
    marks: mark === undefined ? {} : { lea: mark },
    duringOutage,
  };
}

function totals(...registers: readonly ReturnType<typeof called>[]) {
  return remoteTotals(remoteCalls(registers).calls);
}

describe('the minutes followed from a distance', () => {
  it('are those that the report of the visio counted, out of those that could be followed', () => {
    const attended = { minutes: 20, outOf: 50 };
    const reported: Mark = { ...PRESENT, evidence: 'participants', attended };
    expect(totals(called('remote', reported))).toMatchObject({ minutes: 20, outOf: 50 });
    const missed: Mark = {
      ...ABSENT,
      evidence: 'participants',
      attended: { minutes: 0, outOf: 50 },
    };
    expect(totals(called('remote', reported), called('remote', missed))).toMatchObject({
      ...{ followed: 1, absences: 1, minutes: 20, outOf: 100 },
    });
  });

  it('are not known of absents by a report during an outage that is not decided', () => {
    const attended = { minutes: 0, outOf: 50 };
    const missed: Mark = { ...ABSENT, evidence: 'participants', attended };
    expect(totals(called('remote', missed, true))).toMatchObject({ minutes: 0, outOf: 0 });
  });

  it('are those of the lesson, less what was missed at its ends', () => {
    expect(totals(called('remote'))).toMatchObject({ followed: 1, minutes: 55, outOf: 55 });
    expect(totals(called('remote', LATE_AND_LEFT))).toMatchObject({
      followed: 1,
      late: 1,
      left: 1,
      minutes: 40,
      outOf: 55,
    });
  });

  it('are none of an absence, which counts in what they are out of', () => {
    expect(totals(called('remote', ABSENT), called('remote'))).toMatchObject({
      lessons: 2,
      absences: 1,
      minutes: 55,
      outOf: 110,
    });
  });

  it('are not known of who was unreachable, exempted, or worked on their own', () => {
    const unknown = [
      called('remote', UNREACHABLE),
      called('remote', { ...ABSENT, exemption: 'away' }),
      called('remote', { ...PRESENT, mode: 'asynchronous' }),
    ];
    expect(totals(...unknown)).toMatchObject({
      lessons: 3,
      followed: 0,
      unreachable: 1,
      exempted: 1,
      asynchronous: 1,
      minutes: 0,
      outOf: 0,
    });
  });

  it('are not known of an absence during an outage before somebody has decided', () => {
    expect(totals(called('remote', ABSENT, true))).toMatchObject({ undecided: 1, outOf: 0 });
    const setAside: Mark = { ...ABSENT, outage: 'set-aside' };
    expect(totals(called('remote', setAside, true))).toMatchObject({ undecided: 0, outOf: 55 });
    const retained: Mark = { presence: 'unreachable', outage: 'accepted', evidence: 'outage' };
    expect(totals(called('remote', retained, true))).toMatchObject({
      retained: 1,
      unreachable: 1,
      absences: 0,
      outOf: 0,
    });
  });
});

describe('a lesson at a distance', () => {
  it('is one whose mark says so, whatever the lesson', () => {
    expect(totals(called('on-site', { ...PRESENT, mode: 'remote' })).lessons).toBe(1);
    expect(totals(called('remote', { ...PRESENT, mode: 'on-site' })).lessons).toBe(0);
    expect(totals(called('on-site', ABSENT)).lessons).toBe(0);
    expect(totals(called('on-site', UNREACHABLE)).lessons).toBe(1);
  });

  it('is not told of a hybrid one that does not say where the pupil was', () => {
    const { calls, unclear } = remoteCalls([
      called('hybrid'),
      called('hybrid', ABSENT),
      called('hybrid', { ...PRESENT, mode: 'remote' }),
    ]);
    expect(calls).toHaveLength(1);
    expect(unclear).toBe(2);
  });

  it('is followed, missed, unreachable, asynchronous or exempted, and one of them only', () => {
    const marks = fc.constantFrom(
      undefined,
      PRESENT,
      ABSENT,
      UNREACHABLE,
      LATE_AND_LEFT,
      { ...PRESENT, mode: 'asynchronous' } as const,
      { ...PRESENT, exemption: 'here' } as const,
      { ...ABSENT, exemption: 'away' } as const,
      { ...ABSENT, mode: 'remote' } as const,
    );
    const modes = fc.constantFrom<LessonMode>('on-site', 'remote', 'hybrid');
    const register = fc
      .tuple(modes, marks, fc.boolean())
      .map(([mode, mark, isOut]) => called(mode, mark, isOut));
    fc.assert(
      fc.property(fc.array(register, { maxLength: 12 }), (registers) => {
        const sums = totals(...registers);
        const { followed, absences, unreachable, asynchronous, exempted } = sums;
        expect(followed + absences + unreachable + asynchronous + exempted).toBe(sums.lessons);
        expect(sums.minutes).toBeLessThanOrEqual(sums.outOf);
        expect(sums.late).toBeLessThanOrEqual(followed);
      }),
    );
  });
});
