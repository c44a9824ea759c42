import { beforeEach, describe, expect, it } from 'vitest';
import type { SeatingPlan } from '../../../core/contract/register-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { chooseView, readSeating, useSeating, writeSeating } = await import(
  '../../../renderer/stores/seating'
);

const before: SeatingPlan = { columns: 2, seats: ['lea', 'noe'] };
const after: SeatingPlan = { columns: 2, seats: ['noe', 'lea'] };

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readSeating('4a');
  await host.answer('seating:read', success(before));
});

describe('a seating plan', () => {
  it('shows a change before main has answered', () => {
    void writeSeating('4a', after);
    expect(useSeating.getState().plan).toEqual(after);
  });

  it('that could not be kept is again what it was, and says why', async () => {
    void writeSeating('4a', after);
    await host.answer('seating:write', failure({ code: 'disk-full' }));
    await host.answer('seating:read', success(before));
    expect(useSeating.getState()).toMatchObject({ plan: before, error: { code: 'disk-full' } });
  });

  it('is not taken back by a reading that was asked before the change', async () => {
    host.announce('classes:changed', {});
    void writeSeating('4a', after);
    await host.answer('seating:read', success(before));
    expect(useSeating.getState().plan).toEqual(after);
  });

  it('of another class is not shown under this one', async () => {
    void readSeating('5b');
    expect(useSeating.getState().plan).toBeNull();
    void readSeating('4a');
    await host.answerLast('seating:read', success(before));
    await host.answer('seating:read', success(after));
    expect(useSeating.getState().plan).toEqual(before);
  });
});

describe('the way a class is shown', () => {
  it('is chosen class by class, and forgotten when the vault is locked', () => {
    chooseView('4a', 'plan');
    chooseView('5b', 'list');
    expect(useSeating.getState().views).toEqual({ '4a': 'plan', '5b': 'list' });
    host.announce('vault:changed', { vault: 'locked' });
    expect(useSeating.getState().views).toEqual({});
  });
});
