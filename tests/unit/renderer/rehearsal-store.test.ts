import { beforeEach, describe, expect, it } from 'vitest';
import type { RehearsalReport } from '../../../core/contract/meeting-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { openRehearsal, readDueRehearsals, runRehearsal, useRehearsal } = await import(
  '../../../renderer/stores/rehearsal'
);

const REPORT: RehearsalReport = {
  classId: '4a',
  className: '4A',
  at: '2026-11-21T10:00:00Z',
  steps: [],
};

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
});

describe('the rehearsal of a class', () => {
  it('shows the last report, then the new one', async () => {
    void openRehearsal('4a');
    expect(useRehearsal.getState().report).toBeUndefined();
    await host.answer('rehearsal:last', success(null));
    expect(useRehearsal.getState().report).toBeNull();
    void runRehearsal();
    expect(useRehearsal.getState().isRunning).toBe(true);
    await host.answer('rehearsal:run', success(REPORT));
    expect(useRehearsal.getState()).toMatchObject({ report: REPORT, isRunning: false });
  });

  it('runs once at a time', async () => {
    void openRehearsal('4a');
    const asked = host.asked.length;
    void runRehearsal();
    void runRehearsal();
    expect(host.asked).toHaveLength(asked + 1);
  });

  it('of another class does not take the report that comes too late', async () => {
    void openRehearsal('4a');
    void runRehearsal();
    void openRehearsal('5b');
    await host.answer('rehearsal:run', success(REPORT));
    expect(useRehearsal.getState()).toMatchObject({ classId: '5b', isRunning: false });
    expect(useRehearsal.getState().report).toBeUndefined();
  });

  it('that fails keeps the last report and says why', async () => {
    void openRehearsal('4a');
    await host.answer('rehearsal:last', success(REPORT));
    void runRehearsal();
    await host.answer('rehearsal:run', failure({ code: 'class-unknown' }));
    expect(useRehearsal.getState()).toMatchObject({
      report: REPORT,
      isRunning: false,
      error: { code: 'class-unknown' },
    });
  });
});

describe('the classes whose rehearsal is due', () => {
  it('are read again when the day changes', async () => {
    void readDueRehearsals();
    const due = [{ classId: '4a', className: '4A', start: '2026-11-23T07:00:00Z' }];
    await host.answer('rehearsal:due', success(due));
    expect(useRehearsal.getState().due).toEqual(due);
    host.announce('day:changed', {});
    await host.answer('rehearsal:due', success([]));
    expect(useRehearsal.getState().due).toEqual([]);
  });
});
