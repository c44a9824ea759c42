import { beforeEach, describe, expect, it } from 'vitest';
import type { HeadCounts } from '../../../core/attendance/register';
import type { DayView, LessonView } from '../../../core/contract/views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { cancelLesson, readDay, useDay } = await import('../../../renderer/stores/day');

const nobody: HeadCounts = {
  ...{ onRoll: 2, present: 0, absent: 0, late: 0, left: 0 },
  ...{ unreachable: 0, exempted: 0, unknown: 2 },
};

const lesson: LessonView = {
  id: 'monday',
  classId: '4a',
  className: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  mode: 'on-site',
  status: 'planned',
  changedByHand: false,
  register: { state: 'todo', counts: nobody },
  rooms: [],
  mainAction: { kind: 'none' },
};

function dayOf(date: string): DayView {
  const lessons = [lesson, { ...lesson, id: 'tuesday' }];
  return { date, timeZone: 'Europe/Paris', lessons };
}

/** The registers that the day shows for a lesson. */
function registersOf(id: string) {
  const shown = useDay.getState().day?.lessons ?? [];
  return shown.filter((each) => each.id === id).map(({ register }) => register);
}

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readDay(null);
  await host.answer('lessons:day', success(dayOf('2026-11-23')));
});

describe('the day', () => {
  it('that was asked last is the one shown, whichever answer comes last', async () => {
    void readDay('2026-11-24');
    void readDay('2026-11-25');
    await host.answerLast('lessons:day', success(dayOf('2026-11-25')));
    await host.answer('lessons:day', success(dayOf('2026-11-24')));
    expect(useDay.getState().day?.date).toBe('2026-11-25');
  });

  it('follows a roll call mark by mark', () => {
    const counts = { ...nobody, absent: 1, unknown: 1 };
    const other = registersOf('tuesday');
    host.announce('register:changed', {
      lessonId: 'monday',
      state: 'open',
      revision: 1,
      marks: { lea: { presence: 'absent', evidence: 'seen' } },
      counts,
      canUndo: true,
      canRedo: false,
    });
    expect(registersOf('monday')).toEqual([{ state: 'open', counts }]);
    expect(registersOf('tuesday')).toEqual(other);
  });

  it('keeps saying why an act was refused, even when the day is read again', async () => {
    void cancelLesson('monday');
    await host.answer('lessons:cancel', failure({ code: 'lesson-begun' }));
    host.announce('day:changed', {});
    await host.answer('lessons:day', success(dayOf('2026-11-23')));
    expect(useDay.getState().refused).toEqual({ code: 'lesson-begun' });
  });

  it('is forgotten when the vault is locked', () => {
    host.announce('vault:changed', { vault: 'locked' });
    expect(useDay.getState().day).toBeNull();
  });
});
