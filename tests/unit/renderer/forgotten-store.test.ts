import { beforeEach, describe, expect, it } from 'vitest';
import type { RegisterState } from '../../../core/attendance/register';
import type { ForgottenRegister } from '../../../core/contract/register-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { cancelForgotten, readForgotten, restoreForgotten, toCatchUp, useForgotten } = await import(
  '../../../renderer/stores/forgotten'
);

function lesson(id: string, start: string, end: string): ForgottenRegister {
  const state = 'todo';
  return { id, classId: '4a', className: '4A', start, end, subject: '', kind: 'lesson', state };
}

const friday = lesson('friday', '2026-11-20T07:00:00Z', '2026-11-20T07:55:00Z');
const monday = lesson('monday', '2026-11-23T07:00:00Z', '2026-11-23T07:55:00Z');

function marked(lessonId: string, state: RegisterState): void {
  const counts = {
    onRoll: 0,
    present: 0,
    absent: 0,
    late: 0,
    left: 0,
    unreachable: 0,
    exempted: 0,
    unknown: 0,
  };
  host.announce('register:changed', {
    lessonId,
    state,
    counts,
    revision: 1,
    marks: {},
    canUndo: true,
    canRedo: false,
  });
}

function shownIds(): readonly string[] | undefined {
  return useForgotten.getState().list?.map(({ id }) => id);
}

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readForgotten();
  await host.answer('registers:forgotten', success([friday, monday]));
});

describe('the registers to catch up', () => {
  it('do not count the lesson that is on', () => {
    expect(toCatchUp([friday, monday], '2026-11-23T07:54:00Z')).toEqual([friday]);
    expect(toCatchUp([friday, monday], '2026-11-23T07:55:00Z')).toEqual([friday, monday]);
  });

  it('lose the one that is validated, and keep the one that is only begun', () => {
    marked('monday', 'open');
    expect(useForgotten.getState().list?.[1]?.state).toBe('open');
    marked('monday', 'done');
    expect(shownIds()).toEqual(['friday']);
  });

  it('are read again when the lessons change', async () => {
    host.announce('day:changed', {});
    await host.answer('registers:forgotten', success([monday]));
    expect(shownIds()).toEqual(['monday']);
  });

  it('are forgotten when the vault is locked, whatever main answers later', async () => {
    host.announce('day:changed', {});
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('registers:forgotten', success([friday]));
    expect(useForgotten.getState().list).toBeNull();
  });
});

describe('a lesson that did not take place', () => {
  it('leaves the list, and can be put back', async () => {
    void cancelForgotten([friday]);
    await host.answer('lessons:cancel', success(null));
    await host.answer('registers:forgotten', success([monday]));
    expect(shownIds()).toEqual(['monday']);
    expect(useForgotten.getState().cancelled).toEqual([friday]);

    void restoreForgotten();
    expect(host.asked.at(-1)).toEqual({ name: 'lessons:restore', input: { lessonId: 'friday' } });
    await host.answer('lessons:restore', success(null));
    await host.answer('registers:forgotten', success([friday, monday]));
    expect(shownIds()).toEqual(['friday', 'monday']);
    expect(useForgotten.getState().cancelled).toEqual([]);
  });

  it('goes with the others of its day, and all come back together', async () => {
    void cancelForgotten([friday, monday]);
    await host.answer('lessons:cancel', success(null));
    await host.answer('lessons:cancel', success(null));
    await host.answer('registers:forgotten', success([]));
    expect(useForgotten.getState().cancelled).toEqual([friday, monday]);

    void restoreForgotten();
    await host.answer('lessons:restore', success(null));
    await host.answer('lessons:restore', success(null));
    await host.answer('registers:forgotten', success([friday, monday]));
    expect(shownIds()).toEqual(['friday', 'monday']);
    expect(useForgotten.getState().cancelled).toEqual([]);
  });

  it('can be put back even when the next one of its day was refused', async () => {
    void cancelForgotten([friday, monday]);
    await host.answer('lessons:cancel', success(null));
    await host.answer('lessons:cancel', failure({ code: 'disk-full' }));
    await host.answer('registers:forgotten', success([monday]));
    expect(useForgotten.getState()).toMatchObject({
      cancelled: [friday],
      refused: { code: 'disk-full' },
    });
  });

  it('stays in the list when it could not be cancelled, and that is said', async () => {
    void cancelForgotten([friday]);
    await host.answer('lessons:cancel', failure({ code: 'disk-full' }));
    expect(shownIds()).toEqual(['friday', 'monday']);
    expect(useForgotten.getState()).toMatchObject({
      cancelled: [],
      refused: { code: 'disk-full' },
    });
  });
});
