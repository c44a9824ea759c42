import { beforeEach, describe, expect, it } from 'vitest';
import type { PickView } from '../../../core/contract/seating-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { leavePick, pickNext, readPick, takeBackPick, usePick } = await import(
  '../../../renderer/stores/pick'
);

const lesson = { classId: '4a', lessonId: 'monday' };
const start: PickView = { last: null, remaining: 3, pupils: 3 };
const lea: PickView = {
  last: { pupilId: 'lea', lastName: 'ABADIE', firstName: 'Léa' },
  remaining: 2,
  pupils: 3,
};
const asked = (name: string) => host.asked.filter((one) => one.name === name).length;
const progress = (lessonId: string) =>
  ({
    lessonId,
    state: 'open',
    revision: 1,
    marks: {},
    counts: {
      onRoll: 3,
      present: 0,
      absent: 0,
      late: 0,
      left: 0,
      unreachable: 0,
      exempted: 0,
      unknown: 3,
    },
    canUndo: true,
    canRedo: false,
  }) as const;

beforeEach(async () => {
  leavePick();
  host.forget();
  void readPick(lesson);
  await host.answer('pick:read', success(start));
});

describe('the random pick', () => {
  it('shows who was picked, and who was before when it is taken back', async () => {
    void pickNext();
    await host.answer('pick:next', success(lea));
    expect(usePick.getState().view).toEqual(lea);
    void takeBackPick();
    await host.answer('pick:take-back', success(start));
    expect(usePick.getState().view).toEqual(start);
    expect(host.asked.at(-1)?.input).toEqual(lesson);
  });

  it('keeps what is shown when there is nobody to pick, and says so', async () => {
    void pickNext();
    await host.answer('pick:next', failure({ code: 'nobody-to-pick' }));
    expect(usePick.getState()).toMatchObject({ view: start, error: { code: 'nobody-to-pick' } });
  });

  it('is read again when a pupil of its lesson is marked, and of no other', () => {
    const before = asked('pick:read');
    host.announce('register:changed', progress('tuesday'));
    expect(asked('pick:read')).toBe(before);
    host.announce('register:changed', progress('monday'));
    expect(asked('pick:read')).toBe(before + 1);
  });

  it('of a class that is not looked at any more comes too late', async () => {
    void pickNext();
    void readPick({ classId: '5b' });
    expect(usePick.getState().view).toBeNull();
    await host.answer('pick:next', success(lea));
    expect(usePick.getState().view).toBeNull();
  });

  it('is forgotten when the vault is locked', async () => {
    void pickNext();
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('pick:next', success(lea));
    expect(usePick.getState()).toEqual({ place: null, view: null, error: null });
  });
});
