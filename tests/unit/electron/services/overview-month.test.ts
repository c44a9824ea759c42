import { describe, expect, it } from 'vitest';
import { createOverviewService } from '../../../../electron/services/overview-service';
import { addClass, addGroup, pupil } from '../test-school';
import { ABSENT, openCalls, UNREACHABLE } from './test-calls';
import { value } from './test-registers';

const NOVEMBER = '2026-11';

function openOverview() {
  const calls = openCalls();
  const overview = createOverviewService(calls.ports);
  const month = (classId = '4A', asked = NOVEMBER) => value(overview.month(classId, asked));
  return {
    ...calls,
    overview,
    month,
    row(pupilId: string, classId = '4A') {
      const row = month(classId).rows.find((each) => each.pupilId === pupilId);
      if (row === undefined) throw new Error(`no row: ${pupilId}`);
      return row;
    },
  };
}

describe('the month of a class', () => {
  it('is made of its validated registers', () => {
    const school = openOverview();
    school.call('monday', { lea: ABSENT });
    school.lesson('2026-11-24', '08');
    const month = school.month();
    expect(month).toMatchObject({ className: '4A', month: NOVEMBER, uncounted: 1 });
    expect(month.days).toEqual([{ date: '2026-11-23', halves: ['morning'] }]);
    expect(month.rows.map(({ lastName }) => lastName)).toEqual(['ABADIE', 'BARON', 'ZOLA']);
    expect(month.totals).toMatchObject({ absences: 1, calls: 3, open: 3, brutes: 1 });
  });

  it('leaves other months out, on the clock of the school', () => {
    const school = openOverview();
    school.call(school.lesson('2026-11-30', '23'), { lea: ABSENT });
    school.call(school.lesson('2026-10-31', '23'), { lea: ABSENT });
    expect(school.month().days.map(({ date }) => date)).toEqual(['2026-11-01']);
  });

  it('has the lessons of its groups, and no other class', () => {
    const school = openOverview();
    addGroup(school.store, 'Latin');
    addClass(school.store, '3B', [pupil('max', 'MARTIN', 'Max')]);
    school.store.transaction(() => {
      school.store.joinGroup('Latin', 'lea', '2026-09-01');
      school.store.joinGroup('Latin', 'max', '2026-09-01');
    });
    const latin = school.lesson('2026-11-24', '08', { classId: 'Latin' });
    school.call(latin, { lea: ABSENT, max: ABSENT }, ['lea', 'max']);
    school.call(school.lesson('2026-11-25', '08', { classId: '3B' }), {}, ['max']);
    expect(school.row('lea').totals).toMatchObject({ absences: 1, calls: 1 });
    expect(school.month().days).toHaveLength(1);
    expect(school.month('Latin').rows.map(({ lastName }) => lastName)).toEqual([
      'ABADIE',
      'MARTIN',
    ]);
  });

  it('counts a pupil from the first to the last day of enrolment', () => {
    const school = openOverview();
    addClass(school.store, '3B', [
      pupil('max', 'MARTIN', 'Max', { to: '2026-11-23' }),
      pupil('ida', 'IDIR', 'Ida', { to: '2026-10-31' }),
    ]);
    for (const date of ['2026-11-23', '2026-11-24']) {
      school.call(school.lesson(date, '08', { classId: '3B' }), { max: ABSENT }, ['max']);
    }
    expect(school.month('3B').rows).toHaveLength(1);
    expect(school.row('max', '3B').totals).toMatchObject({ calls: 1, brutes: 1 });
  });

  it('has one row for a pupil who left a group and came back', () => {
    const school = openOverview();
    const { store } = school;
    addGroup(store, 'Latin');
    store.transaction(() => store.joinGroup('Latin', 'lea', '2026-11-01'));
    store.transaction(() => store.leaveGroup('Latin', 'lea', '2026-11-10'));
    store.transaction(() => store.joinGroup('Latin', 'lea', '2026-11-20'));
    for (const date of ['2026-11-10', '2026-11-17', '2026-11-24']) {
      school.call(school.lesson(date, '08', { classId: 'Latin' }), {}, ['lea']);
    }
    expect(school.month('Latin').rows.map(({ totals }) => totals.calls)).toEqual([2]);
  });

  it('does not call an absence unjustified while an outage of its room is undecided', () => {
    const school = openOverview();
    const remote = school.lesson('2026-11-24', '08', { mode: 'remote' });
    const onSite = school.lesson('2026-11-24', '14');
    school.store.addOutage({
      id: 'outage',
      classId: '4A',
      source: 'probe',
      startedAt: '2026-11-24T08:02:00.120Z',
      lastObservedAt: '2026-11-24T15:00:00.000Z',
    });
    school.call(remote, { lea: ABSENT });
    school.call(onSite, { lea: ABSENT });
    expect(school.row('lea').totals).toMatchObject({ brutes: 2, unjustified: 1 });
  });

  it('is refused for a class that is not there', () => {
    const { overview } = openOverview();
    expect(overview.month('gone', NOVEMBER)).toEqual({
      ok: false,
      error: { code: 'class-unknown' },
    });
  });
});

describe('the notices of a month', () => {
  const MORNINGS = ['2026-11-16', '2026-11-17', '2026-11-18', '2026-11-19', '2026-11-20'];

  it('name each pupil with four half-days or more once, with the days', () => {
    const school = openOverview();
    for (const date of MORNINGS) {
      school.call(school.lesson(date, '08'), { lea: ABSENT, noe: UNREACHABLE });
    }
    const [notice, ...others] = school.overview.notices(NOVEMBER);
    expect(others).toEqual([]);
    expect(notice).toMatchObject({
      pupilId: 'lea',
      lastName: 'ABADIE',
      className: '4A',
      threshold: 4,
      unjustified: 5,
      unjustifiedDays: MORNINGS.map((date) => ({ date, half: 'morning' })),
    });
  });

  it('count the half-days of a pupil over classes and groups', () => {
    const school = openOverview();
    addGroup(school.store, '1 Latin');
    school.store.transaction(() => school.store.joinGroup('1 Latin', 'lea', '2026-09-01'));
    for (const date of MORNINGS.slice(0, 2))
      school.call(school.lesson(date, '08'), { lea: ABSENT });
    for (const date of MORNINGS.slice(2, 4)) {
      school.call(school.lesson(date, '08', { classId: '1 Latin' }), { lea: ABSENT }, ['lea']);
    }
    expect(school.overview.notices(NOVEMBER)).toMatchObject([{ className: '4A', unjustified: 4 }]);
  });

  it('count no half-day after the pupil has left', () => {
    const school = openOverview();
    addClass(school.store, '3B', [pupil('max', 'MARTIN', 'Max', { to: '2026-11-18' })]);
    for (const date of MORNINGS) {
      school.call(school.lesson(date, '08', { classId: '3B' }), { max: ABSENT }, ['max']);
    }
    expect(school.overview.notices(NOVEMBER)).toEqual([]);
  });

  it('are none for three half-days, and start anew each month', () => {
    const school = openOverview();
    for (const date of ['2026-10-29', '2026-10-30', ...MORNINGS.slice(0, 3)]) {
      school.call(school.lesson(date, '08'), { lea: ABSENT });
    }
    expect(school.overview.notices(NOVEMBER)).toEqual([]);
  });
});
