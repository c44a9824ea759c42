import { beforeEach, describe, expect, it } from 'vitest';
import type { AbsenteeLine, MonthView } from '../../../core/contract/register-views';
import { success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { leaveMonth, openDetail, openMonth, useOverview } = await import(
  '../../../renderer/stores/overview'
);

const totals = {
  absences: 0,
  calls: 0,
  late: 0,
  minutesLate: 0,
  left: 0,
  unreachable: 0,
  remote: 0,
  open: 0,
  brutes: 0,
  calculees: 0,
  undecided: 0,
  unjustified: 0,
};

function month(classId: string, uncounted = 0): MonthView {
  return {
    classId,
    className: classId,
    month: '2026-11',
    timeZone: 'Europe/Paris',
    days: [],
    rows: [],
    totals,
    outsideCalendar: 0,
    uncounted,
  };
}

function line(pupilId: string): AbsenteeLine {
  return {
    lessonId: 'monday',
    pupilId,
    lastName: 'MARTIN',
    firstName: 'Léa',
    className: '4a',
    start: '2026-11-23T07:00:00Z',
    end: '2026-11-23T07:55:00Z',
    subject: '',
    kind: 'lesson',
    mark: { presence: 'absent', evidence: 'seen' },
    validated: true,
  };
}

async function answerMonth(view: MonthView): Promise<void> {
  await host.answer('registers:month', success(view));
  await host.answer('registers:notices', success([]));
}

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void openMonth({ classId: '4a', month: '2026-11' });
  await answerMonth(month('4a'));
});

describe('the month of a class', () => {
  it('never stands under the name of another class', () => {
    void openMonth({ classId: '4b', month: '2026-11' });
    expect(useOverview.getState().view).toBeNull();
  });

  it('that was asked last is the one shown, whichever answer comes last', async () => {
    void openMonth({ classId: '4b', month: '2026-11' });
    void openMonth({ classId: '4c', month: '2026-11' });
    await host.answerLast('registers:month', success(month('4c')));
    await host.answerLast('registers:notices', success([]));
    await answerMonth(month('4b'));
    expect(useOverview.getState().view?.classId).toBe('4c');
  });

  it('follows a reason given to past absences while it is shown', async () => {
    host.announce('periods:changed', {});
    await answerMonth(month('4a', 3));
    expect(useOverview.getState().view?.uncounted).toBe(3);
  });

  it('is not read while nobody looks, and stays chosen', () => {
    leaveMonth();
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
    expect(useOverview.getState()).toMatchObject({
      asked: { classId: '4a', month: '2026-11' },
      view: null,
    });
  });
});

describe('what lies behind a cell', () => {
  it('is of one pupil only', async () => {
    void openDetail('lea', '2026-11-23');
    await host.answer(
      'registers:absentees',
      success({
        date: '2026-11-23',
        timeZone: 'Europe/Paris',
        lines: [line('noe'), line('lea')],
        missing: [],
      }),
    );
    expect(useOverview.getState().detail?.lines?.map(({ pupilId }) => pupilId)).toEqual(['lea']);
  });
});
