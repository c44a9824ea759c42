import { beforeEach, describe, expect, it } from 'vitest';
import type { AlertsView, AlertView } from '../../../core/contract/alert-views';
import { success } from '../../../core/shared/result';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { actOn, alertKey, dismissAlert, readAlerts, useAlerts } = await import(
  '../../../renderer/stores/alerts'
);
const { goTo, useNavigation } = await import('../../../renderer/stores/navigation');
const { useMeetings } = await import('../../../renderer/stores/meeting');

const outage: AlertView = {
  lessonId: 'monday',
  className: '4A',
  start: '2026-11-23T07:00:00Z',
  end: '2026-11-23T07:55:00Z',
  kind: 'outage',
  official: true,
  verdict: 'down',
  cause: 'error-page',
  since: '2026-11-23T06:58:00Z',
  action: { kind: 'fall-back', roomId: 'jitsi' },
  tool: 'jitsi',
};
const none: AlertsView = { timeZone: 'Europe/Paris', alerts: [] };
const one: AlertsView = { ...none, alerts: [outage] };

beforeEach(() => {
  host.forget();
  host.announce('vault:changed', { vault: 'locked' });
  goTo({ screen: 'classes' });
});

describe('the alerts of the screens', () => {
  it('are those that main told last, even when an older answer comes later', async () => {
    void readAlerts();
    host.announce('alerts:changed', one);
    await host.answer('alerts:read', success(none));
    expect(useAlerts.getState().view).toEqual(one);
  });

  it('are forgotten when the vault is locked, whatever main answers later', async () => {
    host.announce('alerts:changed', one);
    void readAlerts();
    host.announce('vault:changed', { vault: 'locked' });
    await host.answer('alerts:read', success(one));
    expect(useAlerts.getState().view).toBeNull();
  });

  it('that were seen enough stay away, until there is news', () => {
    const back: AlertView = { ...outage, kind: 'recovered' };
    dismissAlert(back);
    const { dismissed } = useAlerts.getState();
    expect(dismissed).toContain(alertKey({ ...back }));
    expect(dismissed).not.toContain(alertKey({ ...back, since: '2026-11-23T07:30:00Z' }));
  });
});

describe('the button of an alert', () => {
  it('asks for the fallback, and shows Today, where its outcome stands', () => {
    actOn(outage);
    expect(host.asked.at(-1)).toEqual({
      name: 'meeting:fall-back',
      input: { lessonId: 'monday' },
    });
    expect(useNavigation.getState().place).toEqual({ screen: 'today' });
  });

  it('shows the offline plan when no room is left', () => {
    actOn({ ...outage, action: { kind: 'offline-plan' } });
    expect(useMeetings.getState().question).toEqual({
      lessonId: 'monday',
      outcome: { kind: 'offline-plan' },
    });
  });
});

describe('a click outside the screens', () => {
  it('that moved the class leads to Today', () => {
    const url = 'https://jitsi.example/x';
    host.announce('meeting:changed', {
      lessonId: 'monday',
      outcome: { kind: 'opened', roomId: 'jitsi', url, message: 'Venez.' },
    });
    expect(useNavigation.getState().place).toEqual({ screen: 'today' });
  });

  it('that failed is said, until a later one succeeds', () => {
    host.announce('alerts:failed', { code: 'open-failed' });
    expect(useAlerts.getState().failed).toEqual({ code: 'open-failed' });
    host.announce('meeting:changed', { lessonId: 'monday', outcome: { kind: 'offline-plan' } });
    expect(useAlerts.getState().failed).toBeNull();
  });
});
