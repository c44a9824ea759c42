import { describe, expect, it } from 'vitest';
import { failure, success } from '../../../core/shared/result';
import { isAutostartDue } from '../../../renderer/screens/today/autostart-due';
import { installFakeHost } from './fake-host';

const host = installFakeHost();
const { readAutostart, useAutostart, writeAutostart } = await import(
  '../../../renderer/stores/autostart'
);

const at8 = { start: '2026-11-23T07:00:00Z', end: '2026-11-23T07:55:00Z' };
const at9 = { start: '2026-11-23T08:00:00Z', end: '2026-11-23T08:55:00Z' };
const remote = { ...at8, mode: 'remote', status: 'planned' } as const;

describe('the proposal to start with the session', () => {
  it('comes after the first remote lesson, never before nor during it', () => {
    const due = (now: string) => isAutostartDue([remote], now);
    expect(['2026-11-23T06:50:00Z', '2026-11-23T07:30:00Z', remote.end].map(due)).toEqual([
      false,
      false,
      true,
    ]);
  });

  it('waits for the end of the lesson that follows', () => {
    const next = { ...remote, ...at9, mode: 'on-site' } as const;
    expect(isAutostartDue([remote, next], at9.start)).toBe(false);
    expect(isAutostartDue([remote, next], at9.end)).toBe(true);
  });

  it('is not for whoever teaches on site, or whose lesson did not take place', () => {
    expect(isAutostartDue([{ ...remote, mode: 'on-site' }], at9.end)).toBe(false);
    expect(isAutostartDue([{ ...remote, status: 'cancelled' }], at9.end)).toBe(false);
    expect(isAutostartDue([{ ...remote, mode: 'hybrid' }], at9.end)).toBe(true);
  });
});

describe('the switch of the start with the session', () => {
  it('shows what the system does, and says when it refuses', async () => {
    const off = { available: true, enabled: false, proposed: false };
    void readAutostart();
    await host.answer('autostart:read', success(off));
    void writeAutostart(true);
    await host.answer('autostart:write', failure({ code: 'autostart-failed' }));
    expect(useAutostart.getState()).toEqual({ view: off, refused: { code: 'autostart-failed' } });
  });
});
