import { describe, expect, it } from 'vitest';
import type { AbsencePeriod } from '../../../../core/contract/register-views';
import { MONDAY_8, openTestSchool } from '../test-school';

const PERIOD: AbsencePeriod = {
  id: 'flu',
  pupilId: 'lea',
  from: '2026-11-20T07:00:00Z',
  to: '2026-11-23T07:30:00Z',
  reason: { motive: 'illness', state: 'stated' },
  comment: 'grippe',
};

describe('an absence period', () => {
  it('is kept with its reason, or without one', () => {
    const { store } = openTestSchool();
    const announced = {
      id: 'announced',
      pupilId: 'noe',
      from: '2026-11-19T07:00:00Z',
      to: '2026-11-19T16:00:00Z',
    };
    store.addAbsencePeriod(PERIOD);
    store.addAbsencePeriod(announced);
    expect(store.absencePeriods()).toEqual([announced, PERIOD]);
    store.removeAbsencePeriod('announced');
    expect(store.absencePeriods()).toEqual([PERIOD]);
  });

  // An instant is written with milliseconds by the clock, without by the timetable.
  for (const { writing, at } of [
    { writing: 'without milliseconds', at: (time: string) => `2026-11-23T${time}:00Z` },
    { writing: 'with milliseconds', at: (time: string) => `2026-11-23T${time}:00.000Z` },
  ]) {
    const lesson = [at('07:00'), at('07:55')] as const;
    for (const { fact, from, to, met } of [
      {
        fact: 'ends at the start of a lesson does not meet it',
        from: '06:00',
        to: '07:00',
        met: 0,
      },
      { fact: 'begins at its end does not either', from: '07:55', to: '09:00', met: 0 },
      { fact: 'ends inside meets it', from: '06:00', to: '07:01', met: 1 },
      { fact: 'begins inside meets it', from: '07:54', to: '09:00', met: 1 },
      { fact: 'goes around it meets it', from: '06:00', to: '09:00', met: 1 },
      { fact: 'lies inside meets it', from: '07:10', to: '07:20', met: 1 },
    ]) {
      it(`that ${fact}, asked ${writing}`, () => {
        const { store } = openTestSchool();
        store.addAbsencePeriod({
          id: 'short',
          pupilId: 'lea',
          from: `2026-11-23T${from}:00Z`,
          to: `2026-11-23T${to}:00Z`,
        });
        expect(store.absencePeriodsBetween(...lesson)).toHaveLength(met);
      });
    }
  }

  it('that was written with milliseconds meets no more and no less', () => {
    const { store } = openTestSchool();
    const exactly = { from: '2026-11-23T07:00:00.000Z', to: '2026-11-23T08:55:00.000+01:00' };
    store.addAbsencePeriod({ ...PERIOD, ...exactly });
    expect(store.absencePeriods()).toEqual([{ ...PERIOD, from: MONDAY_8.start, to: MONDAY_8.end }]);
    expect(store.absencePeriodsBetween('2026-11-23T06:00:00Z', MONDAY_8.start)).toEqual([]);
    expect(store.absencePeriodsBetween(MONDAY_8.end, '2026-11-23T09:00:00Z')).toEqual([]);
    expect(store.absencePeriodsBetween(MONDAY_8.start, MONDAY_8.end)).toHaveLength(1);
  });
});

describe('the follow-up', () => {
  it('is in order of date; on one day, as it was written', () => {
    const { store } = openTestSchool();
    const entry = { pupilId: 'lea', date: '2026-11-23' };
    const called = { ...entry, id: 'z', kind: 'contacted', means: 'phone', note: 'mère' } as const;
    const answered = { ...entry, id: 'a', kind: 'answered' } as const;
    const before = { ...entry, id: 'm', date: '2026-11-20', kind: 'work-sent' } as const;
    for (const each of [called, answered, before]) store.addFollowUp(each);
    expect(store.followUp()).toEqual([before, called, answered]);
    store.removeFollowUp('z');
    expect(store.followUp()).toEqual([before, answered]);
  });
});
