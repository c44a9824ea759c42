import { beforeEach, describe, expect, it } from 'vitest';
import type { ClassView } from '../../../core/contract/class-views';
import type { FollowUpView, PeriodView } from '../../../core/contract/register-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';
import { classView, enrolled, summary } from './test-classes';

const host = installFakeHost();
const { readAbsentees, useAbsentees } = await import('../../../renderer/stores/absentees');
const { addPeriod, readPeriods, removePeriod, usePeriods } = await import(
  '../../../renderer/stores/periods'
);
const { leaveFollowUp, readFollowUp, removeEntry, useFollowUp } = await import(
  '../../../renderer/stores/follow-up'
);
const { readPupils, usePupils } = await import('../../../renderer/stores/pupils');

const lea = { pupilId: 'lea', lastName: 'MARTIN', firstName: 'Léa', classNames: ['4A'] };
const period: PeriodView = {
  ...lea,
  id: 'flu',
  from: '2026-11-22T23:00:00Z',
  to: '2026-11-24T23:00:00Z',
};
const followed: FollowUpView = { ...lea, lessons: [], entries: [] };

function dayOf(date: string) {
  return success({ date, timeZone: 'Europe/Paris', lines: [], missing: [] });
}

function schoolClass(id: string, pupilIds: readonly string[]): ClassView {
  return classView(id, { id, pupils: pupilIds.map((pupilId) => enrolled(pupilId)) });
}

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the absentees of a day', () => {
  it('are those of the day that was asked last', async () => {
    void readAbsentees('2026-11-20');
    void readAbsentees('2026-11-23');
    await host.answerLast('registers:absentees', dayOf('2026-11-23'));
    await host.answer('registers:absentees', dayOf('2026-11-20'));
    expect(useAbsentees.getState().view?.date).toBe('2026-11-23');
  });

  it('of the chosen day are read again after a roll call', async () => {
    void readAbsentees('2026-11-20');
    await host.answer('registers:absentees', dayOf('2026-11-20'));
    host.announce('periods:changed', {});
    expect(host.asked.at(-1)).toEqual({
      name: 'registers:absentees',
      input: { date: '2026-11-20' },
    });
  });
});

describe('absence periods', () => {
  it('show the one that was just announced', async () => {
    const given = addPeriod({
      pupilId: 'lea',
      from: '2026-11-23',
      to: '2026-11-24',
      giveReason: true,
    });
    await host.answer('periods:add', success({ periodId: 'flu', given: 2 }));
    await host.answer('periods:list', success([period]));
    expect(await given).toEqual(success({ periodId: 'flu', given: 2 }));
    expect(usePeriods.getState().list).toEqual([period]);
  });

  it('keep the one that could not be removed, and that is said', async () => {
    void readPeriods();
    await host.answer('periods:list', success([period]));
    void removePeriod('flu');
    await host.answer('periods:remove', failure({ code: 'disk-full' }));
    expect(usePeriods.getState()).toMatchObject({
      list: [period],
      refused: { code: 'disk-full' },
    });
  });
});

describe('the follow-up', () => {
  it('is read again after an entry is removed', async () => {
    void readFollowUp();
    await host.answer('follow-up:list', success([followed]));
    void removeEntry('call');
    await host.answer('follow-up:remove', success(null));
    await host.answer('follow-up:list', success([]));
    expect(useFollowUp.getState().list).toEqual([]);
  });

  it('leaves no name behind once nobody looks', async () => {
    void readFollowUp();
    leaveFollowUp();
    await host.answer('follow-up:list', success([followed]));
    expect(useFollowUp.getState().list).toBeNull();
  });
});

describe('the pupils to choose from', () => {
  it('are named once, with all their classes', async () => {
    void readPupils();
    await host.answer(
      'classes:list',
      success([summary('4A', { id: '4A' }), summary('latin', { kind: 'group' })]),
    );
    await host.answer('classes:read', success(schoolClass('4A', ['lea', 'noe'])));
    await host.answer('classes:read', success(schoolClass('latin', ['noe'])));
    expect(usePupils.getState().list?.map(({ id, classNames }) => [id, classNames])).toEqual([
      ['lea', ['4A']],
      ['noe', ['4A', 'latin']],
    ]);
  });
});
