import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import {
  type PastCall,
  type VigilanceInput,
  vigilanceOf,
} from '../../../../core/attendance/vigilance';
import type { EnrolledPupil } from '../../../../core/roster/enrolled-pupil';
import { LESSON } from './type-roll-call';

const absent: Mark = { presence: 'absent', evidence: 'seen' };
const unreachable: Mark = { presence: 'unreachable', evidence: 'seen' };
const exempted: Mark = { presence: 'absent', exemption: 'away', evidence: 'seen' };

function pupil(id: string, more: Partial<EnrolledPupil> = {}): EnrolledPupil {
  return { id, lastName: id, firstName: id, from: '2026-09-01', ...more };
}

const everybody = ['lea', 'noe', 'zoe'];

/** A call of the whole class at an hour UTC of a day of November. */
function call(day: number, marks: Record<string, Mark> = {}, hour = '08'): PastCall {
  const date = `2026-11-${String(day).padStart(2, '0')}`;
  return { start: `${date}T${hour}:00:00Z`, roll: everybody, marks };
}

/** Monday 23 November, after calls that are given the newest first. */
function lookAt(input: Partial<VigilanceInput> = {}) {
  return vigilanceOf({
    lesson: LESSON,
    timeZone: 'Europe/Paris',
    pupils: everybody.map((id) => pupil(id)),
    periods: [],
    last: [],
    ...input,
  });
}

describe('who was missing', () => {
  it('the last time is said, absent or unreachable, and nothing of the others', () => {
    expect(lookAt({ last: [call(20, { lea: absent, noe: unreachable }), call(19)] })).toEqual({
      lea: { lastTime: 'absent' },
      noe: { lastTime: 'unreachable' },
    });
  });

  it('before the last time is no longer said', () => {
    expect(lookAt({ last: [call(20), call(19, { lea: absent })] })).toEqual({});
  });

  it('is read in the last call that had the pupil on its roll', () => {
    const withoutLea = { ...call(20), roll: ['noe', 'zoe'] };
    expect(lookAt({ last: [withoutLea, call(19, { lea: absent })] }).lea).toEqual({
      lastTime: 'absent',
    });
  });

  it('on two days running is said since the first', () => {
    const last = [
      call(20, { lea: absent }),
      call(19, { lea: absent }),
      call(17, { lea: absent }),
      call(16),
      call(13, { lea: absent }),
    ];
    expect(lookAt({ last }).lea).toEqual({ lastTime: 'absent', absentSince: '2026-11-17' });
  });

  it('all of one day, on the clock of the school, is not said to be missing for days', () => {
    const last = [call(20, { lea: absent }, '22'), call(20, { lea: absent }, '08')];
    expect(lookAt({ last }).lea).toEqual({ lastTime: 'absent' });
    const overMidnight = [call(20, { lea: absent }, '23'), call(20, { lea: absent }, '08')];
    expect(lookAt({ last: overMidnight }).lea?.absentSince).toBe('2026-11-20');
  });

  it('does not count exempted pupils, nor goes on through a day without connection', () => {
    expect(lookAt({ last: [call(20, { lea: exempted })] })).toEqual({});
    const last = [call(20, { lea: absent }), call(19, { lea: unreachable })];
    expect(lookAt({ last }).lea).toEqual({ lastTime: 'absent' });
  });
});

describe('who comes and goes', () => {
  it('is said when the last day is within two weeks', () => {
    const pupils = [pupil('lea', { to: '2026-12-07' }), pupil('noe', { to: '2026-12-08' })];
    expect(lookAt({ pupils })).toEqual({ lea: { leavesOn: '2026-12-07' } });
  });

  it('is said when the first day was within two weeks', () => {
    const pupils = [pupil('lea', { from: '2026-11-09' }), pupil('noe', { from: '2026-11-08' })];
    expect(lookAt({ pupils: [...pupils, pupil('zoe')] })).toEqual({
      lea: { arrivedOn: '2026-11-09' },
    });
  });

  it('is not said of a whole class that has just begun', () => {
    const pupils = everybody.map((id) => pupil(id, { from: '2026-11-16' }));
    expect(lookAt({ pupils })).toEqual({});
  });
});

describe('a declared absence', () => {
  it('that covers the lesson is said with its end, the last of several', () => {
    const period = { id: 'a', pupilId: 'lea', from: '2026-11-22T23:00:00Z' };
    const periods = [
      { ...period, to: '2026-11-27T23:00:00Z' },
      { ...period, id: 'b', to: '2026-11-23T23:00:00Z' },
      { ...period, id: 'c', from: '2026-11-29T23:00:00Z', to: '2026-11-30T23:00:00Z' },
    ];
    expect(lookAt({ periods })).toEqual({ lea: { declaredUntil: '2026-11-27T23:00:00Z' } });
  });
});
