import { beforeEach, describe, expect, it } from 'vitest';
import type { SchoolYearView } from '../../../core/contract/timetable-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { closeDays, loadSchoolYear, reopenDays, useSchoolYear } = await import(
  '../../../renderer/stores/school-year'
);

const year: SchoolYearView = {
  id: 'year',
  label: '2026-2027',
  start: '2026-09-01',
  end: '2027-08-31',
  timeZone: 'Europe/Paris',
  midday: '13:00',
  closedPeriods: [],
  publicHolidays: [],
  holidaysKnown: false,
};
const bridge = { name: 'Pont de l’Ascension', first: '2027-05-07', last: '2027-05-07' };
beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void loadSchoolYear();
  await host.answer('year:read', success(year));
});

describe('the school year', () => {
  it('is read again when the lessons change', async () => {
    host.announce('day:changed', {});
    await host.answer('year:read', success({ ...year, zone: 'C', holidaysKnown: true }));
    expect(useSchoolYear.getState().year?.zone).toBe('C');
  });

  it('shows days closed by the teacher and how many lessons went with them', async () => {
    void closeDays(bridge);
    await host.answer('year:close', success({ added: 0, changed: 0, removed: 5, kept: 1 }));
    await host.answer(
      'year:read',
      success({ ...year, closedPeriods: [{ ...bridge, id: 'bridge' }] }),
    );
    expect(useSchoolYear.getState().year?.closedPeriods).toEqual([{ ...bridge, id: 'bridge' }]);
    expect(useSchoolYear.getState().outcome).toMatchObject({ removed: 5, kept: 1 });
  });

  it('says why days stay closed', async () => {
    void reopenDays('bridge');
    await host.answer('year:reopen', failure({ code: 'period-unknown' }));
    expect(useSchoolYear.getState().error).toEqual({ code: 'period-unknown' });
  });
});
