import { beforeEach, describe, expect, it } from 'vitest';
import { countHeads } from '../../../core/attendance/register';
import type { WeekLesson, WeekView } from '../../../core/contract/timetable-views';
import { failure, success } from '../../../core/shared/result';
import { shiftDate } from '../../../core/timetable/shift-date';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { changeLesson, readWeek, useTimetable } = await import('../../../renderer/stores/timetable');

const lesson: WeekLesson = {
  id: 'monday-8',
  classId: '4a',
  className: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  subject: 'Français',
  kind: 'lesson',
  mode: 'on-site',
  status: 'planned',
  changedByHand: false,
  state: 'todo',
  begun: false,
};

function weekOf(monday: string, lessons: readonly WeekLesson[] = []): WeekView {
  return {
    monday,
    timeZone: 'Europe/Paris',
    holidaysUnknown: false,
    days: [0, 1, 2, 3, 4, 5, 6].map((day) => ({
      date: shiftDate(monday, day),
      lessons: day === 0 ? lessons : [],
    })),
  };
}

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readWeek(null);
  await host.answer('timetable:week', success(weekOf('2026-11-23', [lesson])));
});

describe('the week', () => {
  it('that was asked last is the one shown, whichever answer comes last', async () => {
    void readWeek('2026-11-30');
    void readWeek('2026-12-07');
    await host.answerLast('timetable:week', success(weekOf('2026-12-07')));
    await host.answer('timetable:week', success(weekOf('2026-11-30')));
    expect(useTimetable.getState().week?.monday).toBe('2026-12-07');
  });

  it('stays the one that was asked when its lessons change', async () => {
    void readWeek('2026-11-30');
    await host.answer('timetable:week', success(weekOf('2026-11-30')));
    host.announce('day:changed', {});
    expect(host.asked.at(-1)).toEqual({ name: 'timetable:week', input: { date: '2026-11-30' } });
  });

  it('follows a lesson that is moved to another one', async () => {
    const moved = changeLesson({
      lessonId: 'monday-8',
      classId: '4a',
      kind: 'lesson',
      date: '2026-12-01',
      start: '08:00',
      end: '08:55',
      subject: 'Français',
      mode: 'on-site',
    });
    await host.answer('lessons:change', success(null));
    await host.answer('timetable:week', success(weekOf('2026-11-30')));
    expect(await moved).toEqual(success(null));
    expect(useTimetable.getState().week?.monday).toBe('2026-11-30');
  });

  it('follows a roll call without being read again', () => {
    host.announce('register:changed', {
      lessonId: 'monday-8',
      state: 'done',
      revision: 3,
      marks: {},
      counts: countHeads([], {}, 'done'),
      canUndo: true,
      canRedo: false,
    });
    const shown = useTimetable.getState().week?.days[0]?.lessons[0];
    expect(shown?.state).toBe('done');
    expect(shown?.begun).toBe(true);
  });

  it('keeps showing the last week when the next one cannot be read', async () => {
    void readWeek('2026-11-30');
    await host.answer('timetable:week', failure({ code: 'unexpected' }));
    expect(useTimetable.getState().week?.monday).toBe('2026-11-23');
    expect(useTimetable.getState().error).toEqual({ code: 'unexpected' });
  });

  it('is forgotten when the vault is locked', () => {
    host.announce('vault:changed', { vault: 'locked' });
    expect(useTimetable.getState().week).toBeNull();
  });
});
