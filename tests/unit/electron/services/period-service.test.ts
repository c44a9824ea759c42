import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../../core/attendance/mark';
import type { Reason } from '../../../../core/attendance/reason';
import { replayRegister } from '../../../../core/attendance/register-history';
import { createPeriodService } from '../../../../electron/services/period-service';
import { fillDisk } from '../open-test-store';
import { ABSENT, openCalls, UNREACHABLE } from './test-calls';
import { value } from './test-registers';

const ILLNESS: Reason = { motive: 'illness', state: 'stated' };
const NOVEMBER_23 = { pupilId: 'lea', from: '2026-11-23', to: '2026-11-23', giveReason: false };

function openPeriods() {
  const calls = openCalls();
  return {
    ...calls,
    periods: createPeriodService(calls.ports),
    marks: (lessonId: string) => replayRegister(calls.store.registerEvents(lessonId)).marks,
  };
}

describe('an absence period', () => {
  it('of dates lasts from midnight to midnight of the school, the last day included', () => {
    const { periods } = openPeriods();
    value(periods.add({ ...NOVEMBER_23, to: '2026-11-24', comment: 'Opération' }));
    expect(periods.list()).toEqual([
      {
        id: 'id-1',
        pupilId: 'lea',
        from: '2026-11-22T23:00:00Z',
        to: '2026-11-24T23:00:00Z',
        comment: 'Opération',
        lastName: 'ABADIE',
        firstName: 'Léa',
        classNames: ['4A'],
      },
    ]);
  });

  it('of moments lasts from one to the other, also over a change of the clocks', () => {
    const { periods } = openPeriods();
    const typed = { pupilId: 'lea', from: '2027-03-26T10:00', to: '2027-03-29T10:00' };
    value(periods.add({ ...typed, giveReason: false }));
    expect(periods.list()).toMatchObject([
      { from: '2027-03-26T09:00:00Z', to: '2027-03-29T08:00:00Z' },
    ]);
  });

  it.each([
    ['2026-11-24', '2026-11-23'],
    ['2026-11-23T10:00', '2026-11-23T10:00'],
    ['2026-02-30', '2026-03-02'],
  ])('is refused from %s to %s', (from, to) => {
    const { periods, told } = openPeriods();
    const refused = periods.add({ ...NOVEMBER_23, from, to });
    expect(refused).toEqual({ ok: false, error: { code: 'period-bad-dates' } });
    expect([periods.list(), told()]).toEqual([[], 0]);
  });

  it('is refused for a pupil whom nobody knows', () => {
    const { periods } = openPeriods();
    const refused = periods.add({ ...NOVEMBER_23, pupilId: 'gone' });
    expect(refused).toEqual({ ok: false, error: { code: 'pupil-unknown' } });
  });

  it('is listed with the newest first, and told to the screens', () => {
    const { periods, told } = openPeriods();
    value(periods.add(NOVEMBER_23));
    value(periods.add({ ...NOVEMBER_23, pupilId: 'noe', from: '2026-11-22' }));
    value(periods.add({ ...NOVEMBER_23, pupilId: 'zoe', from: '2026-11-24', to: '2026-11-25' }));
    expect(periods.list().map(({ pupilId }) => pupilId)).toEqual(['zoe', 'lea', 'noe']);
    expect(told()).toBe(3);
  });

  it('writes nothing into the registers that it meets', () => {
    const { periods, store } = openPeriods();
    value(periods.add({ ...NOVEMBER_23, reason: ILLNESS, giveReason: true }));
    expect(store.registerEvents('monday')).toEqual([]);
  });

  it('takes the place of the one that it corrects', () => {
    const { periods, told } = openPeriods();
    const { periodId } = value(periods.add(NOVEMBER_23));
    const longer = { ...NOVEMBER_23, to: '2026-11-25', reason: ILLNESS, replaces: periodId };
    value(periods.add(longer));
    expect(periods.list()).toMatchObject([{ to: '2026-11-25T23:00:00Z', reason: ILLNESS }]);
    expect(periods.add(longer)).toEqual({ ok: false, error: { code: 'period-unknown' } });
    expect([periods.list().length, told()]).toEqual([1, 2]);
  });

  it('goes when it is removed', () => {
    const { periods } = openPeriods();
    const { periodId } = value(periods.add(NOVEMBER_23));
    value(periods.remove(periodId));
    expect(periods.list()).toEqual([]);
    expect(periods.remove(periodId)).toEqual({ ok: false, error: { code: 'period-unknown' } });
  });
});

describe('a reason that comes afterwards', () => {
  const given = { ...NOVEMBER_23, reason: ILLNESS, giveReason: true };

  it('is given to the absences of the period that have none, validated or not', () => {
    const school = openPeriods();
    const open = school.lesson('2026-11-23', '09');
    school.mark(open, { lea: ABSENT });
    school.call('monday', { lea: ABSENT, noe: ABSENT });
    expect(value(school.periods.add(given)).given).toBe(2);
    expect(school.marks('monday')).toEqual({ lea: { ...ABSENT, reason: ILLNESS }, noe: ABSENT });
    expect(school.marks(open)).toEqual({ lea: { ...ABSENT, reason: ILLNESS } });
    expect(school.store.registerEvents('monday').at(-1)).toMatchObject({
      kind: 'mark-many',
      cause: 'period',
    });
  });

  it('is given in a lesson that was on when the period began or ended, and in no other', () => {
    const school = openPeriods();
    for (const hour of ['06', '09'])
      school.call(school.lesson('2026-11-23', hour), { lea: ABSENT });
    school.call('monday', { lea: ABSENT });
    const { given: count } = value(
      school.periods.add({ ...given, from: '2026-11-23T08:30', to: '2026-11-23T10:00' }),
    );
    expect(count).toBe(1);
    expect(school.marks('monday').lea).toHaveProperty('reason');
  });

  it('is given in a cancelled lesson that was called all the same', () => {
    const school = openPeriods();
    const cancelled = school.lesson('2026-11-23', '09', { status: 'cancelled' });
    school.call(cancelled, { lea: ABSENT });
    expect(value(school.periods.add(given)).given).toBe(1);
  });

  it('takes the place of no reason, and makes an absence of nothing else', () => {
    const school = openPeriods();
    const refused: Mark = { ...ABSENT, reason: { motive: 'other', state: 'refused' } };
    const exempted: Mark = { ...ABSENT, exemption: 'away' };
    const marks = [refused, exempted, UNREACHABLE];
    const lessons = ['08', '09', '10'].map((hour) => school.lesson('2026-11-23', hour));
    for (const [index, id] of lessons.entries()) school.call(id, { lea: marks[index] ?? ABSENT });
    expect(value(school.periods.add(given)).given).toBe(0);
    expect(lessons.map((id) => school.marks(id).lea)).toEqual(marks);
  });

  it('leaves the absences alone when the teacher does not ask for it', () => {
    const school = openPeriods();
    school.call('monday', { lea: ABSENT });
    expect(value(school.periods.add({ ...given, giveReason: false })).given).toBe(0);
    expect(school.marks('monday').lea).toEqual(ABSENT);
  });

  it('is written with the period or not at all', () => {
    const school = openPeriods();
    school.call('monday', { lea: ABSENT });
    fillDisk(school.database);
    const comment = 'x'.repeat(20_000);
    expect(() => school.periods.add({ ...given, comment })).toThrow();
    expect(school.periods.list()).toEqual([]);
    expect([school.marks('monday').lea, school.told()]).toEqual([ABSENT, 0]);
  });
});
