import { beforeEach, describe, expect, it } from 'vitest';
import type { SeatingView } from '../../../core/contract/seating-views';
import type { SeatingPlan } from '../../../core/seating/seating-plan';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const {
  addPlan,
  choosePlan,
  chooseView,
  readSeating,
  removePlan,
  showPhotos,
  undoSeating,
  useSeating,
  writeSeating,
} = await import('../../../renderer/stores/seating');

const plan = (...seats: readonly string[]): SeatingPlan => ({
  columns: 2,
  seats,
  gaps: [],
  standing: [],
});
const view = (shown: SeatingPlan, classId = '4a'): SeatingView => ({
  classId,
  plans: [{ ...shown, id: 'usual', name: '', chosen: true }],
});
const shown = () => useSeating.getState().plans?.[0]?.seats;
const before = plan('lea', 'noe');
const after = plan('noe', 'lea');
const asked = (name: string) => host.asked.filter((one) => one.name === name).length;

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readSeating('4a');
  await host.answer('seating:read', success(view(before)));
});

describe('a seating plan', () => {
  it('shows a change before main has answered', () => {
    void writeSeating('usual', after);
    expect(shown()).toEqual(after.seats);
    expect(host.asked.at(-1)?.input).toEqual({ planId: 'usual', plan: after });
  });

  it('is what main made of it', async () => {
    void writeSeating('usual', after);
    await host.answer('seating:write', success(view(plan('noe', 'lea', 'zoe'))));
    expect(shown()).toEqual(['noe', 'lea', 'zoe']);
  });

  it('that could not be kept is again what it was, and says why', async () => {
    void writeSeating('usual', after);
    await host.answer('seating:write', failure({ code: 'disk-full' }));
    await host.answer('seating:read', success(view(before)));
    expect(shown()).toEqual(before.seats);
    expect(useSeating.getState().error).toEqual({ code: 'disk-full' });
  });

  it('is not taken back by a reading that was asked before the change', async () => {
    host.announce('classes:changed', {});
    void writeSeating('usual', after);
    await host.answer('seating:read', success(view(before)));
    expect(shown()).toEqual(after.seats);
  });

  it('of another class is not shown under this one', async () => {
    void readSeating('5b');
    expect(useSeating.getState().plans).toBeNull();
    void readSeating('4a');
    await host.answerLast('seating:read', success(view(before)));
    await host.answer('seating:read', success(view(after, '5b')));
    expect(shown()).toEqual(before.seats);
  });
});

describe('going back', () => {
  it('takes the changes back one by one', async () => {
    void writeSeating('usual', after);
    await host.answer('seating:write', success(view(after)));
    void writeSeating('usual', { ...after, columns: 1 });
    await host.answer('seating:write', success(view({ ...after, columns: 1 })));
    void undoSeating('usual');
    expect(useSeating.getState().plans).toMatchObject([after]);
    await host.answer('seating:write', success(view(after)));
    void undoSeating('usual');
    expect(shown()).toEqual(before.seats);
  });

  it('before the first change asks for nothing', () => {
    const writes = asked('seating:write');
    void undoSeating('usual');
    expect(asked('seating:write')).toBe(writes);
  });

  it('ends where the class has other pupils', async () => {
    void writeSeating('usual', after);
    await host.answer('seating:write', success(view(after)));
    host.announce('classes:changed', {});
    await host.answer('seating:read', success(view(plan('noe', 'zoe'))));
    expect(useSeating.getState().before).toEqual({});
  });
});

describe('several plans', () => {
  it('are those that main answers with; a refusal comes to who asked', async () => {
    const adding = addPlan('4a', 'Contrôle', 'usual');
    const other = { ...before, id: 'test', name: 'Contrôle', chosen: true };
    const both = [{ ...before, id: 'usual', name: '', chosen: false }, other];
    await host.answer('seating:add', success({ classId: '4a', plans: both }));
    expect((await adding).ok).toBe(true);
    expect(useSeating.getState().plans).toEqual(both);

    const again = addPlan('4a', 'Encore', null);
    await host.answer('seating:add', failure({ code: 'too-many-plans' }));
    expect(await again).toEqual(failure({ code: 'too-many-plans' }));
    expect(useSeating.getState().error).toBeNull();
  });

  it('say why one could not be chosen or removed', async () => {
    void choosePlan('usual');
    await host.answer('seating:choose', failure({ code: 'plan-unknown' }));
    expect(useSeating.getState().error).toEqual({ code: 'plan-unknown' });
    void removePlan('usual');
    await host.answer('seating:remove', failure({ code: 'plan-last' }));
    expect(useSeating.getState().error).toEqual({ code: 'plan-last' });
  });
});

describe('the way a class is shown', () => {
  it('is chosen class by class, and forgotten when the vault is locked', () => {
    chooseView('4a', 'plan');
    chooseView('5b', 'list');
    showPhotos(false);
    expect(useSeating.getState().views).toEqual({ '4a': 'plan', '5b': 'list' });
    host.announce('vault:changed', { vault: 'locked' });
    expect(useSeating.getState()).toMatchObject({ plans: null, views: {}, withPhotos: true });
  });
});
