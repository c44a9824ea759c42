import { beforeEach, describe, expect, it } from 'vitest';
import type { FaultView } from '../../../core/contract/watch-views';
import { failure, success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { forgetFault, readFault, useFaults } = await import('../../../renderer/stores/faults');

const blames = (culprit: FaultView['culprit']): FaultView => ({
  culprit,
  cause: 'no-answer',
  report: '',
});

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void readFault('official');
  await host.answer('service:fault', success(blames('service')));
});

describe('whose fault it is', () => {
  it('is told again after the next look', async () => {
    host.announce('day:changed', {});
    await host.answer('service:fault', success(blames('network')));
    expect(useFaults.getState().faults.official?.culprit).toBe('network');
  });

  it('is not told any more of a room that is gone', async () => {
    host.announce('day:changed', {});
    await host.answer('service:fault', failure({ code: 'room-unknown' }));
    expect(useFaults.getState()).toMatchObject({
      faults: {},
      refused: { roomId: 'official', error: { code: 'room-unknown' } },
    });
  });

  it('comes too late for who has stopped looking', async () => {
    void readFault('jitsi');
    forgetFault('jitsi');
    await host.answer('service:fault', success(blames('laptop')));
    expect(Object.keys(useFaults.getState().faults)).toEqual(['official']);
  });

  it('is not asked for while nobody looks, nor kept behind a closed vault', () => {
    forgetFault('official');
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
    host.announce('vault:changed', { vault: 'locked' });
    expect(useFaults.getState().faults).toEqual({});
  });
});
