import { beforeEach, describe, expect, it } from 'vitest';
import type { HistoryView } from '../../../core/contract/watch-views';
import { success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { leaveHistory, openHistory, readHistory, useHistory } = await import(
  '../../../renderer/stores/history'
);

const SERVICES = [
  { service: 'cv', host: 'cv.example' },
  { service: 'jitsi', host: 'jitsi.example' },
];

const history = (service: string, from = '2026-11-23', to = '2026-11-29'): HistoryView => ({
  service,
  host: `${service}.example`,
  timeZone: 'Europe/Paris',
  from,
  to,
  spans: [],
});

beforeEach(async () => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  void openHistory('2026-11-25');
  await host.answer('history:services', success(SERVICES));
});

describe('the history on the screen', () => {
  it('begins with the week of today, Monday to Sunday, of the first service', async () => {
    expect(host.asked.at(-1)).toEqual({
      name: 'history:read',
      input: { service: 'cv', from: '2026-11-23', to: '2026-11-29' },
    });
    await host.answer('history:read', success(history('cv')));
    expect(useHistory.getState().view?.service).toBe('cv');
  });

  it('never stands under the name of another service', async () => {
    await host.answer('history:read', success(history('cv')));
    void readHistory({ service: 'jitsi', span: 'week', date: '2026-11-25' });
    expect(useHistory.getState().view).toBeNull();
  });

  it('that was asked last is the one shown, whichever answer comes last', async () => {
    void readHistory({ service: 'jitsi', span: 'day', date: '2026-11-25' });
    await host.answerLast('history:read', success(history('jitsi', '2026-11-25', '2026-11-25')));
    await host.answer('history:read', success(history('cv')));
    expect(useHistory.getState().view?.service).toBe('jitsi');
  });

  it('comes back to what was looked at last, and is not read while nobody looks', async () => {
    void readHistory({ service: 'jitsi', span: 'day', date: '2026-11-20' });
    leaveHistory();
    const asked = host.asked.length;
    host.announce('day:changed', {});
    expect(host.asked).toHaveLength(asked);
    void openHistory('2026-11-25');
    await host.answer('history:services', success(SERVICES));
    expect(host.asked.at(-1)?.input).toEqual({
      service: 'jitsi',
      from: '2026-11-20',
      to: '2026-11-20',
    });
  });
});
